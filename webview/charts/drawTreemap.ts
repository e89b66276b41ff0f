import { drawing } from '../controls/element.ts';
import { lineHeight, type MapTile, type TreemapLayout } from './treemapLayout.ts';

const black = '#000000';
const white = '#ffffff';

/** Black or white, whichever has the higher WCAG 2 contrast on `colour` (`#rrggbb`). */
export function readableOn(colour: string): string {
  const light = luminance(colour);
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? black : white;
}

/** WCAG 2 relative luminance, 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

interface DrawnTile extends Pick<MapTile, 'entry' | 'share'> {
  readonly node: SVGGElement;
}

export interface DrawnTreemap {
  readonly svg: SVGSVGElement;
  readonly tiles: readonly DrawnTile[];
}

export interface TreemapLook {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly fontFamily: string;
  /** The indices of the segments that are pointed out. */
  readonly selected: readonly number[];
}

/** The map as a drawing, which needs no style sheet. */
export function drawTreemap({ tiles, groups, callouts }: TreemapLayout, look: TreemapLook): DrawnTreemap {
  const { width, height, fontSize, fontFamily, selected } = look;
  const drawn = tiles.map((tile) => ({ entry: tile.entry, share: tile.share, node: drawTile(tile, look) }));
  const rings = [...groups, ...tiles].filter(({ entry }) => entry.segments.join() === selected.join());
  const svg = drawing(
    'svg',
    {
      ...{ width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` },
      ...{ 'font-size': String(fontSize), 'font-family': fontFamily },
    },
    ...drawn.map(({ node }) => node),
    ...callouts.flatMap(({ tile, text, x, y }) => [
      drawing('path', {
        d: `M${tile.x + tile.width - 2} ${tile.y + tile.height / 2}L${x - 8} ${y}h5`,
        ...{ fill: 'none', stroke: 'currentColor', opacity: '0.6' },
      }),
      drawText(text, { x, y: y + fontSize * 0.36, fill: 'currentColor', weight: '400' }),
    ]),
    ...rings.flatMap((box) => [drawRing(box, 'ring-outer', 2.5), drawRing(box, 'ring-inner', 5)]),
  );
  return { svg, tiles: drawn };
}

function drawTile({ entry, lines, x, y, width, height }: MapTile, { fontSize }: TreemapLook): SVGGElement {
  const { colour } = entry.portrait;
  const rect = drawing('rect', { ...boxOf({ x, y, width, height }), fill: colour, class: 'tile-box' });
  const texts = lines.map(({ text, isBold }, line) =>
    drawText(text, {
      ...{ x: x + 8, y: y + 6 + fontSize + line * lineHeight(fontSize) },
      ...{ fill: readableOn(colour), weight: isBold ? '600' : '400' },
    }),
  );
  return drawing('g', { class: 'tile' }, rect, ...texts);
}

interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly weight: string;
}

function drawText(text: string, { x, y, fill, weight }: TextLook): SVGTextElement {
  const node = drawing('text', { x: x.toFixed(1), y: y.toFixed(1), fill, 'font-weight': weight });
  node.textContent = text;
  return node;
}

/** Within a tile's edge, so that it is seen in whole. */
function drawRing(
  { x, y, width, height }: Pick<MapTile, 'x' | 'y' | 'width' | 'height'>,
  name: string,
  inset: number,
): SVGRectElement {
  const half = inset / 2;
  const box = { x: x + half, y: y + half, width: width - inset, height: height - inset };
  return drawing('rect', { ...boxOf(box), class: name, fill: 'none', 'pointer-events': 'none' });
}

const boxOf = ({ x, y, width, height }: Pick<MapTile, 'x' | 'y' | 'width' | 'height'>) => ({
  ...{ x: x.toFixed(1), y: y.toFixed(1) },
  ...{ width: Math.max(width, 0).toFixed(1), height: Math.max(height, 0).toFixed(1) },
});
