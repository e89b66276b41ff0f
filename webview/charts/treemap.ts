import { formatShare, t } from '../../src/pipeline/language/language.ts';
import { apart } from '../../src/pipeline/results/customerQuery.ts';
import { listOutline, type OutlineEntry } from '../../src/pipeline/results/outline.ts';
import { measures } from '../../src/pipeline/results/overview.ts';
import type { Group, Segment } from '../../src/pipeline/results/segmentation.ts';
import { element } from '../controls/element.ts';
import { figureFormat, tellAverages } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import type { ChartTheme } from '../controls/theme.ts';
import { baseLayout, type Chart, type Figure } from '../plot/figure.ts';
import { plotlyLines, wrapText } from '../plot/plotlyText.ts';
import { isSelected } from '../state/shownSegments.ts';
import type { ViewState } from '../state/viewState.ts';

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

/** Tiles below this share of all have room for a name alone. */
const smallShare = 0.03;

/** In pixels: a label that does not fit its tile at this size is left out; the legend names it. */
const leastTextSize = 11;

export type Tiles = Pick<ViewState, 'tileSize' | 'selected'>;

export interface TreemapOptions {
  readonly outline: readonly OutlineEntry[];
  readonly formats: Formats;
  /** How the tiles are to be now. */
  readonly tiles: () => Tiles;
  /** Hears of what a tile that was clicked is. */
  readonly onSelect: (entry: OutlineEntry) => void;
}

/** A tile a segment, within that of its group; the profile table says the same in words. */
export function treemap({ outline, formats, tiles, onSelect }: TreemapOptions): Chart {
  const shown = listOutline(outline);
  const label = t(
    'Treemap of {0, plural, one {# segment} other {# segments}}. The table of segment profiles gives the same numbers.',
    shown.filter(({ parts, segments }) => parts.length === 0 && !segments.includes(apart)).length,
  );
  return {
    name: 'treemap',
    node: element('div', {
      class: `chart treemap${isNested(outline) ? ' nested' : ''}`,
      role: 'img',
      'aria-label': label,
    }),
    figure: (theme) => treemapFigure(outline, tiles(), formats, theme),
    onSelect: ({ pointNumber }) => {
      const entry = shown[pointNumber ?? -1];
      if (entry !== undefined) onSelect(entry);
    },
  };
}

/** Pixels: above the parts of a group stands its name. */
const headerHeight = 20;

const isNested = (outline: readonly OutlineEntry[]): boolean => outline.some(({ parts }) => parts.length > 0);

/** A tile: a segment, or the frame of a group about the tiles of its parts. */
interface Tile {
  readonly entry: OutlineEntry;
  readonly portrait: Segment | Group;
  readonly parent: string;
  readonly size: number;
  readonly isSelected: boolean;
}

export function treemapFigure(
  outline: readonly OutlineEntry[],
  state: Tiles,
  formats: Formats,
  theme: ChartTheme,
): Figure {
  const tiles = listTiles(outline, state);
  const whole = outline.reduce((sum, entry) => sum + sizeOf(entry, state), 0);
  const trace: Figure['data'][number] = {
    type: 'treemap',
    ids: tiles.map(({ entry }) => idOf(entry)),
    labels: tiles.map((tile) => headerOf(tile, state)),
    parents: tiles.map(({ parent }) => parent),
    values: tiles.map(({ size }) => size),
    branchvalues: 'total',
    text: tiles.map((tile) => labelOf(tile, state, tile.size < smallShare * whole)),
    textinfo: 'text',
    textposition: 'middle center',
    textfont: { color: tiles.map(({ portrait }) => readableOn(portrait.colour)) },
    hovertext: hoverTexts(
      tiles.map(({ portrait }) => portrait),
      formats,
    ),
    hoverinfo: 'text',
    pathbar: { visible: false },
    tiling: { pad: 3 },
    sort: true,
    marker: {
      colors: tiles.map(({ portrait }) => portrait.colour),
      depthfade: false,
      line: {
        width: tiles.map(({ isSelected }) => (isSelected ? 3 : theme.contrastBorder ? 1 : 0)),
        color: tiles.map(({ isSelected }) =>
          isSelected ? theme.foreground : (theme.contrastBorder ?? theme.background),
        ),
      },
      // Plotly leaves so much about the whole map too.
      pad: isNested(outline) ? { t: headerHeight, r: 3, b: 3, l: 3 } : { t: 0, r: 0, b: 0, l: 0 },
    },
  };
  const layout = {
    ...baseLayout(theme, formats.separators),
    margin: { t: 2, r: 2, b: 2, l: 2 },
    uniformtext: { mode: 'hide', minsize: leastTextSize } as const,
  };
  return { data: [trace], layout };
}

function listTiles(outline: readonly OutlineEntry[], state: Tiles, parent = ''): readonly Tile[] {
  return outline.flatMap((entry) => {
    const { portrait, parts } = entry;
    const tile = {
      entry,
      portrait,
      parent,
      size: sizeOf(entry, state),
      isSelected: isSelected(state, entry),
    };
    return [tile, ...listTiles(parts, state, idOf(entry))];
  });
}

/** A group has several numbers, a segment its own. */
const idOf = ({ segments }: OutlineEntry): string => segments.join();

/** Returns may make a segment's revenue negative, which no tile can be. */
function sizeOf({ portrait: { customers, revenue }, parts }: OutlineEntry, state: Tiles): number {
  if (parts.length > 0) return parts.reduce((sum, part) => sum + sizeOf(part, state), 0);
  return state.tileSize === 'customers' ? customers : Math.max(revenue, 0);
}

/** Of a group, on one line above its parts. */
function headerOf({ portrait }: Tile, state: Tiles): string {
  return plotlyLines([`${portrait.name} ${formatShare(shareOf(portrait, state))}`]);
}

/** What sets a part apart is enough within the tile of its group. */
function labelOf({ portrait, parent }: Tile, state: Tiles, isSmall: boolean): string {
  const lines = nameLines(parent === '' ? portrait.name : nameWithin(portrait));
  return plotlyLines(isSmall ? lines : [...lines, formatShare(shareOf(portrait, state))]);
}

const shareOf = ({ share, revenueShare }: Segment | Group, { tileSize }: Tiles): number =>
  tileSize === 'customers' ? share : revenueShare;

function nameWithin(portrait: Segment | Group): string {
  const group = 'group' in portrait ? `${portrait.group}, ` : '';
  return portrait.name.startsWith(group) ? portrait.name.slice(group.length) : portrait.name;
}

/** As narrow as the words let it: a long one stays whole, as languages have them that write words together. */
function nameLines(name: string): readonly string[] {
  const longest = Math.max(...name.split(/\s+/).map((word) => Array.from(word).length));
  return wrapText(name, Math.min(Math.max(14, longest), 24), 3);
}

function hoverTexts(portraits: readonly (Segment | Group)[], formats: Formats): readonly string[] {
  const tellers = measures.map((measure) => {
    const sample = portraits.flatMap((each) => [each[measure].mean, each[measure].median]);
    const format = figureFormat(measure, formats, { of: 'segment', sample });
    return (each: Segment | Group) =>
      tellAverages(measure, format(each[measure].mean), format(each[measure].median));
  });
  return portraits.map((portrait) => {
    const { name, customers, share, revenueShare, action } = portrait;
    return plotlyLines([
      ...wrapText(name, 40, 3),
      t('Customers: {0} ({1})', formats.count(customers), formatShare(share)),
      t('Revenue share: {0}', formatShare(revenueShare)),
      ...tellers.map((tell) => tell(portrait)),
      ...(action === '' ? [] : wrapText(t('What to do: {0}', action), 48, 4)),
    ]);
  });
}
