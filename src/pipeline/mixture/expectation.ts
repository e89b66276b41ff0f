import type { WeightedMatrix } from './matrix.ts';
import type { Mixture } from './mixture.ts';
import { visitRowBlocks } from './rowBlocks.ts';

/**
 * What the M-step needs to know of a component's rows, so that responsibilities are never stored:
 * `1 + d + d (d + 1) / 2` numbers, the mass (sum of responsibilities), then the sums, weighted by responsibility, of
 * x - c and of the lower triangle of (x - c)(x - c)^T, row by row. The centre c is the component's mean in the
 * E-step: moments about it do not cancel when a narrow component lies far from the origin.
 */
export type ComponentSums = Float64Array;

/** The moments of all components, as the E-step leaves them. */
export interface Moments {
  readonly dimensions: number;
  /** Total over the rows. */
  readonly logLikelihood: number;
  /** d numbers per component. */
  readonly centres: readonly Float64Array[];
  /** Per component. */
  readonly sums: readonly ComponentSums[];
}

/** No rows yet, per component. */
export function zeroSums(components: number, dimensions: number): ComponentSums[] {
  const width = 1 + dimensions + (dimensions * (dimensions + 1)) / 2;
  return splitRows(new Float64Array(components * width), width);
}

/** A K x d matrix as K rows, without a copy. */
export function splitRows(values: Float64Array, columns: number): Float64Array[] {
  return Array.from({ length: values.length / columns }, (_, row) =>
    values.subarray(row * columns, (row + 1) * columns),
  );
}

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
