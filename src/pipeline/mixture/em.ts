import type { Family } from './covarianceFamilies.ts';
import { expectation, type Moments } from './expectation.ts';
import { sumWeights, type WeightedMatrix } from './matrix.ts';
import { maximization } from './maximization.ts';
import { evaluate, measureFit } from './measureFit.ts';
import type { Climb, Mixture, MixtureFit } from './mixture.ts';

export interface EmOptions extends Partial<Omit<Family, 'covariance'>> {
  /** Converged once the mean log-likelihood of a row changes by less in an iteration. */
  readonly tolerance?: number;
  readonly maximumIterations?: number;
}

/** A way up the likelihood, as a dialogue: yields mixtures, and is answered by the E-step of each. */
export type Ascent = Generator<Mixture, Climb, Moments>;

/** Expectation-maximization from `start`, with scikit-learn's defaults and its rule of convergence. */
export function expectationMaximization(
  data: WeightedMatrix,
  start: Mixture,
  options: EmOptions = {},
): MixtureFit {
  const found = climb(data, start, options);
  return measureFit(data.rows, found, evaluate(data, found.mixture));
}

/** Expectation-maximization without the final measures, for runs that only search. */
export function climb(data: WeightedMatrix, start: Mixture, options: EmOptions = {}): Climb {
  return follow(ascend(start, sumWeights(data), options), data);
}

/** Takes the E-steps that an ascent asks for, in this thread. */
export function follow(ascent: Ascent, data: WeightedMatrix): Climb {
  let step = ascent.next();
  while (!step.done) step = ascent.next(expectation(data, step.value));
  return step.value;
}

/** @param mass what the rows count together */
function* ascend(start: Mixture, mass: number, options: EmOptions): Ascent {
  const { family, tolerance, maximumIterations } = readOptions(start, options);
  let mixture = start;
  let lowerBound = Number.NEGATIVE_INFINITY;
  for (let iterations = 1; iterations <= maximumIterations; iterations++) {
    const moments = yield mixture;
    mixture = maximization(moments, family);
    const previous = lowerBound;
    lowerBound = moments.logLikelihood / mass;
    if (Math.abs(lowerBound - previous) < tolerance)
      return { mixture, lowerBound, iterations, converged: true };
  }
  return { mixture, lowerBound, iterations: maximumIterations, converged: false };
}

export function readOptions(start: Mixture, options: EmOptions) {
  const { regularization = 1e-6, floor = 0, tolerance = 1e-3, maximumIterations = 100 } = options;
  return { family: { covariance: start.covariance, regularization, floor }, tolerance, maximumIterations };
}
