import { factorize } from './density.ts';
import { rowsPerBlock } from './kernel/blockMemory.ts';
import type { Kernel } from './kernel/kernel.ts';
import { lendKernel } from './kernel/lendKernel.ts';
import type { WeightedMatrix } from './matrix.ts';
import type { Mixture } from './mixture.ts';

/** Consecutive rows, weighed by every component of a mixture; its memory has room for more of both. */
export interface RowBlock {
  /** Index of the first row. */
  readonly from: number;
  readonly rows: number;
  /** log(weight x density), per component and row. */
  readonly logs: readonly Float64Array[];
  readonly kernel: Kernel;
}

/**
 * Evaluates the mixture at all rows, block by block. The next block takes the place of the one before, in this visit and
 * in others: none may be begun within another.
 *
 * @returns the kernel, with what the visits have left in it
 */
export function visitRowBlocks(
  { rows, columns, values, weights }: WeightedMatrix,
  mixture: Mixture,
  visit: (block: RowBlock) => void,
): Kernel {
  const { components } = mixture;
  const kernel = lendKernel(columns, components);
  factorize(mixture).forEach((density, k) => {
    kernel.densities[k]!.set(density);
    kernel.sums[k]!.fill(0);
  });
  const logs = kernel.logs.slice(0, components);
  if (weights === undefined) kernel.weights.fill(1);
  for (let from = 0; from < rows; from += rowsPerBlock) {
    const to = Math.min(from + rowsPerBlock, rows);
    kernel.values.set(values.subarray(from * columns, to * columns));
    if (weights !== undefined) kernel.weights.set(weights.subarray(from, to));
    kernel.weigh(components, to - from);
    visit({ from, rows: to - from, logs, kernel });
  }
  return kernel;
}
