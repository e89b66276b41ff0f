import { type CovarianceType, covarianceFamilies } from './covarianceFamilies.ts';

/** A Gaussian mixture of K components in d dimensions. */
export interface Mixture {
  readonly covariance: CovarianceType;
  /** K */
  readonly components: number;
  /** d */
  readonly dimensions: number;
  /** K, summing to 1. */
  readonly weights: Float64Array;
  /** K x d, row by row. */
  readonly means: Float64Array;
  /** full: K x d x d; tied: d x d; diag: K x d; spherical: K. */
  readonly covariances: Float64Array;
}

/** Free parameters of a mixture: means, covariances, and weights that sum to 1. */
export function countParameters(mixture: Pick<Mixture, 'covariance' | 'components' | 'dimensions'>): number {
  const { covariance, components, dimensions } = mixture;
  const ofCovariances = covarianceFamilies[covariance].countParameters(components, dimensions);
  return components * dimensions + ofCovariances + components - 1;
}

/** Information criteria that can choose the number of components; lower is better. */
export type Criterion = 'bic' | 'aic' | 'icl';

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
