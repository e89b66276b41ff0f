import { deriveFigures } from '../../../src/pipeline/customers/customerFigures.ts';
import type { Matrix } from '../../../src/pipeline/mixture/matrix.ts';
import { createRandom, type Random } from '../../../src/pipeline/mixture/random.ts';
import { chooseFit } from '../../../src/pipeline/model/chooseFit.ts';
import {
  fitCustomers,
  type ScaledCustomers,
  scaleCustomers,
} from '../../../src/pipeline/model/fitCustomers.ts';
import { countSegments, makeClassifier } from '../../../src/pipeline/model/model.ts';
import { nameSegments, type SegmentName } from '../../../src/pipeline/naming/nameSegments.ts';
import { createSplitCounter } from '../../../src/pipeline/results/countSplits.ts';
import type { RunOptions } from '../../../src/pipeline/results/runOptions.ts';
import { profileSegments } from '../../../src/pipeline/segments/profiles.ts';
import type { Backtest } from './backtest.ts';
import { adjustedRandIndex } from './stability.ts';

type Shop = Pick<Backtest, 'customers' | 'asOf'>;

/** The segments of a shop, as the pipeline finds and chooses them. */
export interface FoundSegments {
  /** Of customer i; -1 for one who stands apart. */
  readonly segment: Int32Array;
  /** The segments of one rule together; -1 for one who stands apart. */
  readonly group: Int32Array;
}

export function segmentCustomers(shop: Shop, options: RunOptions): Promise<FoundSegments> {
  return segmentScaled(shop, scaleCustomers(shop.customers, options), options);
}

/**
 * Mean adjusted Rand index, over all customers, between the segmentation of them all and those of bootstrap samples of
 * them, each with its own choice of K. The features keep the scale of all customers.
 */
export async function measureStability(shop: Shop, options: RunOptions, samples: number): Promise<number> {
  const scaled = scaleCustomers(shop.customers, options);
  const whole = await segmentScaled(shop, scaled, options);
  const random = createRandom(7);
  let sum = 0;
  for (let sample = 0; sample < samples; sample++) {
    const drawn = { ...scaled, fitted: resample(scaled.fitted, random) };
    const { segment } = await segmentScaled(shop, drawn, options);
    sum += adjustedRandIndex(whole.segment, segment);
  }
  return sum / samples;
}

/** Segments a shop by the mixture that is chosen for the features that are to be fitted. */
async function segmentScaled(
  { customers, asOf }: Shop,
  scaled: ScaledCustomers,
  options: RunOptions,
): Promise<FoundSegments> {
  const fitted = await fitCustomers(scaled, options);
  const { fit } = chooseFit(fitted.fits, options.choice, createSplitCounter({ customers, asOf }, fitted));
  const { borders } = deriveFigures(customers, asOf);
  const { classifier, membership } = makeClassifier(fitted, fit, customers, borders);
  const { segment } = membership;
  const segments = profileSegments(customers, segment, countSegments(classifier), asOf);
  const names = nameSegments(segments, options.naming.rules);
  return { segment, group: joinByRule(segment, names) };
}

function joinByRule(segment: Int32Array, names: readonly SegmentName[]): Int32Array {
  const rules = names.map(({ rule }) => rule);
  return segment.map((s) => (s < 0 ? -1 : rules.indexOf(rules[s]!)));
}

function resample({ rows, columns, values }: Matrix, random: Random): Matrix {
  const drawn = new Float64Array(values.length);
  for (let i = 0; i < rows; i++) {
    const row = Math.floor(random() * rows);
    drawn.set(values.subarray(row * columns, (row + 1) * columns), i * columns);
  }
  return { rows, columns, values: drawn };
}
