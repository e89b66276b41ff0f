import { formatTick, t } from '../../src/pipeline/language/language.ts';
import { type Measure, measures } from '../../src/pipeline/results/overview.ts';
import { choice } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { figureFormat, figureName } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import { fold, section } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { ChartTheme } from '../controls/theme.ts';
import { axis, type BoxTrace, baseLayout, type Figure, type PointTrace } from '../plot/figure.ts';
import { plotlyLines, wrapText } from '../plot/plotlyText.ts';
import type { Context, View } from '../state/context.ts';
import { fades, type Shown } from '../state/shownSegments.ts';
import type { ViewState } from '../state/viewState.ts';
import { measureScale, measureTitle } from './measureScale.ts';
import { segmentChart } from './segmentChart.ts';
import { describeSpread } from './spreadSketch.ts';

/** How one measure spreads within each segment; which one can be chosen. */
export function distribution(shown: readonly Shown[], context: Context): View {
  const { store, formats, redraw } = context;
  const chart = segmentChart(
    {
      name: 'distribution',
      label: t('Box plots by segment. The table below gives the same numbers.'),
      shown,
      figure: (theme) => distributionFigure(shown, store.state, formats, theme),
    },
    context,
  );
  chart.node.style.minHeight = heightFor(shown);
  const table = element('div');
  const fill = () => table.replaceChildren(spreadTable(shown, store.state.distribution, formats));
  fill();
  store.subscribe((state, before) => {
    if (state.distribution !== before.distribution) fill();
    if (state.distribution !== before.distribution || state.selected !== before.selected) redraw(chart);
  });
  const measure = choice(
    t('Measure'),
    measures.map((value) => ({ value, label: figureName(value) })),
    { chosen: store.state.distribution, onChoose: (chosen) => store.update({ distribution: chosen }) },
  );
  const note = t('Box: middle 50%. Line: median. Whiskers: middle 90%.');
  return {
    node: section(t('Distributions'), { note, aside: measure }, chart.node),
    below: fold(context, { name: 'spreads', summary: t('As a table') }, table),
    charts: [chart],
  };
}

const labelLines = ({ portrait }: Shown) => wrapText(portrait.name, 22, 2);

/** So that the names beside the boxes have room below one another, above the axis and its title. */
function heightFor(shown: readonly Shown[]): string {
  const lines = Math.max(...shown.map((each) => labelLines(each).length));
  return `${shown.length * (lines + 0.5) * 1.3 + 6}em`;
}

export type DistributionState = Pick<ViewState, 'distribution' | 'selected'>;

export function distributionFigure(
  shown: readonly Shown[],
  state: DistributionState,
  formats: Formats,
  theme: ChartTheme,
): Figure {
  const { distribution: measure } = state;
  const scale = measureScale(
    measure,
    shown.map(({ spreads }) => spreads),
  );
  const ids = shown.map(idOf);
  const labels = shown.map((each) => plotlyLines(labelLines(each)));
  const boxes = shown.map((each, index): BoxTrace => {
    const { portrait, spreads } = each;
    const { p5, q1, median, q3, p95 } = spreads[measure];
    return {
      type: 'box',
      orientation: 'h',
      name: plotlyLines([portrait.name]),
      y: [ids[index]!],
      q1: [q1],
      median: [median],
      q3: [q3],
      lowerfence: [p5],
      upperfence: [p95],
      customdata: [index],
      boxmean: false,
      boxpoints: false,
      hoverinfo: 'skip',
      showlegend: false,
      opacity: fades(state, each) ? fadedOpacity(theme) : 1,
      fillcolor: portrait.colour,
      line: { color: theme.foreground, width: 1 },
    };
  });
  return {
    data: [...boxes, hoverPoints(shown, measure, formats)],
    layout: {
      ...baseLayout(theme, formats.separators),
      margin: { t: 4, r: 12, b: 8, l: 8 },
      hovermode: 'closest',
      boxgap: 0.35,
      xaxis: {
        // In a narrow window one line would run out of the chart.
        ...axis(plotlyLines(wrapText(measureTitle(measure, scale.type), 28, 2)), theme),
        type: scale.type,
        ...(scale.ticks
          ? { tickmode: 'array', tickvals: scale.ticks, ticktext: scale.ticks.map(formatTick) }
          : { tickformat: ',' }),
      },
      yaxis: {
        ...axis('', theme),
        type: 'category',
        autorange: 'reversed',
        tickmode: 'array',
        tickvals: ids,
        ticktext: labels,
        showgrid: false,
      },
    },
  };
}

/** Unseen points at the medians, which say in one hover what Plotly says of a box in five. */
function hoverPoints(shown: readonly Shown[], measure: Measure, formats: Formats): PointTrace {
  const format = formatOf(measure, shown, formats);
  const spreads = shown.map((each) => each.spreads[measure]);
  return {
    type: 'scatter',
    mode: 'markers',
    name: '',
    x: spreads.map(({ median }) => median),
    y: shown.map(idOf),
    customdata: [...shown.keys()],
    hovertext: shown.map(({ portrait }, index) =>
      plotlyLines([
        ...wrapText(portrait.name, 40, 3),
        ...wrapText(describeSpread(spreads[index]!, format), 48, 3),
      ]),
    ),
    hoverinfo: 'text',
    showlegend: false,
    opacity: 1,
    marker: {
      size: shown.map(() => 30),
      sizemode: 'diameter',
      color: 'rgba(0,0,0,0)',
      line: { width: 0, color: 'rgba(0,0,0,0)' },
    },
  };
}

/** Boxes stay to be told from a ground of high contrast. */
const fadedOpacity = ({ contrastBorder }: ChartTheme) => (contrastBorder === undefined ? 0.3 : 0.6);

/** Categories of an axis are told apart by their texts. */
const idOf = ({ segments }: Shown): string => segments.join();

function formatOf(measure: Measure, shown: readonly Shown[], formats: Formats) {
  return figureFormat(measure, formats, {
    of: 'segment',
    sample: shown.map(({ portrait }) => portrait[measure].median),
  });
}

function spreadTable(shown: readonly Shown[], measure: Measure, formats: Formats): HTMLElement {
  const format = formatOf(measure, shown, formats);
  const columns = [
    t('Segment'),
    t('5th percentile'),
    t('25th percentile'),
    t('Median'),
    t('75th percentile'),
    t('95th percentile'),
    t('Mean'),
  ].map((name, index) => ({ name, isNumber: index > 0 }));
  const rows = shown.map(({ portrait, spreads }) => {
    const { p5, q1, median, q3, p95 } = spreads[measure];
    return [portrait.name, ...[p5, q1, median, q3, p95, portrait[measure].mean].map(format)];
  });
  return simpleTable(figureName(measure), columns, rows);
}
