import type { Mixture } from './mixture.ts';

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
