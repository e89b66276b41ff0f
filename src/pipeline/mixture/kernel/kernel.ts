import type { BlockMemory } from './blockMemory.ts';
import { createPlainKernel } from './plainKernel.ts';
import { createSimdKernel } from './simdKernel.ts';

/** The loops that take most of the time: each through the first rows of a block, for the first components. */
export interface Kernel extends BlockMemory {
  /** Sets `logs` to each component's log(weight x density) of each row, and `largest` to the largest of a row's. */
  weigh(components: number, rows: number): void;
  /**
   * Bayes' rule by log-sum-exp, in place: a component's responsibility for a row, times what the row counts, is from
   * now on its entry in `logs` times the row's in `scales`. The product is left to who reads it.
   *
   * @returns the log-likelihood of the rows
   */
  weighEvidence(components: number, rows: number): number;
  /** Adds the rows, each weighted by its responsibility, to each component's sums. */
  gather(components: number, rows: number): void;
}

/** Kept, by dimensions: there are many short visits, and memory costs more than they do. */
const kernels = new Map<number, Kernel>();
/** Enough for a search up to K = 10. */
const fewestComponents = 12;

/** A kernel for rows of so many features and at least so many components; the next call may get the same. */
export function lendKernel(dimensions: number, components: number): Kernel {
  const kept = kernels.get(dimensions);
  if (kept !== undefined && kept.logs.length >= components) return kept;
  const kernel = createKernel(dimensions, Math.max(components, fewestComponents));
  kernels.set(dimensions, kernel);
  return kernel;
}

function createKernel(dimensions: number, components: number): Kernel {
  try {
    return createSimdKernel(dimensions, components);
  } catch {
    // A page's policy may forbid WebAssembly.
    return createPlainKernel(dimensions, components);
  }
}
