import { expectation } from './expectation.ts';
import type { Family } from './family.ts';
import type { Matrix } from './matrix.ts';
import { maximization } from './maximization.ts';
import { measureFit } from './measureFit.ts';
import type { Mixture } from './mixture.ts';

export interface EmOptions extends Partial<Omit<Family, 'covariance'>> {
  /** Converged once the mean log-likelihood of a row changes by less. */
  readonly tolerance?: number;
  readonly maximumIterations?: number;
}

/** Where EM has come to. */
export interface Climb {
  readonly mixture: Mixture;
  /** Mean log-likelihood of a row at the last E-step, that is before the last M-step. */
  readonly lowerBound: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** A mixture with how well it describes the data it was fitted to. */
export interface MixtureFit extends Climb {
  /** Total over the rows, of `mixture` itself. */
  readonly logLikelihood: number;
  /** Free parameters. */
  readonly parameters: number;
  readonly bic: number;
  readonly aic: number;
  /** BIC plus twice the entropy of the memberships. */
  readonly icl: number;
  /** Rows of which each component is the most probable one; K numbers. */
  readonly sizes: Int32Array;
}

/** Expectation-maximization from `start`, with scikit-learn's defaults and its rule of convergence. */
export function expectationMaximization(data: Matrix, start: Mixture, options: EmOptions = {}): MixtureFit {
  return measureFit(data, climb(data, start, options));
}

/** Expectation-maximization without the final measures, for runs that only search. */
export function climb(data: Matrix, start: Mixture, options: EmOptions = {}): Climb {
  const { regularization = 1e-6, floor = 0, tolerance = 1e-3, maximumIterations = 100 } = options;
  const family = { covariance: start.covariance, regularization, floor };
  let mixture = start;
  let lowerBound = Number.NEGATIVE_INFINITY;
  for (let iterations = 1; iterations <= maximumIterations; iterations++) {
    const moments = expectation(data, mixture);
    mixture = maximization(moments, family);
    const previous = lowerBound;
    lowerBound = moments.logLikelihood / data.rows;
    if (Math.abs(lowerBound - previous) < tolerance)
      return { mixture, lowerBound, iterations, converged: true };
  }
  return { mixture, lowerBound, iterations: maximumIterations, converged: false };
}
