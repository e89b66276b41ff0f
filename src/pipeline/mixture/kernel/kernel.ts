import { type BlockMemory, bytesOfBlock, viewBlock } from './blockMemory.ts';

/** The loops that take most of the time: each through the first rows of a block, for the first components. */
export interface Kernel extends BlockMemory {
  /** Sets `logs` to each component's log(weight x density) of each row, and `largest` to the largest of a row's. */
  weigh(components: number, rows: number): void;
  /** Puts the component of each row's largest log into `scales`: of equal ones the first. */
  pick(components: number, rows: number): void;
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

/** The loops in JavaScript, where WebAssembly is not to be had. */
export function createPlainKernel(dimensions: number, components: number): Kernel {
  const d = dimensions;
  const block = viewBlock(new ArrayBuffer(bytesOfBlock(d, components)), d, components);
  const { values, weights, largest, scales, densities, sums, logs } = block;

  function weighComponent(density: Float64Array, log: Float64Array, rows: number): void {
    for (let row = 0, offset = 0; row < rows; row++, offset += d) {
      let squares = 0;
      for (let i = 0, w = 1 + d; i < d; i++) {
        let whitened = 0;
        for (let j = 0; j <= i; j++) whitened += density[w++]! * (values[offset + j]! - density[1 + j]!);
        squares += whitened * whitened;
      }
      log[row] = density[0]! - 0.5 * squares;
      largest[row] = Math.max(largest[row]!, log[row]!);
    }
  }

  function exponentiate(log: Float64Array, rows: number): void {
    for (let row = 0; row < rows; row++) {
      log[row] = Math.exp(log[row]! - largest[row]!);
      scales[row]! += log[row]!;
    }
  }

  function gatherComponent(
    centre: Float64Array,
    shares: Float64Array,
    ofComponent: Float64Array,
    rows: number,
  ): void {
    for (let row = 0, offset = 0; row < rows; row++, offset += d) {
      const responsibility = shares[row]! * scales[row]!;
      ofComponent[0]! += responsibility;
      for (let i = 0, second = 1 + d; i < d; i++) {
        const weighted = responsibility * (values[offset + i]! - centre[i]!);
        ofComponent[1 + i]! += weighted;
        for (let j = 0; j <= i; j++) ofComponent[second++]! += weighted * (values[offset + j]! - centre[j]!);
      }
    }
  }

  return {
    ...block,
    weigh(components, rows) {
      largest.fill(Number.NEGATIVE_INFINITY);
      for (let k = 0; k < components; k++) weighComponent(densities[k]!, logs[k]!, rows);
    },
    pick(components, rows) {
      for (let row = 0; row < rows; row++) {
        let picked = 0;
        for (let k = 1; k < components; k++) if (logs[k]![row]! > logs[picked]![row]!) picked = k;
        scales[row] = picked;
      }
    },
    weighEvidence(components, rows) {
      scales.fill(0);
      for (let k = 0; k < components; k++) exponentiate(logs[k]!, rows);
      let logLikelihood = 0;
      for (let row = 0; row < rows; row++) {
        logLikelihood += weights[row]! * (largest[row]! + Math.log(scales[row]!));
        scales[row] = weights[row]! / scales[row]!;
      }
      return logLikelihood;
    },
    gather(components, rows) {
      for (let k = 0; k < components; k++)
        gatherComponent(densities[k]!.subarray(1, 1 + d), logs[k]!, sums[k]!, rows);
    },
  };
}
