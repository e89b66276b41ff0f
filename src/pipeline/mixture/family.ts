/** What the components may share: nothing, one matrix for all, axes only, or one variance per component. */
export type CovarianceType = 'full' | 'tied' | 'diag' | 'spherical';

/** What a fitted mixture may look like. */
export interface Family {
  readonly covariance: CovarianceType;
  /** Added to every variance, in squared units of the data. */
  readonly regularization: number;
  /** No component has a smaller variance in any direction, in squared units of the data. Default: 0, no floor. */
  readonly floor?: number;
}
