import { formatNumber, t } from '../../src/pipeline/language/language.ts';
import { type CustomerSample, measures } from '../../src/pipeline/results/overview.ts';
import { element } from '../controls/element.ts';
import { figureFormat, tellFigure } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import type { ChartTheme } from '../controls/theme.ts';
import { axis, baseLayout, type Figure, type PointTrace } from '../plot/figure.ts';
import { plotlyLines } from '../plot/plotlyText.ts';
import type { Context, View } from '../state/context.ts';
import { fades, type Shown } from '../state/shownSegments.ts';
import type { ViewState } from '../state/viewState.ts';
import { measureTitle } from './measureScale.ts';
import { segmentChart } from './segmentChart.ts';

export interface MapData {
  readonly shown: readonly Shown[];
  readonly sample: CustomerSample;
  /** All that there are. */
  readonly customers: number;
}

/** Customers by recency and frequency, coloured by segment, sized by monetary value. */
export function customerMap(data: MapData, context: Context): View {
  const { store, formats, redraw } = context;
  const chart = segmentChart(
    {
      name: 'map',
      label: t('Map of customers by recency and frequency. The list of customers gives the same numbers.'),
      shown: data.shown,
      figure: (theme) => mapFigure(data, store.state, formats, theme),
    },
    context,
  );
  store.subscribe((state, before) => {
    if (state.selected !== before.selected) redraw(chart);
  });
  const node = element('div', {}, element('p', { class: 'note' }, describeSample(data)), chart.node);
  return { node, charts: [chart] };
}

export function describeSample({ sample, customers }: MapData): string {
  const shown = sample.segment.length;
  const which =
    shown < customers
      ? t(
          'A random sample of {0} of the {1, plural, one {# customer} other {# customers}}.',
          formatNumber(shown),
          customers,
        )
      : t('All {0, plural, one {# customer} other {# customers}}.', customers);
  return `${which} ${t('Larger points have spent more.')}`;
}

/** How strong the points of other segments are: in high contrast still to be seen. */
const fadedOpacity = ({ contrastBorder }: ChartTheme) => (contrastBorder === undefined ? 0.12 : 0.4);

/** Pixels across. */
const pointSize = { least: 5, most: 24 };

export function mapFigure(
  { shown, sample }: MapData,
  state: Pick<ViewState, 'selected'>,
  formats: Formats,
  theme: ChartTheme,
): Figure {
  const most = Math.max(...sample.monetary, Number.MIN_VALUE);
  // The area tells the spend, but the smallest must still be seen.
  const sizes = sample.monetary.map((spend) =>
    Math.max(pointSize.least, pointSize.most * Math.sqrt(Math.max(spend, 0) / most)),
  );
  const tellers = measures.map((measure) => {
    const format = figureFormat(measure, formats, { of: 'customer', sample: sample[measure] });
    return (i: number) => tellFigure(measure, sample[measure][i]!, format);
  });
  const nameCustomer = (i: number) => (sample.ids ? [t('Customer {0}', sample.ids[i]!)] : []);
  const trace = (each: Shown, index: number): PointTrace => {
    const { portrait, segments } = each;
    const members = [...sample.segment.keys()].filter((i) => segments.includes(sample.segment[i]!));
    return {
      type: 'scatter',
      mode: 'markers',
      name: plotlyLines([portrait.name]),
      x: members.map((i) => sample.recency[i]!),
      y: members.map((i) => sample.frequency[i]!),
      customdata: members.map(() => index),
      hovertext: members.map((i) =>
        plotlyLines([...nameCustomer(i), portrait.name, ...tellers.map((tell) => tell(i))]),
      ),
      hoverinfo: 'text',
      showlegend: false,
      opacity: fades(state, each) ? fadedOpacity(theme) : 0.75,
      marker: {
        size: members.map((i) => sizes[i]!),
        sizemode: 'diameter',
        color: portrait.colour,
        line: { width: 0.5, color: theme.background },
      },
    };
  };
  return {
    data: shown.map(trace),
    layout: {
      ...baseLayout(theme, formats.separators),
      margin: { t: 4, r: 12, b: 8, l: 8 },
      hovermode: 'closest',
      xaxis: { ...axis(measureTitle('recency', 'linear'), theme), tickformat: ',' },
      yaxis: { ...axis(measureTitle('frequency', 'log'), theme), type: 'log', dtick: 1, tickformat: ',' },
    },
  };
}
