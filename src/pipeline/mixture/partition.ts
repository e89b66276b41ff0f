import { expectation } from './expectation.ts';
import type { Matrix } from './matrix.ts';
import { assign } from './membership.ts';
import type { Mixture } from './mixture.ts';
import { type ComponentSums, type Moments, zeroSums } from './moments.ts';
import { addRow } from './rowSums.ts';

/** The rows as a mixture divides them, ready for its components to be cut and merged. */
export interface Partition {
  readonly data: Matrix;
  /** The mixture's moments, by responsibility. */
  readonly moments: Moments;
  /** The most probable component of each row. */
  readonly labels: Int32Array;
  /** Per component, of the rows of that label, about the origin. */
  readonly sums: readonly ComponentSums[];
}

export function partitionBy(data: Matrix, mixture: Mixture): Partition {
  const labels = assign(data, mixture).component;
  const sums = Array.from({ length: mixture.components }, () => zeroSums(data.columns));
  for (let row = 0; row < data.rows; row++) addRow(sums[labels[row]!]!, data, row);
  return { data, moments: expectation(data, mixture), labels, sums };
}

/** The moments with other components, given about the origin, in the place of some. */
export function replaceComponents(
  { dimensions, logLikelihood, centres, sums }: Moments,
  replaced: readonly number[],
  by: readonly ComponentSums[],
): Moments {
  const keep = (_: unknown, k: number) => !replaced.includes(k);
  const origin = new Float64Array(dimensions);
  return {
    dimensions,
    logLikelihood,
    centres: [...centres.filter(keep), ...by.map(() => origin)],
    sums: [...sums.filter(keep), ...by],
  };
}
