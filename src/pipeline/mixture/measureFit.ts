import type { Climb, MixtureFit } from './em.ts';
import type { Matrix } from './matrix.ts';
import { countParameters, type Mixture } from './mixture.ts';
import { mostProbable } from './mostProbable.ts';
import { normalize } from './responsibilities.ts';
import { visitRowBlocks } from './rowBlocks.ts';

/** Log-likelihood, information criteria and sizes of the mixture that a climb ended with, by one more E-step. */
export function measureFit(data: Matrix, climb: Climb): MixtureFit {
  const { logLikelihood, entropy, sizes } = evaluate(data, climb.mixture);
  const parameters = countParameters(climb.mixture);
  const bic = -2 * logLikelihood + parameters * Math.log(data.rows);
  const aic = -2 * logLikelihood + 2 * parameters;
  return { ...climb, logLikelihood, parameters, bic, aic, icl: bic + 2 * entropy, sizes };
}

function evaluate(data: Matrix, mixture: Mixture) {
  const sizes = new Int32Array(mixture.components);
  let logLikelihood = 0;
  let entropy = 0;
  visitRowBlocks(data, mixture, (block) => {
    for (let row = 0; row < block.rows; row++) sizes[mostProbable(block.logs, row)]!++;
    logLikelihood += normalize(block);
    for (const responsibilities of block.logs) entropy += entropyOf(responsibilities);
  });
  return { logLikelihood, entropy, sizes };
}

function entropyOf(probabilities: Float64Array): number {
  let entropy = 0;
  for (const probability of probabilities)
    if (probability > 0) entropy -= probability * Math.log(probability);
  return entropy;
}
