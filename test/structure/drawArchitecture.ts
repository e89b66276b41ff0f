import type { Architecture, Folder } from './architecture.ts';
import { findBackward } from './folders.ts';
import { alignSlots, layOut, type Slot } from './layers.ts';

const box = { width: 216, height: 52 };
const gap = { across: 20, down: 28 };
/** Of an arrow that passes through a row. */
const passing = 8;
const margin = 16;
const head = 60;
/** Letters of the small text that fit into a line of a box, in a wide font. */
const lineLength = 33;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The folders as boxes in layers, as an SVG that is legible on light and on dark pages. Throws where they need each other. */
export function drawArchitecture(architecture: Architecture): string {
  const { folders, needs } = architecture;
  const [backward] = findBackward(needs);
  if (backward) throw new Error(`${backward.from} and ${backward.to} need each other: they have no layers.`);
  const sections = [...new Set(folders.map(({ section }) => section))];
  const kind = new Map(folders.map(({ path, section }) => [path, sections.indexOf(section)]));
  const { rows, ways } = layOut(
    folders.map(({ path }) => path),
    needs.map(({ from, to }) => ({ from: to, to: from })),
  );
  const { places, width } = placeSlots(rows, ways);
  const height = head + rows.length * (box.height + gap.down) - gap.down + margin;
  const isWay = (way: readonly string[]) =>
    architecture.way.has(way[0]!) && architecture.way.has(way.at(-1)!);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif">`,
    '<title>The folders of the sources, each below those that it needs</title>',
    style,
    drawLegend(sections),
    ...ways.map((way) => drawWay(tracePoints(way, ways, places), isWay(way))),
    ...folders.map((folder) =>
      drawBox(folder, kind.get(folder.path)!, places.get(folder.path)!, architecture),
    ),
    '</svg>',
    '',
  ].join('\n');
}

const widthOf = ({ isBox }: Slot): number => (isBox ? box.width : passing);

interface Places {
  /** The upper middle of each slot. */
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
}

function placeSlots(rows: readonly (readonly Slot[])[], ways: readonly (readonly string[])[]): Places {
  const middles = alignSlots(rows, ways, { widthOf, gap: gap.across });
  const slots = rows.flat();
  const left = Math.min(...slots.map((slot) => middles.get(slot.name)! - widthOf(slot) / 2)) - margin;
  const right = Math.max(...slots.map((slot) => middles.get(slot.name)! + widthOf(slot) / 2)) + margin;
  const places = rows.flatMap((row, i) =>
    row.map(({ name }) => {
      const y = head + i * (box.height + gap.down);
      return [name, { x: Math.round(middles.get(name)! - left), y }] as const;
    }),
  );
  return { places: new Map(places), width: Math.round(right - left) };
}

/** Where an arrow leaves a box, passes through rows and reaches another box: pairs of points, one for each gap. */
function tracePoints(
  way: readonly string[],
  ways: readonly (readonly string[])[],
  places: ReadonlyMap<string, Point>,
): Point[] {
  const shift = (end: 0 | -1, next: 1 | -2): number => {
    const others = ways.filter((each) => each.at(end) === way.at(end));
    others.sort((a, b) => places.get(a.at(next)!)!.x - places.get(b.at(next)!)!.x);
    return (others.indexOf(way) - (others.length - 1) / 2) * Math.min(28, box.width / (others.length + 1));
  };
  return way.flatMap((name, i) => {
    const { x, y } = places.get(name)!;
    const [top, bottom] = [y, y + box.height];
    if (i === 0) return [{ x: x + shift(0, 1), y: bottom }];
    if (i === way.length - 1) return [{ x: x + shift(-1, -2), y: top - 5 }];
    return [
      { x, y: top },
      { x, y: bottom },
    ];
  });
}

function drawWay(points: readonly Point[], isWay: boolean): string {
  const [first, ...rest] = points;
  let before = first!;
  const curves = rest.map((point) => {
    const middle = (before.y + point.y) / 2;
    const curve = `C${round(before.x)} ${middle} ${round(point.x)} ${middle} ${round(point.x)} ${point.y}`;
    before = point;
    return curve;
  });
  const { x, y } = before;
  const tip = `M${round(x - 4.5)} ${y - 3}L${round(x)} ${y + 5}L${round(x + 4.5)} ${y - 3}Z`;
  const line = `M${round(first!.x)} ${first!.y}${curves.join('')}`;
  return `<g class="${isWay ? 'way' : 'need'}"><path class="line" d="${line}"/><path class="tip" d="${tip}"/></g>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function drawBox({ path, text }: Folder, kind: number, { x, y }: Point, architecture: Architecture): string {
  const left = x - box.width / 2;
  const uses = architecture.uses.get(path) ?? 0;
  const note = architecture.common.has(path)
    ? `, needed by ${uses} of ${architecture.folders.length - 1}`
    : '';
  const lines = breakLines(text + note).map(
    (line, i) => `<text class="small" x="${left + 14}" y="${y + 32 + 13 * i}">${escapeText(line)}</text>`,
  );
  return [
    `<g class="kind${kind}"><rect class="box" x="${left}" y="${y}" width="${box.width}" height="${box.height}" rx="5"/>`,
    `<rect class="mark" x="${left}" y="${y + 5}" width="5" height="${box.height - 10}" rx="2"/>`,
    `<text class="name" x="${left + 14}" y="${y + 18}">${escapeText(nameFolder(path))}</text>`,
    ...lines,
    '</g>',
  ].join('');
}

const nameFolder = (path: string): string => path.replace(/^src\/pipeline\//, '');

/** At most two lines. */
function breakLines(text: string): string[] {
  if (text.length <= lineLength) return [text];
  const at = text.lastIndexOf(' ', lineLength);
  return [text.slice(0, at), text.slice(at + 1)];
}

function drawLegend(sections: readonly string[]): string {
  let x = margin;
  const entries = sections.map((section, kind) => {
    const entry = `<g class="kind${kind}"><rect class="mark" x="${x}" y="12" width="12" height="12" rx="2"/><text class="legend" x="${x + 18}" y="22">${escapeText(section)}</text></g>`;
    x += 18 + 6.6 * section.length + 26;
    return entry;
  });
  const note =
    'An arrow leads from a folder to one that needs it; the thick ones are the way of the data. Folders of src/pipeline stand without it.';
  return [...entries, `<text class="legend note" x="${margin}" y="42">${escapeText(note)}</text>`].join('\n');
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('`', '');

const style = `<style>
.box { fill: #ffffff; stroke: #c4ccd4; }
.name { font-size: 13px; font-weight: 600; fill: #1f2328; }
.small { font-size: 11px; fill: #4d5661; }
.legend { font-size: 12px; fill: #6e7781; }
.line { fill: none; stroke: #8c959f; stroke-width: 1.2; }
.tip { fill: #8c959f; }
.way .line { stroke: #2f7fd6; stroke-width: 3; }
.way .tip { fill: #2f7fd6; }
.kind0 .mark { fill: #2f7fd6; }
.kind1 .mark { fill: #2da44e; }
.kind2 .mark { fill: #8c959f; }
.kind3 .mark { fill: #d4762c; }
@media (prefers-color-scheme: dark) {
.box { fill: #1b2129; stroke: #3d444d; }
.name { fill: #e6edf3; }
.small { fill: #b1bac4; }
.legend { fill: #9198a1; }
}
</style>`;
