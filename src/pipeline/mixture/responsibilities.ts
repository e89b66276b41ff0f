import { exponentiate } from './exponential.ts';
import type { RowBlock } from './rowBlocks.ts';

/**
 * Bayes' rule by log-sum-exp, in place: a component's responsibility for a row, times what the row counts, is from now
 * on its entry in `logs` times the row's in `scales`. The product is left to who reads it, a pass over memory less.
 *
 * @returns the log-likelihood of the block's rows
 */
export function weighEvidence({ data, logs, largest, scales }: RowBlock): number {
  scales.fill(0);
  for (const ofComponent of logs) exponentiate(ofComponent, largest, scales);
  const { weights } = data;
  let logLikelihood = 0;
  for (let row = 0; row < scales.length; row++) {
    const weight = weights === undefined ? 1 : weights[row]!;
    logLikelihood += weight * (largest[row]! + Math.log(scales[row]!));
    scales[row] = weight / scales[row]!;
  }
  return logLikelihood;
}
