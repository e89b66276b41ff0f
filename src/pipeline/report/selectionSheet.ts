import type { FitSummary, Selection } from '../segmentation.ts';
import type { Report } from './report.ts';
import type { Cell, Column, Sheet } from './sheet.ts';

const columns: readonly Column[] = [
  { header: 'K', width: 8, format: 'integer' },
  { header: 'Log-likelihood', width: 18, format: 'decimal' },
  { header: 'BIC', width: 18, format: 'decimal' },
  { header: 'AIC', width: 18, format: 'decimal' },
  { header: 'ICL', width: 18, format: 'decimal' },
  { header: 'Iterations', width: 13, format: 'integer' },
  { header: 'Converged', width: 13 },
  { header: 'Smallest segment', width: 18, format: 'share' },
  { header: 'Chosen', width: 24 },
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

function describe(fit: FitSummary, { chosen, criterion }: Selection): Cell[] {
  const { k, logLikelihood, bic, aic, icl, iterations, converged, smallestShare, ruledOut } = fit;
  const mark = k === chosen ? `chosen: lowest ${criterion.toUpperCase()}` : null;
  const verdict = ruledOut === undefined ? mark : [mark, `ruled out: ${ruledOut}`].filter(Boolean).join('; ');
  return [k, logLikelihood, bic, aic, icl, iterations, converged ? 'yes' : 'no', smallestShare, verdict];
}
