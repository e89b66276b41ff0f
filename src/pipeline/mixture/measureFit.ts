import type { Climb, MixtureFit } from './em.ts';
import type { Matrix } from './matrix.ts';
import { countParameters, type Mixture } from './mixture.ts';
import { normalize } from './responsibilities.ts';
import { visitRowBlocks } from './rowBlocks.ts';

/** Log-likelihood and information criteria of the mixture that a climb ended with, by one more E-step. */
export function measureFit(data: Matrix, climb: Climb): MixtureFit {
  const { logLikelihood, entropy } = likelihoodAndEntropy(data, climb.mixture);
  const parameters = countParameters(climb.mixture);
  const bic = -2 * logLikelihood + parameters * Math.log(data.rows);
  const aic = -2 * logLikelihood + 2 * parameters;
  return { ...climb, logLikelihood, parameters, bic, aic, icl: bic + 2 * entropy };
}

function likelihoodAndEntropy(data: Matrix, mixture: Mixture) {
  let logLikelihood = 0;
  let entropy = 0;
  visitRowBlocks(data, mixture, (block) => {
    logLikelihood += normalize(block);
    for (const responsibilities of block.logs) entropy += entropyOf(responsibilities);
  });
  return { logLikelihood, entropy };
}

function entropyOf(probabilities: Float64Array): number {
  let entropy = 0;
  for (const probability of probabilities)
    if (probability > 0) entropy -= probability * Math.log(probability);
  return entropy;
}
