import { message, t } from '../language/language.ts';
import type { FitSummary, Selection } from '../model/chooseFit.ts';
import {
  explainHeld,
  explainLower,
  nameClearest,
  nameLowest,
  tellNothingFitted,
} from '../remarks/explainSelection.ts';
import { describeDissolved, wordRuledOut } from '../remarks/resultTexts.ts';
import { listApart, type SegmentationSummary } from '../results/segmentation.ts';
import type { Block, Cell, Figure, Sheet } from '../spreadsheet/write/sheet.ts';
import { blank, paragraph, type ReportColumn, tableOf, widthsOf } from './blocks.ts';
import type { Report } from './report.ts';

const columns: readonly ReportColumn[] = [
  { header: message('K'), width: 8, format: 'integer' },
  { header: message('Log-likelihood'), width: 18, format: 'decimal' },
  { header: message('Parameters'), width: 14, format: 'integer' },
  { header: message('BIC'), width: 18, format: 'decimal' },
  { header: message('AIC'), width: 18, format: 'decimal' },
  { header: message('ICL'), width: 18, format: 'decimal' },
  { header: message('Iterations'), width: 13, format: 'integer' },
  { header: message('Converged'), width: 13 },
  { header: message('Smallest segment'), width: 18, format: 'integer' },
  { header: message('Share of customers'), width: 18, format: 'part' },
  { header: message('Chosen'), width: 60, wrap: true },
];

const tableName = 'Model_selection';

/** The fitted mixtures, one row per number of components. */
export function selectionSheet({ names, segmentation }: Report): Sheet {
  const { summary } = segmentation;
  const rows = summary.selection.fits.map((fit) => describe(fit, summary));
  return {
    name: names.selection,
    widths: widthsOf(columns),
    frozen: { rows: 1, columns: 1 },
    printing: { pagesTall: 1 },
    blocks: [tableOf(tableName, columns, rows), ...tellKept(summary), ...drawCriteria(summary)],
  };
}

/** Of a kept model, which has its row by the customers of now. */
const tellKept = ({ model }: SegmentationSummary): Block[] =>
  model === undefined ? [] : [blank, paragraph(tellNothingFitted(model), columns.length)];

/** The colours and columns of the criteria that say how many segments there are. */
const criteria = [
  { name: 'bic', column: 3, colour: '#1f4e79' },
  { name: 'aic', column: 4, colour: '#ed7d31' },
] as const;

/** Of one mixture there is nothing to see. */
function drawCriteria({ selection: { fits } }: SegmentationSummary): Block[] {
  if (fits.length < 2) return [];
  const chart: Figure = {
    type: 'chart',
    kind: 'lines',
    title: t('Criteria by number of segments K'),
    description: t('Lines of BIC and AIC by the number of components K; lower is better'),
    ...{ width: 900, height: 320 },
    table: tableName,
    labels: { column: 0, texts: fits.map(({ k }) => String(k)) },
    series: criteria.map(({ name, column, colour }) => {
      return { column, colour, values: fits.map((fit) => fit[name]) };
    }),
    ...{ format: '#,##0', least: beginAxis(criteria.flatMap(({ name }) => fits.map((fit) => fit[name]))) },
  };
  return [blank, { type: 'figures', figures: [chart] }];
}

/** A round number below all: from 0 on, criteria would lie on each other. */
function beginAxis(values: readonly number[]): number {
  const least = Math.min(...values);
  const step = 10 ** Math.floor(Math.log10(Math.max(1, Math.max(...values) - least)));
  return step * Math.floor(least / step);
}

function describe(fit: FitSummary, summary: SegmentationSummary): Cell[] {
  const { customers, selection, model, ...rest } = summary;
  const { k, logLikelihood, bic, aic, icl, iterations, converged, smallestShare, dissolved, ruledOut } = fit;
  const remarks = [
    ...(model === undefined ? describeChoice(k, selection) : [t('of the kept model')]),
    ...(dissolved === undefined ? [] : [describeDissolved(dissolved)]),
    ...(ruledOut === undefined ? [] : [t('ruled out: {0}', wordRuledOut(ruledOut))]),
    ...explainLower(fit, selection),
    ...explainHeld(fit, summary),
  ];
  return [
    k,
    logLikelihood,
    countParameters(fit),
    bic,
    aic,
    icl,
    ...(model === undefined ? [iterations, converged ? t('yes') : t('no')] : [null, null]),
    Math.round(smallestShare * (customers - listApart(rest).reduce((sum, each) => sum + each.customers, 0))),
    smallestShare,
    remarks.length === 0 ? null : remarks.join('; '),
  ];
}

/** AIC is twice the parameters less twice the log-likelihood. */
const countParameters = ({ aic, logLikelihood }: FitSummary): number => Math.round(aic / 2 + logLikelihood);

function describeChoice(k: number, selection: Selection): string[] {
  const { chosen, best, lowest = best, bestIsMost } = selection;
  const isLowest = k === lowest;
  const end =
    bestIsMost && isLowest ? [t('still falling: raise segmentAi.mixture.components to look further')] : [];
  if (k === chosen && k === best)
    return [t('chosen: {0}', isLowest ? nameLowest(selection) : nameClearest(selection)), ...end];
  return [
    ...(k === chosen ? [t('chosen by hand')] : []),
    ...(isLowest ? [nameLowest(selection)] : []),
    ...(k === best && !isLowest ? [nameClearest(selection)] : []),
    ...end,
  ];
}
