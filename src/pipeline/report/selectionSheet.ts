import { message, t } from '../language.ts';
import type { FitSummary, Selection } from '../segmentation.ts';
import type { Report } from './report.ts';
import type { Cell, Column, Sheet } from './sheet.ts';

const columns: readonly Column[] = [
  { header: message('K'), width: 8, format: 'integer' },
  { header: message('Log-likelihood'), width: 18, format: 'decimal' },
  { header: message('BIC'), width: 18, format: 'decimal' },
  { header: message('AIC'), width: 18, format: 'decimal' },
  { header: message('ICL'), width: 18, format: 'decimal' },
  { header: message('Iterations'), width: 13, format: 'integer' },
  { header: message('Converged'), width: 13 },
  { header: message('Smallest segment'), width: 18, format: 'share' },
  { header: message('Chosen'), width: 24 },
];

/** The fitted mixtures, one row per number of components. */
export function selectionSheet({ names, segmentation }: Report): Sheet {
  const { selection } = segmentation.summary;
  return {
    name: names.selection,
    widths: columns.map(({ width }) => width),
    frozen: { rows: 1, columns: 1 },
    blocks: [
      {
        type: 'table',
        name: 'Model_selection',
        columns,
        rows: selection.fits.map((fit) => describe(fit, selection)),
      },
    ],
  };
}

function describe(fit: FitSummary, { chosen, best, criterion }: Selection): Cell[] {
  const { k, logLikelihood, bic, aic, icl, iterations, converged, smallestShare, ruledOut } = fit;
  const remarks = [
    ...describeChoice(k, { chosen, best, criterion: criterion.toUpperCase() }),
    ...(ruledOut === undefined ? [] : [t('ruled out: {0}', ruledOut)]),
  ];
  return [
    k,
    logLikelihood,
    bic,
    aic,
    icl,
    iterations,
    converged ? t('yes') : t('no'),
    smallestShare,
    remarks.length === 0 ? null : remarks.join('; '),
  ];
}

function describeChoice(
  k: number,
  { chosen, best, criterion }: Omit<Selection, 'fits' | 'criterion'> & { readonly criterion: string },
): string[] {
  if (k === chosen) return [k === best ? t('chosen: lowest {0}', criterion) : t('chosen by hand')];
  return k === best ? [t('lowest {0}', criterion)] : [];
}
