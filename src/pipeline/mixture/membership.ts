import type { Matrix } from './matrix.ts';
import type { Mixture } from './mixture.ts';
import { visitRowBlocks } from './rowBlocks.ts';

/**
 * The component of the largest log(weight x density) at a row, of equal ones the first; -1 where there is none but
 * `excluded`.
 *
 * @param logs per component and row
 */
export function mostProbable(logs: readonly Float64Array[], row: number, excluded = -1): number {
  let index = -1;
  for (let k = 0; k < logs.length; k++) {
    if (k !== excluded && (index < 0 || logs[k]![row]! > logs[index]![row]!)) index = k;
  }
  return index;
}

/** Which component each row belongs to; entry i speaks of row i. */
export interface Assignment {
  readonly component: Int32Array;
  /** Posterior probability of that component, 0 to 1. */
  readonly probability: Float64Array;
  /** The next most probable component; -1 where there is only one. */
  readonly secondBest: Int32Array;
}

/** The most probable component of every row; of equal ones the first. */
export function assign(data: Matrix, mixture: Mixture): Assignment {
  const component = new Int32Array(data.rows);
  const probability = new Float64Array(data.rows);
  const secondBest = new Int32Array(data.rows);
  visitRowBlocks(data, mixture, ({ from, rows, logs, kernel: { largest } }) => {
    for (let row = 0; row < rows; row++) {
      const best = mostProbable(logs, row);
      component[from + row] = best;
      // Ranked by logs: far from every component but one, the probabilities of the others are all 0.
      secondBest[from + row] = mostProbable(logs, row, best);
      probability[from + row] = 1 / logs.reduce((sum, log) => sum + Math.exp(log[row]! - largest[row]!), 0);
    }
  });
  return { component, probability, secondBest };
}

/** The most probable component of every row, as `assign` has it, without how probable it is. */
export function assignComponents(data: Matrix, mixture: Mixture): Int32Array {
  const component = new Int32Array(data.rows);
  visitRowBlocks(data, mixture, ({ from, rows, logs, kernel }) => {
    kernel.pick(logs.length, rows);
    component.set(kernel.scales.subarray(0, rows), from);
  });
  return component;
}

/** The posterior probability of one component at each row, 0 to 1; entry i of `component` is that of row i. */
export function weighComponents(data: Matrix, mixture: Mixture, component: Int32Array): Float64Array {
  const probability = new Float64Array(data.rows);
  visitRowBlocks(data, mixture, ({ from, rows, logs, kernel: { largest } }) => {
    for (let row = 0; row < rows; row++) {
      const sum = logs.reduce((total, log) => total + Math.exp(log[row]! - largest[row]!), 0);
      probability[from + row] = Math.exp(logs[component[from + row]!]![row]! - largest[row]!) / sum;
    }
  });
  return probability;
}

/** The log density of the mixture at each row. */
export function measureDensity(data: Matrix, mixture: Mixture): Float64Array {
  const density = new Float64Array(data.rows);
  visitRowBlocks(data, mixture, ({ from, rows, logs, kernel: { largest } }) => {
    for (let row = 0; row < rows; row++) {
      const sum = logs.reduce((total, log) => total + Math.exp(log[row]! - largest[row]!), 0);
      density[from + row] = largest[row]! + Math.log(sum);
    }
  });
  return density;
}
