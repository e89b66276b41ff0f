import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { formatShare } from '../../src/pipeline/language/language.ts';
import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import type { Group, Segment } from '../../src/pipeline/results/segmentation.ts';
import { type MeasureText, shorten } from './fitText.ts';

export interface MapOptions {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly measure: MeasureText;
  /** How large a tile is; what is not above 0 has none. */
  readonly sizeOf: (entry: OutlineEntry) => number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a tile's label. */
interface TileLine {
  readonly text: string;
  readonly isBold: boolean;
}

export interface MapTile extends Box {
  readonly entry: OutlineEntry;
  /** Of all tiles. */
  readonly share: number;
  /** Empty where they do not fit: the name stands beside the map then. */
  readonly lines: readonly TileLine[];
}

/** The name of a tile that has no room for it. */
interface Callout {
  readonly tile: MapTile;
  readonly text: string;
  readonly x: number;
  /** Of the middle of the text. */
  readonly y: number;
}

export interface TreemapLayout {
  readonly tiles: readonly MapTile[];
  /** Where groups of several parts lie. */
  readonly groups: readonly (Box & { readonly entry: OutlineEntry })[];
  readonly callouts: readonly Callout[];
}

const padding = 8;
/** Room, in letters, from which on a long word is shortened in its tile. */
const leastLetters = 7;
/** Between a map and the names beside it. */
const gutter = 14;

/**
 * A tile a segment, those of a group together, as squarish as they go (Bruls, Huizing and van Wijk 2000, by d3-hierarchy).
 * Names that do not fit stand at the right, as many as there is height for.
 */
export function layOutTreemap(outline: readonly OutlineEntry[], options: MapOptions): TreemapLayout {
  let { width } = options;
  let placed = placeTiles(outline, options, width);
  // A narrower map may leave more names without room.
  for (let tries = 0; tries < 3; tries++) {
    const names = listHomeless(placed.tiles).map(calloutOf);
    const side = Math.max(...names.map((name) => options.measure(name, false))) + 2 * gutter;
    const needed = names.length === 0 ? width : options.width - Math.min(side, options.width / 2);
    if (needed >= width) break;
    width = needed;
    placed = placeTiles(outline, options, width);
  }
  // With all names in their tiles nothing stands beside the map.
  if (width < options.width && listHomeless(placed.tiles).length === 0) {
    placed = placeTiles(outline, options, width, options.width / width);
    width = options.width;
  }
  return {
    ...placed,
    callouts: placeCallouts(placed.tiles, { ...options, width, room: options.width - width - gutter }),
  };
}

const listHomeless = (tiles: readonly MapTile[]) => tiles.filter(({ lines }) => lines.length === 0);

/** @param stretch by which the tiles that are placed in `width` are made wider */
function placeTiles(outline: readonly OutlineEntry[], options: MapOptions, width: number, stretch = 1) {
  interface Node {
    readonly entry?: OutlineEntry;
    readonly children?: readonly Node[];
    readonly size: number;
  }
  const nodeOf = (entry: OutlineEntry): Node =>
    entry.parts.length > 0
      ? { entry, children: entry.parts.map(nodeOf).filter(({ size }) => size > 0), size: 0 }
      : { entry, size: Math.max(options.sizeOf(entry), 0) };
  const isSeen = ({ size, children }: Node) => size > 0 || (children?.length ?? 0) > 0;
  const root = hierarchy<Node>({ size: 0, children: outline.map(nodeOf).filter(isSeen) }, (node) => [
    ...(node.children ?? []),
  ])
    .sum(({ children, size }) => (children ? 0 : size))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const total = root.value ?? 0;
  const placed = treemap<Node>().tile(treemapSquarify).size([width, options.height]).paddingInner(2)(root);
  const boxOf = ({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): Box => ({
    ...{ x: x0 * stretch, y: y0, width: (x1 - x0) * stretch, height: y1 - y0 },
  });
  const leaves = total > 0 ? placed.leaves() : [];
  const tiles = leaves.map((leaf): MapTile => {
    const entry = leaf.data.entry!;
    const [box, share] = [boxOf(leaf), (leaf.value ?? 0) / total];
    return { ...box, entry, share, lines: fitLines(entry, share, box, options) };
  });
  const groups = placed
    .descendants()
    .filter(({ data, children }) => data.entry !== undefined && children !== undefined)
    .map((node) => ({ ...boxOf(node), entry: node.data.entry! }));
  return { tiles, groups };
}

/** A name over as few lines as it takes, what sets a part apart, and the share where there is room for it. */
function fitLines(
  { portrait }: OutlineEntry,
  share: number,
  { width, height }: Box,
  { measure, fontSize }: MapOptions,
): readonly TileLine[] {
  const room = width - 2 * padding;
  const most = Math.floor((height - padding) / lineHeight(fontSize));
  const [name, part] = splitName(portrait);
  const lay = (text: string, isBold: boolean) =>
    wrap(shortenWords(text, isBold), (line) => measure(line, isBold) <= room)?.map((line) => ({
      text: line,
      isBold,
    }));
  // A line to a name beside the map would cross others from a large tile.
  const shortenWords = (text: string, isBold: boolean) =>
    room < leastLetters * fontSize
      ? text
      : text
          .split(' ')
          .map((word) => shorten(word, { measure: (part) => measure(part, isBold), room }))
          .join(' ');
  const named = lay(name, true);
  const parted = part === '' ? [] : lay(part, false);
  if (named === undefined || parted === undefined || named.length + parted.length > most) return [];
  const shared = lay(formatShare(share), false) ?? [];
  const lines = [...named, ...parted];
  return lines.length + shared.length <= most ? [...lines, ...shared] : lines;
}

export const lineHeight = (fontSize: number): number => Math.round(1.3 * fontSize);

/** The name of its group, and what sets a part apart from the others. */
export function splitName(portrait: Segment | Group): readonly [name: string, part: string] {
  const { name } = portrait;
  const group = 'group' in portrait ? portrait.group : name;
  return name.startsWith(`${group}, `) ? [group, name.slice(group.length + 2)] : [name, ''];
}

/** Lines of whole words that fit; undefined where a word is too long. */
function wrap(text: string, fits: (line: string) => boolean): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else if (fits(word)) lines.push(word);
    else return undefined;
  }
  return lines;
}

/** Letters of Hebrew, Arabic and their kin, which would take the number into their line. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function calloutOf({ entry, share }: MapTile): string {
  const { name } = entry.portrait;
  return `${rightToLeft.test(name) ? `\u2068${name}\u2069` : name} ${formatShare(share)}`;
}

/** @param options `width` of the map, `room` beside it */
function placeCallouts(
  tiles: readonly MapTile[],
  options: MapOptions & { readonly room: number },
): readonly Callout[] {
  const step = lineHeight(options.fontSize) + 1;
  const middle = ({ y, height }: MapTile) => y + height / 2;
  const homeless = listHomeless(tiles)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, Math.floor(options.height / step))
    .toSorted((a, b) => middle(a) - middle(b));
  const at: number[] = [];
  for (const tile of homeless) at.push(Math.max(middle(tile), (at.at(-1) ?? -step / 2) + step));
  let lowest = options.height - step / 2;
  for (let i = at.length - 1; i >= 0; i--) {
    at[i] = Math.min(at[i]!, lowest);
    lowest = at[i]! - step;
  }
  return homeless.map((tile, i) => ({
    ...{
      tile,
      text: shorten(calloutOf(tile), options),
      x: options.width + gutter,
      y: at[i]!,
    },
  }));
}
