import { describe, expect, it } from 'vitest';
import { climb, follow } from '../../../src/pipeline/mixture/em.ts';
import { leap } from '../../../src/pipeline/mixture/leap.ts';
import { drawClusters, families, someMixture } from './samples.ts';

/** Clusters that run into each other, where EM creeps. */
const data = drawClusters(
  [
    [0, 0, 0],
    [1.5, 0, 1],
    [0, 2, 1],
  ],
  150,
  5,
);
const options = { regularization: 0, tolerance: 1e-9, maximumIterations: 20_000 };

describe('leap', () => {
  it.each(families)("ends at an optimum, in fewer iterations than EM's: %s", (covariance) => {
    const start = someMixture(covariance, 3, 3, 2);
    const crept = climb(data, start, options);
    const leapt = follow(leap(start, data.rows, options), data);
    expect(crept.converged && leapt.converged).toBe(true);
    expect(leapt.iterations).toBeLessThan(0.7 * crept.iterations);
    // EM finds no way further up.
    const after = climb(data, leapt.mixture, { ...options, tolerance: 1e-7 });
    expect(after.lowerBound - leapt.lowerBound).toBeLessThan(1e-6);
  });

  it.each(families.flatMap((covariance) => [0, 0.5].map((floor) => ({ covariance, floor }))))(
    'keeps to what it reached, whatever its leaps lead to: $covariance, floor $floor',
    ({ covariance, floor }) => {
      const start = someMixture(covariance, 3, 3, 2);
      let reached = Number.NEGATIVE_INFINITY;
      for (let steps = 2; steps < 60; steps += 3) {
        const end = follow(leap(start, data.rows, { ...options, floor, maximumIterations: steps }), data);
        expect(end.iterations).toBeLessThanOrEqual(steps);
        expect(end.lowerBound).toBeGreaterThanOrEqual(reached - 1e-12);
        expect(end.mixture.weights.every((weight) => weight > 0)).toBe(true);
        reached = end.lowerBound;
      }
    },
  );

  it('says where it did not converge', () => {
    const end = follow(leap(someMixture('full', 3, 3, 2), 450, { ...options, maximumIterations: 5 }), data);
    expect(end).toMatchObject({ converged: false, iterations: 5 });
  });
});
