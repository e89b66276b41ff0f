import { groupIndices } from './groupIndices.ts';

/**
 * Shades of a colour for the segments that share it, the darkest for the highest value; a colour used once stays.
 * @param colours `#rrggbb` of each segment
 * @param values what the segments of one colour are ordered by
 */
export function shadeColours(colours: readonly string[], values: readonly number[]): string[] {
  const shaded = colours.map((colour) => colour.toLowerCase());
  for (const [colour, sharing] of groupIndices(shaded)) {
    const ordered = sharing.toSorted((a, b) => values[b]! - values[a]! || a - b);
    ordered.forEach((segment, rank) => {
      shaded[segment] = shade(colour, rank, ordered.length);
    });
  }
  return shaded;
}

/** Mixes with black for the first half of the ranks and with white for the second, further for more ranks. */
function shade(colour: string, rank: number, count: number): string {
  if (count === 1) return colour;
  const reach = Math.min(0.6, 0.15 * count);
  const mix = (rank / (count - 1) - 0.5) * reach * 2;
  const towards = mix < 0 ? 0 : 255;
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (towards - channel) * Math.abs(mix)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
