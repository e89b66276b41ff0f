import { formatShare, t } from '../../src/pipeline/language/language.ts';
import { measures } from '../../src/pipeline/results/overview.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import { element } from '../controls/element.ts';
import { figureFormat, tellAverages } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import type { ChartTheme } from '../controls/theme.ts';
import { baseLayout, type Chart, type Figure } from '../plot/figure.ts';
import { plotlyLines, wrapText } from '../plot/plotlyText.ts';
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
  readonly segments: readonly Segment[];
  readonly formats: Formats;
  /** How the tiles are to be now. */
  readonly tiles: () => Tiles;
  /** Hears the index of a tile that was clicked. */
  readonly onSelect: (index: number) => void;
}

/** A tile a segment; the profile table says the same in words. */
export function treemap({ segments, formats, tiles, onSelect }: TreemapOptions): Chart {
  const label = t(
    'Treemap of {0, plural, one {# segment} other {# segments}}. The table of segment profiles gives the same numbers.',
    segments.length,
  );
  return {
    name: 'treemap',
    node: element('div', { class: 'chart treemap', role: 'img', 'aria-label': label }),
    figure: (theme) => treemapFigure(segments, tiles(), formats, theme),
    onSelect: ({ pointNumber }) => pointNumber !== undefined && onSelect(pointNumber),
  };
}

export function treemapFigure(
  segments: readonly Segment[],
  tiles: Tiles,
  formats: Formats,
  theme: ChartTheme,
): Figure {
  const whole = segments.reduce((sum, segment) => sum + sizeOf(segment, tiles), 0);
  const isSmall = (segment: Segment) => sizeOf(segment, tiles) < smallShare * whole;
  const isSelected = segments.map((_, index) => index === tiles.selected);
  const trace: Figure['data'][number] = {
    type: 'treemap',
    ids: segments.map((segment) => String(segment.id)),
    labels: segments.map((segment) => plotlyLines([segment.name])),
    parents: segments.map(() => ''),
    values: segments.map((segment) => sizeOf(segment, tiles)),
    text: segments.map((segment) =>
      isSmall(segment) ? plotlyLines(nameLines(segment)) : labelOf(segment, tiles),
    ),
    textinfo: 'text',
    textposition: 'middle center',
    textfont: { color: segments.map((segment) => readableOn(segment.colour)) },
    hovertext: hoverTexts(segments, formats),
    hoverinfo: 'text',
    pathbar: { visible: false },
    tiling: { pad: 3 },
    sort: true,
    marker: {
      colors: segments.map((segment) => segment.colour),
      line: {
        width: isSelected.map((selected) => (selected ? 3 : theme.contrastBorder ? 1 : 0)),
        color: isSelected.map((selected) =>
          selected ? theme.foreground : (theme.contrastBorder ?? theme.background),
        ),
      },
      pad: { t: 0, r: 0, b: 0, l: 0 },
    },
  };
  const layout = {
    ...baseLayout(theme, formats.separators),
    margin: { t: 2, r: 2, b: 2, l: 2 },
    uniformtext: { mode: 'hide', minsize: leastTextSize } as const,
  };
  return { data: [trace], layout };
}

/** Returns may make a segment's revenue negative, which no tile can be. */
function sizeOf({ customers, revenue }: Segment, { tileSize }: Tiles): number {
  return tileSize === 'customers' ? customers : Math.max(revenue, 0);
}

/** As narrow as the words let it: a long one stays whole, as languages have them that write words together. */
function nameLines({ name }: Segment): readonly string[] {
  const longest = Math.max(...name.split(/\s+/).map((word) => Array.from(word).length));
  return wrapText(name, Math.min(Math.max(14, longest), 24), 3);
}

function labelOf(segment: Segment, { tileSize }: Tiles): string {
  const share = tileSize === 'customers' ? segment.share : segment.revenueShare;
  return plotlyLines([...nameLines(segment), formatShare(share)]);
}

function hoverTexts(segments: readonly Segment[], formats: Formats): readonly string[] {
  const tellers = measures.map((measure) => {
    const sample = segments.flatMap((segment) => [segment[measure].mean, segment[measure].median]);
    const format = figureFormat(measure, formats, { of: 'segment', sample });
    return (segment: Segment) =>
      tellAverages(measure, format(segment[measure].mean), format(segment[measure].median));
  });
  return segments.map((segment) => {
    const { name, customers, share, revenueShare, action } = segment;
    return plotlyLines([
      ...wrapText(name, 40, 3),
      t('Customers: {0} ({1})', formats.count(customers), formatShare(share)),
      t('Revenue share: {0}', formatShare(revenueShare)),
      ...tellers.map((tell) => tell(segment)),
      ...(action === '' ? [] : wrapText(t('What to do: {0}', action), 48, 4)),
    ]);
  });
}
