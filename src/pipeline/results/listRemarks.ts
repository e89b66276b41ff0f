import { formatNumber, formatShare, t } from '../language/language.ts';
import type { Remarks } from '../language/remarks.ts';
import type { MixtureFit } from '../mixture/mixture.ts';
import type { Selection } from '../model/chooseFit.ts';
import { groupIndices } from '../numbers/groupIndices.ts';
import type { Segment, UnnamedSegments } from './segmentation.ts';

/** Segments below this share of the customers are pointed out. */
const tinyShare = 0.01;

/** A customer of this share of all revenue makes the means of a segment of others. */
const dominantShare = 0.2;

/** Among fewer customers such a share is nothing special. */
const fewestBeside = 20;

/** What the user should know of how the source was read and its segments were found. */
export function listRemarks(
  { notes, warnings, provenance, customers, fitted, selection, membership }: UnnamedSegments,
  segments: readonly Segment[],
): Remarks {
  const fit = fitted.fits.find(({ mixture }) => mixture.components === selection.chosen)!;
  const ruledOut = describeRuledOut(selection);
  return {
    notes: [...notes, ...noteSheets(provenance.plan.skippedSheets), ...ruledOut.notes],
    warnings: [
      ...warnings,
      ...warnOfFit(fit),
      ...ruledOut.warnings,
      ...warnOfTinySegments(segments),
      ...warnOfDominance(customers.monetary, membership.segment, segments),
    ],
  };
}

function noteSheets(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [t('Passed over, because the columns of a transaction are missing: {0}.', names.join(', '))];
}

function warnOfFit({ converged, iterations, mixture }: MixtureFit): string[] {
  if (converged) return [];
  return [
    t(
      'The mixture with K = {0} had not settled after {1, plural, one {# iteration} other {# iterations}}; its borders are approximate.',
      mixture.components,
      iterations,
    ),
  ];
}

function describeRuledOut({ fits, chosen, best }: Selection): Remarks {
  const ruledOut = fits.filter((fit) => fit.ruledOut !== undefined);
  if (ruledOut.length === 0 || chosen !== best) return { notes: [], warnings: [] };
  const groups = groupIndices(ruledOut.map(({ ruledOut }) => ruledOut!));
  const reasons = [...groups]
    .map(([reason, indices]) => `K = ${indices.map((i) => ruledOut[i]!.k).join(', ')} (${reason})`)
    .join('; ');
  return ruledOut.some(({ k }) => k === chosen)
    ? {
        notes: [],
        warnings: [t('Taken although it should be ruled out, since nothing else was tried: {0}.', reasons)],
      }
    : { notes: [t('Ruled out: {0}.', reasons)], warnings: [] };
}

function warnOfTinySegments(segments: readonly Segment[]): string[] {
  const tiny = segments.filter(({ share }) => share < tinyShare);
  if (tiny.length === 0) return [];
  const names = tiny.map(({ name, customers }) => `${name} (${formatNumber(customers)})`).join(', ');
  return [t('Under {0} of the customers: {1}.', formatShare(tinyShare, 0), names)];
}

/** Does not say who it is: a summary holds no customers. */
function warnOfDominance(
  monetary: Float64Array,
  segment: Int32Array,
  segments: readonly Segment[],
): string[] {
  if (monetary.length < fewestBeside) return [];
  const first = monetary.reduce((best, spend, i) => (spend > monetary[best]! ? i : best), 0);
  const share = monetary[first]! / monetary.reduce((sum, spend) => sum + spend, 0);
  const own = segments[segment[first]!];
  if (!(share >= dominantShare && share <= 1) || own === undefined || own.customers === 1) return [];
  return [
    t(
      'One customer in {0} brings {1} of all revenue, so the means there say little of the others; the medians do.',
      own.name,
      formatShare(share),
    ),
  ];
}

/** That K ends the range, as a sentence with a space before it; empty where it does not. */
export function explainMost({ best, bestIsMost }: Selection): string {
  if (bestIsMost === undefined) return '';
  return t(' {0} is the most that was tried; raise segmentAi.mixture.components to look further.', best);
}
