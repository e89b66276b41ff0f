import type { NoValues, Reason, Worded } from '../language/remarks.ts';
import type { Criterion, MixtureFit } from '../mixture/mixture.ts';

/**
 * Fewer customers than this are a few of the shop's, not a segment. Where there are not twice as many in all, no two
 * segments could have them.
 */
export const fewestCustomers = 3;

/** How the number of components is chosen. */
export interface ChoiceOptions {
  readonly criterion: Criterion;
  /** Of all customers, 0 to 1, that the smallest segment must have; 0 for none. */
  readonly minimumShare: number;
  /** The largest number of components that was tried, and the largest that could be. */
  readonly mostTried: number;
  readonly mostAllowed: number;
}

/** The mixture that becomes the segments, and how it was chosen. */
export interface ChosenFit {
  readonly fit: MixtureFit;
  readonly selection: Selection;
}

/**
 * The fit of `components`, where that K was tried; else, of the fits that are not ruled out, or of all where all are,
 * that of the lowest criterion.
 */
export function chooseFit(
  fits: readonly MixtureFit[],
  options: ChoiceOptions,
  components?: number,
): ChosenFit {
  const { criterion, minimumShare } = options;
  const summaries = fits.map((fit) => summarizeFit(fit, minimumShare));
  const admitted = fits.filter((_, i) => summaries[i]!.ruledOut === undefined);
  const candidates = admitted.length > 0 ? admitted : fits;
  // Of equal ones, the first: that of the smaller K.
  const best = candidates.reduce((best, each) => (each[criterion] < best[criterion] ? each : best));
  const fit = fits.find(({ mixture }) => mixture.components === components) ?? best;
  const selection = { criterion, chosen: fit.mixture.components, best: best.mixture.components };
  const bestIsMost = admitted.includes(best) && fits.length > 1 && mayBeRaised(options, selection.best);
  return { fit, selection: { ...selection, ...(bestIsMost && { bestIsMost }), fits: summaries } };
}

/** Whether K is the most that the settings let be tried, and they could allow more. */
function mayBeRaised({ mostTried, mostAllowed }: ChoiceOptions, k: number): boolean {
  return k === mostTried && k < mostAllowed;
}

function summarizeFit(fit: MixtureFit, minimumShare: number): FitSummary {
  const { mixture, bic, aic, icl, logLikelihood, iterations, converged, sizes } = fit;
  const customers = sizes.reduce((sum, size) => sum + size, 0);
  const smallest = sizes.reduce((least, size) => Math.min(least, size));
  const reason = explainSmall(smallest, customers, minimumShare);
  return {
    k: mixture.components,
    bic,
    aic,
    icl,
    logLikelihood,
    iterations,
    converged,
    smallestShare: smallest / customers,
    ...(reason !== undefined && { ruledOut: reason }),
  };
}

/** Why a smallest segment rules its K out; undefined where it does not. */
function explainSmall(smallest: number, customers: number, minimumShare: number): RuledOut | undefined {
  const isTooSmallShare = smallest / customers < minimumShare;
  const isTooFew = minimumShare > 0 && customers >= 2 * fewestCustomers && smallest < fewestCustomers;
  if (!isTooSmallShare && !isTooFew) return undefined;
  if (smallest === 0) return { code: 'empty-segment', values: {} };
  return isTooSmallShare
    ? { code: 'share-too-small', values: { least: minimumShare } }
    : { code: 'too-few-customers', values: { least: fewestCustomers } };
}

/** Why the criterion may not choose a K: what its smallest segment lacks. */
export interface RuledOutReasons extends Worded {
  readonly 'empty-segment': NoValues;
  /** Of all customers, 0 to 1. */
  readonly 'share-too-small': { readonly least: number };
  readonly 'too-few-customers': { readonly least: number };
}

export type RuledOut = Reason<RuledOutReasons>;

/** One fitted mixture, as the criteria plot shows it. */
export interface FitSummary {
  readonly k: number;
  readonly bic: number;
  readonly aic: number;
  /** BIC plus twice the entropy of the memberships. */
  readonly icl: number;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** Share of the customers in the smallest segment, 0 to 1; 0 where a component is nobody's most probable one. */
  readonly smallestShare: number;
  /** Absent where the criterion may choose this K. */
  readonly ruledOut?: RuledOut;
}

export interface Selection {
  readonly criterion: Criterion;
  /** The K of the segments: the best one, unless the user chose another. */
  readonly chosen: number;
  /** The K of the lowest criterion among the `fits` that are not ruled out, or among all where all are. */
  readonly best: number;
  /** There where `best` is the largest K that the settings let be tried, so that a larger one may be better still. */
  readonly bestIsMost?: true;
  readonly fits: readonly FitSummary[];
}
