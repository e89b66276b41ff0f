import { countDistinctRows, sortRows, thinRows } from './canonicalOrder.ts';
import { type Climb, climb, type EmOptions, type MixtureFit } from './em.ts';
import type { Family } from './family.ts';
import { climbLadder } from './ladder.ts';
import type { Matrix } from './matrix.ts';
import { measureFit } from './measureFit.ts';
import { raceRandomStarts } from './randomStarts.ts';
import { repeatHeaviest } from './repeatHeaviest.ts';

export interface SelectionOptions extends Family, Pick<EmOptions, 'tolerance' | 'maximumIterations'> {
  /** The K's to fit, in any order. */
  readonly components: readonly number[];
  readonly seed: number;
  /** Random starts for each K, beside the fits that grow out of each other. More are slower, and never worse. */
  readonly starts: number;
}

/** Told of progress: the K that is being worked on, and the share of all the work that is done, 0 to 1. */
export type OnFit = (k: number, fraction: number) => void;

/** The search for good starts sees at most so many rows; the fits see all. */
const searchedRows = 8192;

/**
 * The best fit found for each K, in ascending order; none has a lower likelihood than one with a smaller K. A K above
 * the number of distinct rows becomes that number. The fits do not depend on the order of the rows.
 *
 * @throws RangeError if there are no rows, or a value is not finite or so large that its square is not
 */
export function fitMixtures(data: Matrix, options: SelectionOptions, onFit: OnFit): MixtureFit[] {
  checkData(data);
  const sorted = sortRows(data);
  const searched = thinRows(sorted, searchedRows);
  const counts = listCounts(options.components, countDistinctRows(sorted));
  const report = createReport(counts, onFit);
  const ladder = climbLadder(searched, counts.at(-1) ?? 0, options, report);
  const fits: MixtureFit[] = [];
  for (const k of counts) {
    const rung = ladder[k - 1];
    const found = [
      ...(rung ? [rung] : []),
      ...raceRandomStarts(searched, k, rung?.lowerBound ?? Number.NEGATIVE_INFINITY, options),
    ];
    const onAll = searched === sorted ? found : climbLikeliest(sorted, found, options);
    fits.push(chooseFit(sorted, onAll, k, fits.at(-1)));
    report(k);
  }
  return fits;
}

/** Carries on, on all rows, the climb that came highest on those that were searched. */
function climbLikeliest(data: Matrix, climbs: readonly Climb[], options: SelectionOptions): Climb[] {
  const [likeliest] = climbs.toSorted((a, b) => b.lowerBound - a.lowerBound);
  return likeliest ? [climb(data, likeliest.mixture, options)] : [];
}

function checkData({ rows, columns, values }: Matrix): void {
  if (rows === 0 || columns === 0) throw new RangeError('A mixture needs at least one row and one column.');
  if (!values.every(Number.isFinite)) throw new RangeError('A mixture needs finite values.');
}

function listCounts(components: readonly number[], most: number): number[] {
  return [...new Set(components.map((k) => Math.min(k, most)))].sort((a, b) => a - b);
}

/** The likeliest of the climbs, or failing that the fit with fewer components, one of them counted twice. */
function chooseFit(
  data: Matrix,
  climbs: readonly Climb[],
  k: number,
  smaller: MixtureFit | undefined,
): MixtureFit {
  const fits = climbs.map((found) => measureFit(data, found));
  if (smaller && fits.every((fit) => fit.logLikelihood < smaller.logLikelihood)) {
    fits.push(measureFit(data, { ...smaller, mixture: repeatHeaviest(smaller.mixture, k) }));
  }
  return fits.reduce((best, fit) => (fit.logLikelihood > best.logLikelihood ? fit : best));
}

/** Work grows with K: up the ladder from 2, down again from the last but one, and the fits themselves. */
function createReport(counts: readonly number[], onFit: OnFit): (k: number) => void {
  const most = counts.at(-1) ?? 0;
  const ladder = Math.max(most ** 2 - 2, 0);
  const total = ladder + counts.reduce((sum, k) => sum + k, 0);
  let done = 0;
  return (k) => {
    done += k;
    onFit(k, done / total);
  };
}
