import type { BlockMemory } from './blockMemory.ts';

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
