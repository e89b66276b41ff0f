import type { WeightedMatrix } from './matrix.ts';
import type { Mixture } from './mixture.ts';
import { type Moments, splitRows } from './moments.ts';
import { visitRowBlocks } from './rowBlocks.ts';

/** The E-step: responsibilities block by block, gathered at once into the moments that the M-step needs. */
export function expectation(data: WeightedMatrix, mixture: Mixture): Moments {
  const { components, dimensions, means } = mixture;
  let logLikelihood = 0;
  const { sums } = visitRowBlocks(data, mixture, ({ rows, kernel }) => {
    logLikelihood += kernel.weighEvidence(components, rows);
    kernel.gather(components, rows);
  });
  return {
    dimensions,
    logLikelihood,
    centres: splitRows(means, dimensions),
    sums: sums.slice(0, components).map((ofComponent) => ofComponent.slice()),
  };
}
