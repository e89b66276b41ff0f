import type { CovarianceType } from './mixture.ts';

/** What a fitted mixture may look like. */
export interface Family {
  readonly covariance: CovarianceType;
  /** Added to every variance, in squared units of the data. */
  readonly regularization: number;
}
