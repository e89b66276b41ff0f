import { follow } from './em.ts';
import { climbLadder } from './ladder.ts';
import { leap } from './leap.ts';
import { countDistinctRows, type Matrix, sortRows, thinRows } from './matrix.ts';
import { measureFit } from './measureFit.ts';
import type { Climb, Mixture, MixtureFit } from './mixture.ts';
import { pickComponents } from './pickComponents.ts';
import { type RandomStartOptions, raceRandomStarts } from './randomStarts.ts';
import { followSteps, type RowSteps, type StartRowSteps, stepInThread } from './rowSteps.ts';

/** Told of progress: the K that is being worked on, and the share of all the work that is done, 0 to 1. */
export type OnFit = (k: number, fraction: number) => void;

/** Iterations with K components that a rung of the ladder takes, tries included; and a fit to all rows, roughly. */
const perRung = 40;
const perFit = 20;

/** Work is counted in iterations with one component, over the rows that are searched. */
class SelectionProgress {
  readonly #onFit: OnFit;
  readonly #rowsPerSearched: number;
  readonly #total: number;
  #done = 0;

  /**
   * @param counts the K's to fit
   * @param most the K of the highest rung
   * @param rowsPerSearched all rows by those that are searched
   */
  constructor(counts: readonly number[], most: number, rowsPerSearched: number, onFit: OnFit) {
    // Up from 2, and down again from the last but one.
    const rungs = Math.max(most ** 2 - 2, 0);
    this.#total = rungs * perRung + counts.reduce((sum, k) => sum + k * perFit * rowsPerSearched, 0);
    this.#rowsPerSearched = rowsPerSearched;
    this.#onFit = onFit;
  }

  passRung(k: number): void {
    this.#done += k * perRung;
    this.#onFit(k, this.#done / this.#total);
  }

  /** How many more a fit takes is not known: each step passes a share of what is left of it. */
  takeStep(k: number, taken: number): void {
    const passed = this.#workOf(k) * (taken / (taken + perFit));
    this.#onFit(k, (this.#done + passed) / this.#total);
  }

  finish(k: number): void {
    this.#done += this.#workOf(k);
    this.#onFit(k, this.#done / this.#total);
  }

  #workOf(k: number): number {
    return k * perFit * this.#rowsPerSearched;
  }
}

/** The same density with more components: copies of the heaviest share its weight. */
function repeatHeaviest(mixture: Mixture, components: number): Mixture {
  const { weights } = mixture;
  const heaviest = weights.indexOf(Math.max(...weights));
  const copies = new Array<number>(components - mixture.components).fill(heaviest);
  const sources = [...weights.keys(), ...copies];
  const share = (k: number) => (k === heaviest ? weights[k]! / (copies.length + 1) : weights[k]!);
  return pickComponents(mixture, sources, Float64Array.from(sources, share));
}

export interface SelectionOptions extends RandomStartOptions {
  /** The K's to fit, in any order. */
  readonly components: readonly number[];
}

/** The search for good starts sees at most so many rows; the fits see all. */
const searchedRows = 8192;

/**
 * The best fit found for each K, in ascending order; none has a lower likelihood than one with a smaller K. A K above
 * the number of distinct rows becomes that number. The fits do not depend on the order of the rows.
 *
 * @param startSteps where the steps that take all rows are worked out
 * @throws RangeError if there are no rows, or a value is not finite or so large that its square is not
 */
export async function fitMixtures(
  data: Matrix,
  options: SelectionOptions,
  onFit: OnFit,
  startSteps: StartRowSteps = stepInThread,
): Promise<MixtureFit[]> {
  checkData(data);
  const sorted = sortRows(data);
  const searched = thinRows(sorted, searchedRows);
  const steps = startSteps(sorted);
  const counts = listCounts(options.components, countDistinctRows(sorted));
  // One rung more, so that the largest K too can be reached from above.
  const most = (counts.at(-1) ?? 0) + 1;
  const progress = new SelectionProgress(counts, most, data.rows / searched.rows, onFit);
  const ladder = climbLadder(searched, most, options, (k) => progress.passRung(k));
  const fits: MixtureFit[] = [];
  for (const k of counts) {
    const climbs = findClimbs(searched, k, ladder[k - 1], options);
    const onAll =
      searched === sorted
        ? climbs
        : await climbLikeliest(data.rows, climbs, options, steps, (taken) => progress.takeStep(k, taken));
    fits.push(await chooseFit(data.rows, onAll, k, fits.at(-1), steps));
    progress.finish(k);
  }
  return fits;
}

/** From the ladder's rung, where there is one, and from random starts to where the likelihood rises no more. */
function findClimbs(data: Matrix, k: number, rung: Climb | undefined, options: SelectionOptions): Climb[] {
  const random = raceRandomStarts(data, k, rung?.lowerBound ?? Number.NEGATIVE_INFINITY, options);
  return rung ? [follow(leap(rung.mixture, data.rows, options), data), ...random] : random;
}

/** Carries on, on all rows, the climb that came highest on those that were searched. */
async function climbLikeliest(
  rows: number,
  climbs: readonly Climb[],
  options: SelectionOptions,
  steps: RowSteps,
  onStep: (taken: number) => void,
): Promise<Climb[]> {
  const [likeliest] = climbs.toSorted((a, b) => b.lowerBound - a.lowerBound);
  return likeliest ? [await followSteps(leap(likeliest.mixture, rows, options), steps, onStep)] : [];
}

function checkData({ rows, columns, values }: Matrix): void {
  if (rows === 0 || columns === 0) throw new RangeError('A mixture needs at least one row and one column.');
  if (!values.every(Number.isFinite)) throw new RangeError('A mixture needs finite values.');
}

function listCounts(components: readonly number[], most: number): number[] {
  return [...new Set(components.map((k) => Math.min(k, most)))].sort((a, b) => a - b);
}

/** The likeliest of the climbs, or failing that the fit with fewer components, one of them counted twice. */
async function chooseFit(
  rows: number,
  climbs: readonly Climb[],
  k: number,
  smaller: MixtureFit | undefined,
  steps: RowSteps,
): Promise<MixtureFit> {
  const measure = async (found: Climb) => measureFit(rows, found, await steps.evaluate(found.mixture));
  const fits = await Promise.all(climbs.map(measure));
  if (smaller && fits.every((fit) => fit.logLikelihood < smaller.logLikelihood)) {
    fits.push(await measure({ ...smaller, mixture: repeatHeaviest(smaller.mixture, k) }));
  }
  return fits.reduce((best, fit) => (fit.logLikelihood > best.logLikelihood ? fit : best));
}
