import type { CovarianceType } from './mixture.ts';

/** What a fitted mixture may look like. */
export interface Family {
  readonly covariance: CovarianceType;
  /** Added to every variance, in squared units of the data. */
  readonly regularization: number;
  /** No component has a smaller variance in any direction, in squared units of the data. Default: 0, no floor. */
  readonly floor?: number;
}
