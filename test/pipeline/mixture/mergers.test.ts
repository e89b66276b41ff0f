import { describe, expect, it } from 'vitest';
import { findMergers } from '../../../src/pipeline/mixture/mergers.ts';
import { partitionMixture } from '../../../src/pipeline/mixture/partitionMixture.ts';
import { drawClusters, families } from './samples.ts';

const data = drawClusters(
  [
    [0, 0, 0],
    [20, 0, 0],
    [20, 40, 0],
  ],
  50,
  4,
);
const inThree = Int32Array.from({ length: 150 }, (_, row) => Math.floor(row / 50));
/** The first cluster is in two halves. */
const inFour = inThree.map((k, row) => (row < 25 ? 3 : k));

describe('findMergers', () => {
  it.each(families)('first merges the halves of a cluster, into the whole: %s', (covariance) => {
    const family = { covariance, regularization: 0 };
    const mergers = findMergers(partitionMixture(data, inFour, 4, family), family);
    expect(mergers).toHaveLength(6);
    const whole = partitionMixture(data, inThree, 3, family);
    // The merged component comes last.
    const order = [1, 2, 0];
    order.forEach((k, merged) => {
      expect(mergers[0]!.weights[merged]).toBeCloseTo(whole.weights[k]!, 12);
      for (let j = 0; j < 3; j++)
        expect(mergers[0]!.means[merged * 3 + j]).toBeCloseTo(whole.means[k * 3 + j]!, 10);
    });
    const sorted = (values: Float64Array) => [...values].sort((a, b) => a - b);
    sorted(mergers[0]!.covariances).forEach((value, i) => {
      expect(value).toBeCloseTo(sorted(whole.covariances)[i]!, 10);
    });
  });
});
