import type { Fitted } from './fitted.ts';
import { formatNumber, t } from './language.ts';
import type { MixtureFit } from './mixture/em.ts';
import type { Segment, Selection } from './segmentation.ts';

/** Segments below this share of the customers are pointed out. */
const tinyShare = 0.01;

interface Outcome {
  readonly fitted: Fitted;
  readonly fit: MixtureFit;
  readonly selection: Selection;
  readonly segments: readonly Segment[];
}

/** What the user should know before trusting the segments, one sentence each. */
export function listWarnings({ fitted, fit, selection, segments }: Outcome): string[] {
  return [
    ...fitted.notes,
    ...warnOfSheets(fitted.skippedSheets),
    ...warnOfFit(fit),
    ...warnOfRuledOut(selection),
    ...warnOfTinySegments(segments),
  ];
}

function warnOfSheets(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [t('Passed over, because the columns of a transaction are missing: {0}.', names.join(', '))];
}

function warnOfFit({ converged, iterations, mixture }: MixtureFit): string[] {
  if (converged) return [];
  return [
    t(
      'The mixture with K = {0} had not settled after {1} iterations; its borders are approximate.',
      mixture.components,
      iterations,
    ),
  ];
}

function warnOfRuledOut({ fits, chosen, best }: Selection): string[] {
  const ruledOut = fits.filter((fit) => fit.ruledOut !== undefined);
  if (ruledOut.length === 0) return [];
  const reasons = ruledOut.map(({ k, ruledOut }) => `K = ${k} (${ruledOut})`).join(', ');
  if (chosen !== best) return [];
  return ruledOut.some(({ k }) => k === chosen)
    ? [t('Taken although it should be ruled out, since nothing else was tried: {0}.', reasons)]
    : [t('Ruled out: {0}.', reasons)];
}

function warnOfTinySegments(segments: readonly Segment[]): string[] {
  const tiny = segments.filter(({ share }) => share < tinyShare);
  if (tiny.length === 0) return [];
  const names = tiny.map(({ name, customers }) => `${name} (${formatNumber(customers)})`).join(', ');
  return [t('Under 1 % of the customers: {0}.', names)];
}
