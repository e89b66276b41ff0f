import { covarianceFamilies } from './covarianceFamilies.ts';
import type { CovarianceType } from './family.ts';

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
