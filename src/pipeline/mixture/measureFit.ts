import type { Matrix } from './matrix.ts';
import { mostProbable } from './membership.ts';
import { type Climb, countParameters, type Mixture, type MixtureFit } from './mixture.ts';
import { visitRowBlocks } from './rowBlocks.ts';

/** What rows say of a mixture; that of several parts is the sum. */
export interface Evaluation {
  readonly logLikelihood: number;
  /** Of the memberships. */
  readonly entropy: number;
  /** Rows of which each component is the most probable one; K numbers. */
  readonly sizes: Int32Array;
}

/** Log-likelihood, information criteria and sizes of the mixture that a climb ended with. */
export function measureFit(
  rows: number,
  climb: Climb,
  { logLikelihood, entropy, sizes }: Evaluation,
): MixtureFit {
  const parameters = countParameters(climb.mixture);
  const bic = -2 * logLikelihood + parameters * Math.log(rows);
  const aic = -2 * logLikelihood + 2 * parameters;
  return { ...climb, logLikelihood, parameters, bic, aic, icl: bic + 2 * entropy, sizes };
}

export function evaluate(data: Matrix, mixture: Mixture): Evaluation {
  const sizes = new Int32Array(mixture.components);
  let logLikelihood = 0;
  let entropy = 0;
  visitRowBlocks(data, mixture, ({ rows, logs, kernel }) => {
    for (let row = 0; row < rows; row++) sizes[mostProbable(logs, row)]!++;
    logLikelihood += kernel.weighEvidence(mixture.components, rows);
    for (const shares of logs) entropy += entropyOf(shares, kernel.scales, rows);
  });
  return { logLikelihood, entropy, sizes };
}

function entropyOf(shares: Float64Array, scales: Float64Array, rows: number): number {
  let entropy = 0;
  for (let row = 0; row < rows; row++) {
    const probability = shares[row]! * scales[row]!;
    if (probability > 0) entropy -= probability * Math.log(probability);
  }
  return entropy;
}
