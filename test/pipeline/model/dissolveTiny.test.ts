import { describe, expect, it } from 'vitest';
import { expectationMaximization } from '../../../src/pipeline/mixture/em.ts';
import type { Matrix } from '../../../src/pipeline/mixture/matrix.ts';
import { evaluate } from '../../../src/pipeline/mixture/measureFit.ts';
import { partitionMixture } from '../../../src/pipeline/mixture/partitionMixture.ts';
import { stepInThread } from '../../../src/pipeline/mixture/rowSteps.ts';
import { dissolveTiny } from '../../../src/pipeline/model/dissolveTiny.ts';

/** Values of one feature, in clusters about 0, 10, 20 ... */
function clustersOf(sizes: readonly number[]): { readonly data: Matrix; readonly labels: Int32Array } {
  const labels = Int32Array.from(sizes.flatMap((size, cluster) => Array<number>(size).fill(cluster)));
  const values = Float64Array.from(labels, (cluster, i) => 10 * cluster + Math.sin(i));
  return { data: { rows: labels.length, columns: 1, values }, labels };
}

function fitClusters(sizes: readonly number[]) {
  const { data, labels } = clustersOf(sizes);
  const start = partitionMixture(data, labels, sizes.length, {
    covariance: 'spherical',
    regularization: 1e-6,
    floor: 0.1,
  });
  return { data, fit: expectationMaximization(data, start, { floor: 0.1 }) };
}

describe('dissolveTiny', () => {
  it('leaves out the component of too few, whose customers go to the next, and measures what is left', async () => {
    const { data, fit } = fitClusters([50, 2, 60]);
    const [tried] = await dissolveTiny([fit], data, 0.01, stepInThread);
    expect(tried).toMatchObject({ k: 3, dissolved: 1, parameters: 5 });
    expect([...tried!.sizes].reduce((sum, size) => sum + size)).toBe(112);
    expect(tried!.mixture.weights[0]! / tried!.mixture.weights[1]!).toBeCloseTo(50 / 60, 3);
    expect(tried!.mixture.weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
    expect(tried!.logLikelihood).toBe(evaluate(data, tried!.mixture).logLikelihood);
    expect(tried!.bic).toBeGreaterThan(fit.bic);
  });

  it('leaves a fit alone whose components are large enough, or that may be of any size', async () => {
    const [large, any] = [fitClusters([50, 3, 60]), fitClusters([50, 2, 60])];
    expect(await dissolveTiny([large.fit], large.data, 0.01, stepInThread)).toEqual([
      { ...large.fit, k: 3, dissolved: 0 },
    ]);
    expect(await dissolveTiny([any.fit], any.data, 0, stepInThread)).toEqual([
      { ...any.fit, k: 3, dissolved: 0 },
    ]);
  });

  it('keeps two components of customers enough to be divided, and one of fewer', async () => {
    const [enough, few] = [fitClusters([18, 2]), fitClusters([17, 2])];
    const [kept] = await dissolveTiny([enough.fit], enough.data, 0.01, stepInThread);
    expect([...kept!.sizes]).toEqual([18, 2]);
    const [one] = await dissolveTiny([few.fit], few.data, 0.01, stepInThread);
    expect([...one!.sizes]).toEqual([19]);
    const five = fitClusters([2, 1, 2]);
    const [all] = await dissolveTiny([five.fit], five.data, 0.01, stepInThread);
    expect([...all!.sizes]).toEqual([5]);
  });
});
