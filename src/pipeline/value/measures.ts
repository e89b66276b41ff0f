/**
 * How often one who did was scored above one who did not, ties half: the area under the ROC curve.
 * Undefined where all did or none.
 */
export function measureAuc(score: Float64Array, did: (index: number) => boolean): number | undefined {
  const scores = [new Float64Array(score.length), new Float64Array(score.length)] as const;
  let [positives, negatives] = [0, 0];
  for (let i = 0; i < score.length; i++) {
    if (did(i)) scores[0][positives++] = score[i]!;
    else scores[1][negatives++] = score[i]!;
  }
  if (positives === 0 || negatives === 0) return undefined;
  const above = scores[0].subarray(0, positives).sort();
  const below = scores[1].subarray(0, negatives).sort();
  let [won, lower, upTo] = [0, 0, 0];
  for (let at = 0; at < positives; at++) {
    while (lower < negatives && below[lower]! < above[at]!) lower++;
    while (upTo < negatives && below[upTo]! <= above[at]!) upTo++;
    won += (lower + upTo) / 2;
  }
  return won / (positives * negatives);
}

export function meanAbsoluteError(predicted: Float64Array, actual: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < predicted.length; i++) sum += Math.abs(predicted[i]! - actual[i]!);
  return predicted.length > 0 ? sum / predicted.length : 0;
}

/** What of all is with those who are scored best, `share` of their number; 0 to 1. */
export function measureTopShare(score: Float64Array, actual: Float64Array, share: number): number {
  const all = total(actual);
  const partOf = partBest(score, [Math.round(score.length * share)]);
  let sum = 0;
  for (let i = 0; i < actual.length; i++) if (partOf[i] === 0) sum += actual[i]!;
  return shareOf(sum, all);
}

/** Of all, which may have less than nothing in it: 0 to 1. */
export const shareOf = (part: number, all: number): number =>
  all > 0 ? Math.min(1, Math.max(0, part / all)) : 0;

/** Sums of equal parts of the customers, by their predictions, the highest first. */
export function sumParts(
  predicted: Float64Array,
  actual: Float64Array,
  parts: number,
): readonly { readonly predicted: number; readonly actual: number }[] {
  const bounds = Array.from({ length: parts - 1 }, (_, part) =>
    Math.round((predicted.length * (part + 1)) / parts),
  );
  const partOf = partBest(predicted, bounds);
  const sums = Array.from({ length: parts }, () => ({ predicted: 0, actual: 0 }));
  for (let i = 0; i < partOf.length; i++) {
    const own = sums[partOf[i]!]!;
    own.predicted += predicted[i]!;
    own.actual += actual[i]!;
  }
  return sums;
}

/**
 * The part of each, where the highest `bounds[0]` are of part 0, and so on; of equal ones the last come first. Numbers are
 * sorted without their indices, for that takes a tenth of the time.
 */
function partBest(score: Float64Array, bounds: readonly number[]): Uint8Array {
  const sorted = score.slice().sort();
  const last = sorted.length - 1;
  // Where the first of those that are equal to one at a bound, who may be of several parts, stands from the top.
  const places = new Map<number, number>();
  for (const bound of bounds) {
    let place = bound;
    while (place > 0 && sorted[last - place + 1] === sorted[last - bound]) place--;
    places.set(sorted[last - bound]!, place);
  }
  const borders = bounds.map((bound) => sorted[last - bound] ?? Number.NEGATIVE_INFINITY);
  const partOf = new Uint8Array(score.length);
  for (let i = last; i >= 0; i--) {
    const value = score[i]!;
    let part = 0;
    while (part < borders.length && value < borders[part]!) part++;
    if (part < borders.length && value === borders[part]!) {
      const place = places.get(value)!;
      places.set(value, place + 1);
      part = 0;
      while (part < bounds.length && place >= bounds[part]!) part++;
    }
    partOf[i] = part;
  }
  return partOf;
}

export function total(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
