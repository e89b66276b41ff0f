import type { NoValues, Reason, Worded } from '../language/remarks.ts';
import type { Criterion } from '../mixture/mixture.ts';
import { fewestCustomers, fewestToDivide, isTiny, type TriedFit } from './dissolveTiny.ts';

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
  readonly fit: TriedFit;
  readonly selection: Selection;
}

/** How many segments of a fit share the name of another. */
export type CountSplits = (fit: TriedFit) => number;

/**
 * A criterion is as good as the lowest where it is above it by at most so much: ten is what is commonly held to be very
 * strong evidence, whatever the customers (Raftery 1995); of many, a little each.
 */
const nearness = { least: 10, perCustomer: 0.02 };

/** A segment of more of the customers leaves most of them undivided. */
const mostShare = 0.6;

/**
 * The fit of `components`, where that K was tried; else, of those whose criterion is as good as the lowest, one without
 * a segment of most customers, of these the one whose names are split least, and of these the lowest. Fits that are
 * ruled out do not count, but where all are; nor does a single segment. Of customers too few to be divided, and where
 * segments may be of any size, the lowest of all is taken.
 */
export function chooseFit(
  fits: readonly TriedFit[],
  options: ChoiceOptions,
  countSplits: CountSplits,
  components?: number,
): ChosenFit {
  const { criterion, minimumShare } = options;
  const summaries = fits.map((fit) => summarizeFit(fit, minimumShare));
  const isToDivide = minimumShare > 0 && countCustomers(fits[0]!) >= fewestToDivide;
  const admitted = fits.filter((_, i) => summaries[i]!.ruledOut === undefined);
  const possible = isToDivide ? listDivisions(admitted) : admitted;
  const candidates = (possible.length > 0 ? possible : fits).toSorted((a, b) => a[criterion] - b[criterion]);
  const lowest = candidates[0]!;
  const best = isToDivide ? findClearest(listNear(candidates, criterion), countSplits) : lowest;
  const fit = fits.find(({ k }) => k === components) ?? best;
  const bestIsMost = possible.includes(lowest) && fits.length > 1 && mayBeRaised(options, lowest.k);
  const selection: Selection = {
    criterion,
    chosen: fit.k,
    best: best.k,
    ...(lowest !== best && { lowest: lowest.k }),
    ...(bestIsMost && { bestIsMost }),
    fits: summaries,
  };
  return { fit, selection };
}

/** Those of several segments, where customers can be divided. */
function listDivisions(fits: readonly TriedFit[]): readonly TriedFit[] {
  const several = fits.filter(({ sizes }) => sizes.length > 1);
  return several.length > 0 ? several : fits;
}

/** Those that are as good as the first. @param candidates the lowest of the criterion first */
function listNear(candidates: readonly TriedFit[], criterion: Criterion): readonly TriedFit[] {
  const [lowest] = candidates;
  const distance = Math.max(nearness.least, nearness.perCustomer * countCustomers(lowest!));
  return candidates.filter((fit) => fit[criterion] <= lowest![criterion] + distance);
}

function findClearest(near: readonly TriedFit[], countSplits: CountSplits): TriedFit {
  const divided = near.filter((fit) => Math.max(...fit.sizes) <= mostShare * countCustomers(fit));
  const clear = divided.length > 0 ? divided : near;
  if (clear.length === 1) return clear[0]!;
  const splits = clear.map(countSplits);
  return clear[splits.indexOf(Math.min(...splits))]!;
}

const countCustomers = ({ sizes }: TriedFit): number => sizes.reduce((sum, size) => sum + size, 0);

/** Whether K is the most that the settings let be tried, and they could allow more. */
function mayBeRaised({ mostTried, mostAllowed }: ChoiceOptions, k: number): boolean {
  return k === mostTried && k < mostAllowed;
}

function summarizeFit(fit: TriedFit, minimumShare: number): FitSummary {
  const { k, bic, aic, icl, logLikelihood, iterations, converged, sizes, dissolved } = fit;
  const customers = countCustomers(fit);
  const smallest = sizes.reduce((least, size) => Math.min(least, size));
  const reason = explainSmall(smallest, customers, minimumShare);
  return {
    k,
    bic,
    aic,
    icl,
    logLikelihood,
    iterations,
    converged,
    smallestShare: smallest / customers,
    ...(dissolved > 0 && { dissolved }),
    ...(reason !== undefined && { ruledOut: reason }),
  };
}

/** Why a smallest segment rules its K out; undefined where it does not. */
function explainSmall(smallest: number, customers: number, minimumShare: number): RuledOut | undefined {
  if (!isTiny(smallest, customers, minimumShare)) return undefined;
  if (smallest === 0) return { code: 'empty-segment', values: {} };
  return smallest / customers < minimumShare
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
  /** How many of the K components were too small for a segment, and are left out of all the rest; absent where none was. */
  readonly dissolved?: number;
  /** Absent where the criterion may choose this K. */
  readonly ruledOut?: RuledOut;
}

export interface Selection {
  readonly criterion: Criterion;
  /** The K of the segments: the best one, unless the user chose another. */
  readonly chosen: number;
  /** The K that is taken unless the user chooses another. */
  readonly best: number;
  /** The K of the lowest criterion, where that is not the best: another was as good, with fewer names split. */
  readonly lowest?: number;
  /** There where the criterion is lowest at the largest K that the settings let be tried, so that it may fall further. */
  readonly bestIsMost?: true;
  readonly fits: readonly FitSummary[];
}
