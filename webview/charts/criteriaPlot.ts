import { t } from '../../src/pipeline/language/language.ts';
import type { Criterion } from '../../src/pipeline/mixture/mixture.ts';
import type { FitSummary, Selection } from '../../src/pipeline/model/chooseFit.ts';
import {
  explainEnd,
  explainKept,
  explainSelection,
  listLower,
  nameClearest,
  nameLowest,
} from '../../src/pipeline/remarks/explainSelection.ts';
import { describeDissolved, wordRuledOut } from '../../src/pipeline/remarks/resultTexts.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import type { ChartTheme } from '../controls/theme.ts';
import { axis, baseLayout, type Chart, type Figure, type LineTrace } from '../plot/figure.ts';
import { plotlyLines, wrapText } from '../plot/plotlyText.ts';

/** BIC, AIC and ICL over the number of components, the chosen one marked; `onSelect` hears the index of a fit. */
export function criteriaPlot(
  selection: Selection,
  formats: Formats,
  onSelect: (index: number) => void,
): Chart {
  return {
    name: 'criteria',
    node: element('div', {
      class: 'chart criteria',
      role: 'img',
      'aria-label': criteriaLabel(selection, formats),
    }),
    figure: (theme) => criteriaFigure(selection, formats, theme),
    onSelect: ({ pointNumber }) => pointNumber !== undefined && onSelect(pointNumber),
  };
}

/** What the plot says, in words. */
export function explainPlot(selection: Selection, isKept = false): string {
  if (selection.fits.length === 1) return isKept ? explainKept(selection) : explainSelection(selection);
  return [
    t(
      'K is the number of segments to look for: the lower the line there, the better. Click a point to try another number.',
    ),
    explainSelection(selection),
    ...explainEnd(selection),
  ].join(' ');
}

/** What the criteria are, for those who have not met them. */
export function explainCriteria(): string {
  return t(
    'BIC, AIC and ICL weigh how well the segments fit the customers against how many they are. AIC allows the most; ICL also asks that they overlap little.',
  );
}

function criteriaLabel(selection: Selection, formats: Formats): string {
  const values = selection.fits.map(
    ({ k, bic, aic, icl }) =>
      `K = ${k}: BIC ${formats.decimal(bic)}, AIC ${formats.decimal(aic)}, ICL ${formats.decimal(icl)}`,
  );
  return t(
    'Plot of BIC, AIC and ICL by number of segments. {0} {1}.',
    explainPlot(selection),
    values.join('; '),
  );
}

export function criteriaFigure(selection: Selection, formats: Formats, theme: ChartTheme): Figure {
  const { chosen, fits } = selection;
  const ks = fits.map(({ k }) => k);
  const [first, last] = [Math.min(...ks), Math.max(...ks)];
  // In a narrow window one line would run out of the chart.
  const label = wrapText(labelChosen(selection), 28, 3);
  return {
    data: [
      line('bic', fits, formats, theme),
      line('aic', fits, formats, theme),
      line('icl', fits, formats, theme),
      chosenRing(selection, theme),
    ],
    layout: {
      ...baseLayout(theme, formats.separators),
      margin: { t: 8, r: 12, b: 8, l: 8 },
      hovermode: 'closest',
      legend: {
        orientation: 'h',
        x: 0,
        y: 1.02,
        yanchor: 'bottom',
        itemclick: false,
        itemdoubleclick: false,
      },
      xaxis: {
        ...axis(t('Number of segments, K'), theme),
        tickmode: 'array',
        tickvals: ks,
        showgrid: false,
        range: [first - 0.5, last + 0.5],
      },
      yaxis: {
        ...axis(t('Criterion (lower is better)'), theme),
        tickformat: ',',
        nticks: 6,
        range: leaveRoom(fits, label.length),
      },
      shapes: [chosenLine(chosen, theme)],
      annotations: [
        {
          text: plotlyLines(label),
          xref: 'x',
          yref: 'paper',
          x: chosen,
          y: 1,
          xanchor: alignLabel((chosen - first) / (last - first)),
          yanchor: 'top',
          showarrow: false,
          bgcolor: theme.background,
        },
      ],
    },
  };
}

/** From the lowest value to above the highest, where a label of so many lines covers no point. */
function leaveRoom(fits: readonly FitSummary[], lines: number): readonly [number, number] {
  const values = fits.flatMap(({ bic, aic, icl }) => [bic, aic, icl]);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const height = highest - lowest;
  return [lowest - 0.06 * height, highest + (0.06 + 0.1 * lines) * height];
}

/** Keeps a label inside of the chart. @param place of its K between the first, 0, and the last, 1 */
function alignLabel(place: number): 'left' | 'center' | 'right' {
  if (place <= 1 / 3) return 'left';
  return place >= 2 / 3 ? 'right' : 'center';
}

/** Says of the chosen K no more than the curve shows. */
function labelChosen(selection: Selection): string {
  const { chosen, best, lowest, criterion, bestIsMost } = selection;
  if (chosen !== best) return t('K = {0}, your choice', chosen);
  if (lowest !== undefined) return t('K = {0}, {1}', chosen, nameClearest(selection));
  return bestIsMost && listLower(selection).length === 0
    ? t('K = {0}, lowest {1} so far', chosen, criterion.toUpperCase())
    : t('K = {0}, {1}', chosen, nameLowest(selection));
}

/** The lines differ by more than their colours. */
const dashes = { bic: 'solid', aic: 'dash', icl: 'dot' } as const;
const symbols = { bic: 'circle', aic: 'diamond-open', icl: 'square-open' } as const;

function line(
  criterion: Criterion,
  fits: readonly FitSummary[],
  formats: Formats,
  theme: ChartTheme,
): LineTrace {
  const color = theme[criterion];
  return {
    type: 'scatter',
    mode: 'lines+markers',
    name: criterion.toUpperCase(),
    x: fits.map(({ k }) => k),
    y: fits.map((fit) => fit[criterion]),
    hovertext: fits.map((fit) => hoverText(fit, formats)),
    hoverinfo: 'text',
    line: { color, dash: dashes[criterion], width: 2 },
    marker: { symbol: symbols[criterion], size: 7, color },
  };
}

function hoverText(fit: FitSummary, formats: Formats): string {
  return plotlyLines([
    `K = ${formats.count(fit.k)}`,
    `BIC: ${formats.decimal(fit.bic)}`,
    `AIC: ${formats.decimal(fit.aic)}`,
    `ICL: ${formats.decimal(fit.icl)}`,
    ...(fit.dissolved === undefined ? [] : [describeDissolved(fit.dissolved)]),
    ...(fit.ruledOut === undefined ? [] : [t('Ruled out: {0}', wordRuledOut(fit.ruledOut))]),
    t('Log-likelihood: {0}', formats.decimal(fit.logLikelihood)),
    fit.converged
      ? t('Iterations: {0}', formats.count(fit.iterations))
      : t('Iterations: {0} (not converged)', formats.count(fit.iterations)),
  ]);
}

function chosenRing({ criterion, chosen, fits }: Selection, theme: ChartTheme): LineTrace {
  const best = fits.filter(({ k }) => k === chosen);
  return {
    type: 'scatter',
    mode: 'markers',
    name: t('Chosen'),
    x: best.map(({ k }) => k),
    y: best.map((fit) => fit[criterion]),
    hoverinfo: 'skip',
    showlegend: false,
    marker: {
      symbol: 'circle-open',
      size: 16,
      color: theme.foreground,
      line: { width: 2, color: theme.foreground },
    },
  };
}

function chosenLine(chosen: number, theme: ChartTheme) {
  return {
    type: 'line',
    layer: 'below',
    xref: 'x',
    yref: 'paper',
    x0: chosen,
    x1: chosen,
    y0: 0,
    y1: 1,
    line: { color: theme.muted, width: 1, dash: 'dot' },
  } as const;
}
