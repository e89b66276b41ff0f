import { t } from '../src/pipeline/language.ts';
import type { Segment } from '../src/pipeline/segmentation.ts';
import { element } from './element.ts';
import { baseLayout, type Chart, type Figure } from './figure.ts';
import type { Formats } from './formats.ts';
import { plotlyLines } from './plotlyText.ts';
import { readableOn } from './readableOn.ts';
import type { ChartTheme } from './theme.ts';
import { wrapText } from './wrapText.ts';

/** Tiles by number of customers; the profile table says the same in words. */
export function treemap(
  segments: readonly Segment[],
  formats: Formats,
  onSelect: (index: number) => void,
): Chart {
  const label = t(
    'Treemap of {0} segments by number of customers. The table of segment profiles gives the same numbers.',
    formats.count(segments.length),
  );
  return {
    node: element('div', { class: 'chart treemap', role: 'img', 'aria-label': label }),
    figure: (theme) => treemapFigure(segments, formats, theme),
    onSelect,
  };
}

export function treemapFigure(segments: readonly Segment[], formats: Formats, theme: ChartTheme): Figure {
  const trace: Figure['data'][number] = {
    type: 'treemap',
    ids: segments.map((segment) => String(segment.id)),
    labels: segments.map((segment) => plotlyLines([segment.name])),
    parents: segments.map(() => ''),
    values: segments.map((segment) => segment.customers),
    text: segments.map(({ name, share }) => plotlyLines([...wrapText(name, 20, 3), formats.percent(share)])),
    textinfo: 'text',
    textposition: 'middle center',
    textfont: { color: segments.map((segment) => readableOn(segment.colour)) },
    hovertext: hoverTexts(segments, formats),
    hoverinfo: 'text',
    pathbar: { visible: false },
    tiling: { pad: 2 },
    marker: {
      colors: segments.map((segment) => segment.colour),
      line: { width: theme.contrastBorder ? 1 : 0, color: theme.contrastBorder ?? theme.background },
      pad: { t: 0, r: 0, b: 0, l: 0 },
    },
  };
  const layout = {
    ...baseLayout(theme, formats.separators),
    margin: { t: 0, r: 0, b: 0, l: 0 },
    uniformtext: { mode: 'hide', minsize: 10 } as const,
  };
  return { data: [trace], layout };
}

function hoverTexts(segments: readonly Segment[], formats: Formats): readonly string[] {
  const money = formats.moneyLike(segments.flatMap(({ monetary }) => [monetary.mean, monetary.median]));
  const { count, decimal, percent } = formats;
  return segments.map(({ name, customers, share, revenueShare, recency, frequency, monetary }) =>
    plotlyLines([
      ...wrapText(name, 40, 3),
      t('Customers: {0} ({1})', count(customers), percent(share)),
      t('Revenue share: {0}', percent(revenueShare)),
      t('Recency: mean {0}, median {1} days', decimal(recency.mean), decimal(recency.median)),
      t('Frequency: mean {0}, median {1} orders', decimal(frequency.mean), decimal(frequency.median)),
      t('Monetary: mean {0}, median {1}', money(monetary.mean), money(monetary.median)),
    ]),
  );
}
