import { formatShare, t } from '../../src/pipeline/language/language.ts';
import { type Measure, measures, type Overview } from '../../src/pipeline/results/overview.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
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
import { measureScale, measureTitle } from './measureScale.ts';
import { segmentChart } from './segmentChart.ts';
import { describeSpread } from './spreadSketch.ts';

export interface DistributionData {
  readonly segments: readonly Segment[];
  readonly overview: Overview;
}

/** How one measure spreads within each segment; which one can be chosen. */
export function distribution(data: DistributionData, context: Context): View {
  const { store, formats, redraw } = context;
  const chart = segmentChart(
    {
      name: 'distribution',
      label: t('Box plots by segment. The table below gives the same numbers.'),
      figure: (theme) => distributionFigure(data, store.state, formats, theme),
    },
    context,
  );
  chart.node.style.minHeight = heightFor(data.segments);
  const table = element('div');
  const fill = () => table.replaceChildren(spreadTable(data, store.state.distribution, formats));
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
  const note = t(
    'Each box spans the middle half of a segment’s customers, its stroke is the median; the line spans nine of ten.',
  );
  return {
    node: section(t('Distributions'), { note, aside: measure }, chart.node),
    below: fold(context, { name: 'spreads', summary: t('As a table') }, table),
    charts: [chart],
  };
}

const labelLines = ({ name }: Segment) => wrapText(name, 22, 2);

/** So that the names beside the boxes have room below one another, above the axis and its title. */
function heightFor(segments: readonly Segment[]): string {
  const lines = Math.max(...segments.map((segment) => labelLines(segment).length));
  return `${segments.length * (lines + 0.5) * 1.3 + 6}em`;
}

export interface DistributionState {
  readonly distribution: Measure;
  readonly selected: number | undefined;
}

export function distributionFigure(
  { segments, overview }: DistributionData,
  { distribution: measure, selected }: DistributionState,
  formats: Formats,
  theme: ChartTheme,
): Figure {
  const scale = measureScale(measure, overview.spreads);
  const ids = segments.map(({ id }) => String(id));
  const labels = segments.map((segment) => plotlyLines(labelLines(segment)));
  const boxes = segments.map((segment, index): BoxTrace => {
    const { p5, q1, median, q3, p95 } = overview.spreads[index]![measure];
    const fades = selected !== undefined && selected !== index;
    return {
      type: 'box',
      orientation: 'h',
      name: plotlyLines([segment.name]),
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
      opacity: fades ? 0.3 : 1,
      fillcolor: segment.colour,
      line: { color: theme.foreground, width: 1 },
    };
  });
  return {
    data: [...boxes, hoverPoints(segments, overview, measure, formats)],
    layout: {
      ...baseLayout(theme, formats.separators),
      margin: { t: 4, r: 12, b: 8, l: 8 },
      hovermode: 'closest',
      boxgap: 0.35,
      xaxis: {
        ...axis(measureTitle(measure, scale.type), theme),
        type: scale.type,
        ...(scale.type === 'log' ? { dtick: 1, tickformat: '~s' } : { tickformat: ',' }),
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
function hoverPoints(
  segments: readonly Segment[],
  overview: Overview,
  measure: Measure,
  formats: Formats,
): PointTrace {
  const format = formatOf(measure, segments, formats);
  const spreads = overview.spreads.map((each) => each[measure]);
  return {
    type: 'scatter',
    mode: 'markers',
    name: '',
    x: spreads.map(({ median }) => median),
    y: segments.map(({ id }) => String(id)),
    customdata: [...segments.keys()],
    hovertext: segments.map(({ name }, index) =>
      plotlyLines([...wrapText(name, 40, 3), ...wrapText(describeSpread(spreads[index]!, format), 48, 3)]),
    ),
    hoverinfo: 'text',
    showlegend: false,
    opacity: 1,
    marker: {
      size: segments.map(() => 30),
      sizemode: 'diameter',
      color: 'rgba(0,0,0,0)',
      line: { width: 0, color: 'rgba(0,0,0,0)' },
    },
  };
}

function formatOf(measure: Measure, segments: readonly Segment[], formats: Formats) {
  return figureFormat(measure, formats, {
    of: 'segment',
    sample: segments.map((segment) => segment[measure].median),
  });
}

function spreadTable(
  { segments, overview }: DistributionData,
  measure: Measure,
  formats: Formats,
): HTMLElement {
  const format = formatOf(measure, segments, formats);
  const columns = [
    t('Segment'),
    t('{0} below', formatShare(0.05, 0)),
    t('{0} below', formatShare(0.25, 0)),
    t('Median'),
    t('{0} below', formatShare(0.75, 0)),
    t('{0} below', formatShare(0.95, 0)),
    t('Mean'),
  ].map((name, index) => ({ name, isNumber: index > 0 }));
  const rows = segments.map((segment, index) => {
    const { p5, q1, median, q3, p95 } = overview.spreads[index]![measure];
    return [segment.name, ...[p5, q1, median, q3, p95, segment[measure].mean].map(format)];
  });
  return simpleTable(figureName(measure), columns, rows);
}
