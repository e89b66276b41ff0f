import { describe, expect, it } from 'vitest';
import { expectation } from '../../../src/pipeline/mixture/expectation.ts';
import type { Mixture } from '../../../src/pipeline/mixture/mixture.ts';
import { partitionMixture } from '../../../src/pipeline/mixture/partitionMixture.ts';
import { findSplits } from '../../../src/pipeline/mixture/splits.ts';
import { drawClusters, families } from './samples.ts';

const family = { covariance: 'full', regularization: 1e-6 } as const;
const clusters = [
  [0, 0, 0],
  [20, 0, 0],
  [20, 40, 0],
];
const data = drawClusters(clusters, 50, 4);
const meansOf = ({ means, components }: Mixture) =>
  Array.from({ length: components }, (_, k) => [...means.subarray(k * 3, k * 3 + 3)]);

describe('findSplits', () => {
  const twoTogether = Int32Array.from({ length: 150 }, (_, row) => (row < 50 ? 0 : 1));

  it.each(families)('first splits the component that two clusters share: %s', (covariance) => {
    const mixture = partitionMixture(data, twoTogether, 2, { ...family, covariance });
    const [best] = findSplits(data, mixture, { ...family, covariance }, 1);
    expect(best).toMatchObject({ covariance, components: 3 });
    expect(best!.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    clusters.forEach((cluster, k) => {
      cluster.forEach((centre, j) => {
        expect(Math.abs(meansOf(best!)[k]![j]! - centre)).toBeLessThan(0.5);
      });
    });
  });

  it('tries every component along every feature, and orders them by what they gain', () => {
    const mixture = partitionMixture(data, twoTogether, 2, family);
    const splits = findSplits(data, mixture, family, 100);
    expect(splits).toHaveLength(6);
    const likelihoods = splits.map((split) => expectation(data, split).logLikelihood);
    expect(likelihoods[0]).toBe(Math.max(...likelihoods));
  });

  it('finds nothing to split where all rows are equal', () => {
    const equal = { rows: 9, columns: 2, values: new Float64Array(18).fill(3) };
    expect(findSplits(equal, partitionMixture(equal, new Int32Array(9), 1, family), family, 4)).toEqual([]);
  });
});
