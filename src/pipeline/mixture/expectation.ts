import { kernelFor } from './kernel.ts';
import type { WeightedMatrix } from './matrix.ts';
import type { Mixture } from './mixture.ts';
import { type Moments, splitRows, zeroSums } from './moments.ts';
import { weighEvidence } from './responsibilities.ts';
import { visitRowBlocks } from './rowBlocks.ts';

/** The E-step: responsibilities block by block, gathered at once into the moments that the M-step needs. */
export function expectation(data: WeightedMatrix, mixture: Mixture): Moments {
  const { dimensions } = mixture;
  const { gather } = kernelFor(dimensions);
  const centres = splitRows(mixture.means, dimensions);
  const sums = zeroSums(mixture.components, dimensions);
  let logLikelihood = 0;
  visitRowBlocks(data, mixture, (block) => {
    logLikelihood += weighEvidence(block);
    block.logs.forEach((shares, k) => {
      gather(block.data.values, centres[k]!, shares, block.scales, sums[k]!);
    });
  });
  return { dimensions, logLikelihood, centres, sums };
}
