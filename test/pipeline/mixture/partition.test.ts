import { describe, expect, it } from 'vitest';
import { applyCut, findCuts, orderByFeature } from '../../../src/pipeline/mixture/cuts.ts';
import { maximization } from '../../../src/pipeline/mixture/maximization.ts';
import { applyMerger, findMergers } from '../../../src/pipeline/mixture/mergers.ts';
import { type Partition, partitionBy } from '../../../src/pipeline/mixture/partition.ts';
import { partitionMixture } from '../../../src/pipeline/mixture/partitionMixture.ts';
import { drawClusters, families } from './samples.ts';

const family = { covariance: 'full', regularization: 1e-6 } as const;
const clusters = [
  [0, 0, 0],
  [20, 0, 0],
  [20, 40, 0],
];
const data = drawClusters(clusters, 50, 4);
const allLabels = Int32Array.from({ length: 150 }, (_, row) => Math.floor(row / 50));

function partitionOf(labels: Int32Array, components: number): Partition {
  return partitionBy(data, partitionMixture(data, labels, components, family));
}

function meansOf(moments: Partition['moments']): number[][] {
  const { means, components } = maximization(moments, family);
  return Array.from({ length: components }, (_, k) => [...means.subarray(k * 3, k * 3 + 3)]);
}

describe('findCuts', () => {
  const partition = partitionOf(
    Int32Array.from(allLabels, (k) => Math.min(k, 1)),
    2,
  );

  it.each(families)('cuts apart the clusters that share a component: %s', (covariance) => {
    const [best] = findCuts(partition, orderByFeature(data), { ...family, covariance });
    expect(best).toMatchObject({ component: 1, feature: 1 });
    expect(best!.threshold).toBeGreaterThan(-5);
    expect(best!.threshold).toBeLessThan(35);
  });

  it('scores a cut by the log-likelihood that it adds', () => {
    const [best] = findCuts(partition, orderByFeature(data), family);
    const before = partition.moments.logLikelihood;
    const after = partitionOf(allLabels, 3).moments.logLikelihood;
    // The clusters are far apart, so that a row's component is certain and the score exact.
    expect(best!.gain).toBeCloseTo(after - before, 3);
  });

  it('puts the two sides in the place of the component', () => {
    const [best] = findCuts(partition, orderByFeature(data), family);
    const means = meansOf(applyCut(partition, best!));
    clusters.forEach((cluster, k) => {
      cluster.forEach((centre, j) => {
        expect(Math.abs(means[k]![j]! - centre)).toBeLessThan(0.5);
      });
    });
  });

  it('finds nothing to cut where all rows are equal', () => {
    const equal = { rows: 9, columns: 2, values: new Float64Array(18).fill(3) };
    const whole = partitionBy(equal, partitionMixture(equal, new Int32Array(9), 1, family));
    expect(findCuts(whole, orderByFeature(equal), family)).toEqual([]);
  });
});

describe('findMergers', () => {
  // The first cluster is in two halves.
  const partition = partitionOf(
    Int32Array.from(allLabels, (k, row) => (row < 25 ? 3 : k)),
    4,
  );

  it('merges the halves of a cluster first', () => {
    const mergers = findMergers(partition, family);
    expect(mergers).toHaveLength(6);
    expect(mergers[0]!.components).toEqual([0, 3]);
    expect(mergers[1]!.gain).toBeLessThan(mergers[0]!.gain);
  });

  it('puts the whole in the place of the halves', () => {
    const [best] = findMergers(partition, family);
    const merged = applyMerger(partition, best!);
    expect(merged.sums).toHaveLength(3);
    expect(Math.abs(meansOf(merged)[2]![0]!)).toBeLessThan(0.5);
    expect(merged.sums[2]![0]).toBe(50);
  });
});
