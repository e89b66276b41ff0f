import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { standardizeFeatures } from '../../../src/pipeline/features/features.ts';
import type { Matrix } from '../../../src/pipeline/mixture/matrix.ts';
import { assign } from '../../../src/pipeline/mixture/membership.ts';
import { createRandom, type Random } from '../../../src/pipeline/mixture/random.ts';
import { fitMixtures } from '../../../src/pipeline/mixture/selection.ts';
import { chooseFit } from '../../../src/pipeline/model/chooseFit.ts';
import type { RunOptions } from '../../../src/pipeline/results/runOptions.ts';
import { adjustedRandIndex } from './stability.ts';

/** The segment of each customer, as the pipeline finds and chooses it. */
export function segmentCustomers(customers: Customers, options: RunOptions): Promise<Int32Array> {
  const { features } = standardizeFeatures(customers, options.transform);
  return segmentBy(features, features, options);
}

/**
 * Mean adjusted Rand index, over all customers, between the segmentation of them all and those of bootstrap samples of
 * them, each with its own choice of K. The features keep the scale of all customers.
 */
export async function measureStability(
  customers: Customers,
  options: RunOptions,
  samples: number,
): Promise<number> {
  const { features } = standardizeFeatures(customers, options.transform);
  const whole = await segmentBy(features, features, options);
  const random = createRandom(7);
  let sum = 0;
  for (let sample = 0; sample < samples; sample++) {
    const segments = await segmentBy(features, resample(features, random), options);
    sum += adjustedRandIndex(whole, segments);
  }
  return sum / samples;
}

/** Labels the rows of one matrix by the mixture that is chosen for another. */
async function segmentBy(labelled: Matrix, fitted: Matrix, options: RunOptions): Promise<Int32Array> {
  const fits = await fitMixtures(fitted, options.selection, () => {});
  const { fit } = chooseFit(fits, options.choice);
  return assign(labelled, fit.mixture).component;
}

function resample({ rows, columns, values }: Matrix, random: Random): Matrix {
  const drawn = new Float64Array(values.length);
  for (let i = 0; i < rows; i++) {
    const row = Math.floor(random() * rows);
    drawn.set(values.subarray(row * columns, (row + 1) * columns), i * columns);
  }
  return { rows, columns, values: drawn };
}
