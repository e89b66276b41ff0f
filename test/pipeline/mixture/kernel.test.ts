import { describe, expect, it } from 'vitest';
import { factorize } from '../../../src/pipeline/mixture/density.ts';
import { anyDimensional, threeDimensional } from '../../../src/pipeline/mixture/kernel.ts';
import { drawClusters, someMixture } from './samples.ts';

describe('the unrolled kernel for three dimensions', () => {
  const { rows, values } = drawClusters([[1, -2, 3]], 25, 1);
  const [density] = factorize(someMixture('full', 1, 3, 6));

  it('weighs rows as the general one does', () => {
    const unrolled = new Float64Array(rows);
    const general = new Float64Array(rows);
    const largest = [new Float64Array(rows).fill(-4), new Float64Array(rows).fill(-4)] as const;
    threeDimensional.weigh(values, density!, unrolled, largest[0]);
    anyDimensional(3).weigh(values, density!, general, largest[1]);
    expectClose(unrolled, general);
    expectClose(largest[0], largest[1]);
    expect([...largest[0]]).toEqual([...unrolled].map((log) => Math.max(log, -4)));
  });

  it('gathers moments as the general one does', () => {
    const shares = Float64Array.from({ length: rows }, (_, row) => (row % 4) / 4);
    const scales = Float64Array.from({ length: rows }, (_, row) => 1 + (row % 3));
    const [unrolled, general] = [new Float64Array(10), new Float64Array(10)];
    threeDimensional.gather(values, Float64Array.of(1, 2, 3), shares, scales, unrolled);
    anyDimensional(3).gather(values, Float64Array.of(1, 2, 3), shares, scales, general);
    expectClose(unrolled, general);
  });
});

describe('a weighed row', () => {
  it('has the log density of the normal distribution', () => {
    // Covariance [[2, 0.6], [0.6, 1]]: determinant 1.64, inverse [[1, -0.6], [-0.6, 2]] / 1.64; x - mean = (1, 2).
    const [density] = factorize({
      covariance: 'full',
      components: 1,
      dimensions: 2,
      weights: Float64Array.of(0.25),
      means: Float64Array.of(3, 4),
      covariances: Float64Array.of(2, 0.6, 0.6, 1),
    });
    const logs = new Float64Array(1);
    anyDimensional(2).weigh(Float64Array.of(4, 6), density!, logs, Float64Array.of(0));
    const distance = (1 * 1 - 2 * 0.6 * 1 * 2 + 2 * 2 * 2) / 1.64;
    expect(logs[0]).toBeCloseTo(Math.log(0.25 / (2 * Math.PI * Math.sqrt(1.64))) - distance / 2, 12);
  });
});

function expectClose(a: Float64Array, b: Float64Array) {
  a.forEach((value, i) => {
    expect(value).toBeCloseTo(b[i]!, 10);
  });
}
