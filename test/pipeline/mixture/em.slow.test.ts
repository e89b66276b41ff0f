import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CovarianceType } from '../../../src/pipeline/mixture/covarianceFamilies.ts';
import { climb, expectationMaximization } from '../../../src/pipeline/mixture/em.ts';
import { assign } from '../../../src/pipeline/mixture/membership.ts';
import {
  ifReference,
  type ReferenceFit,
  readReferenceFits,
  readRetailFeatures,
  referenceAbsent,
  type Transform,
  toMixture,
} from './retailReference.ts';
import { drawClusters, families, someMixture, toMatrix } from './samples.ts';

describe('expectationMaximization beside scikit-learn, from its starts', () => {
  const transforms: readonly Transform[] = ['standardize', 'log1p+standardize'];
  const cases = transforms.flatMap((transform) => families.map((covariance) => ({ transform, covariance })));

  it.skipIf(referenceAbsent).each(cases)(
    `ends where it ends for K = 1..10, $transform, $covariance${ifReference}`,
    ({ transform, covariance }) => {
      const data = readRetailFeatures(transform);
      const fits = readReferenceFits().filter(
        (fit) => fit.transform === transform && fit.covariance === covariance,
      );
      expect(fits.map((fit) => fit.k)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      for (const reference of fits) expectSameFit(data, reference);
    },
  );

  function expectSameFit(data: ReturnType<typeof readRetailFeatures>, reference: ReferenceFit) {
    const { covariance, init } = reference;
    const fit = expectationMaximization(data, toMixture(covariance, init));
    const expected = toMixture(covariance, reference);
    expect(fit.iterations).toBe(reference.iterations);
    expect(fit.converged).toBe(reference.converged);
    expect(fit.parameters).toBe(reference.parameters);
    for (const measure of ['lowerBound', 'logLikelihood', 'bic', 'aic'] as const) {
      expect(Math.abs(fit[measure] / reference[measure] - 1)).toBeLessThan(1e-6);
    }
    for (const parameter of ['weights', 'means', 'covariances'] as const) {
      expect(largestDifference(fit.mixture[parameter], expected[parameter])).toBeLessThan(1e-5);
    }
    const labels = assign(data, fit.mixture).component;
    expect(createHash('sha256').update(labels).digest('hex')).toBe(reference.labelsSha256);
  }
});

describe('expectationMaximization', () => {
  it.each(families.flatMap((covariance) => [0, 0.9].map((floor) => ({ covariance, floor }))))(
    'never lowers the likelihood without regularization: $covariance, floor $floor',
    ({ covariance, floor }) => {
      const data = drawClusters(
        [
          [0, 0, 0],
          [3, 1, 0],
          [0, 4, 4],
        ],
        60,
        5,
      );
      const options = { regularization: 0, floor, maximumIterations: 1 };
      let { mixture, lowerBound } = climb(data, someMixture(covariance, 3, 3, 2), options);
      for (let step = 0; step < 60; step++) {
        const next = climb(data, mixture, options);
        expect(next.lowerBound).toBeGreaterThanOrEqual(lowerBound - 1e-12);
        ({ mixture, lowerBound } = next);
      }
    },
  );

  it.each([1, 2, 3, 5])(
    'recovers the mean and the covariance of a single component in %i dimensions',
    (d) => {
      const data = drawClusters([new Array<number>(d).fill(7)], 50, d);
      const fit = expectationMaximization(data, someMixture('full', 1, d, 1), { regularization: 0 });
      for (let i = 0; i < d; i++) {
        expect(fit.mixture.means[i]).toBeCloseTo(meanOf(data.values, d, i), 10);
        for (let j = 0; j < d; j++) {
          expect(fit.mixture.covariances[i * d + j]).toBeCloseTo(covarianceOf(data.values, d, i, j), 10);
        }
      }
    },
  );

  it('recovers the parameters that the rows were drawn with', () => {
    const data = drawClusters(
      [
        [-6, 0, 2],
        [6, 3, -4],
      ],
      4000,
      11,
    );
    const start = { ...someMixture('full', 2, 3, 3), means: Float64Array.of(-3, 0, 0, 3, 0, 0) };
    const { mixture, converged } = expectationMaximization(data, start);
    expect(converged).toBe(true);
    expectNear(mixture.weights, [0.5, 0.5], 0.01);
    expectNear(mixture.means, [-6, 0, 2, 6, 3, -4], 0.05);
    // Of the shared part 0.5 and the own parts 0.3, 0.5 and 0.7 of `drawClusters`.
    const covariance = [0.34, 0.25, 0.25, 0.25, 0.5, 0.25, 0.25, 0.25, 0.74];
    expectNear(mixture.covariances, [...covariance, ...covariance], 0.06);
  });

  it('says so when it runs out of iterations', () => {
    const data = drawClusters(
      [
        [0, 0],
        [1, 1],
      ],
      100,
      3,
    );
    const fit = expectationMaximization(data, someMixture('full', 2, 2, 7), {
      maximumIterations: 3,
      tolerance: 0,
    });
    expect(fit).toMatchObject({ converged: false, iterations: 3 });
  });

  it('gives criteria that follow from the likelihood, and an ICL that adds twice the entropy', () => {
    // Both components are the same, so every membership is one half and has the entropy log 2.
    const data = drawClusters([[0, 0]], 40, 1);
    const one = expectationMaximization(data, someMixture('full', 1, 2, 1));
    const { means, covariances } = one.mixture;
    const twin = {
      ...one.mixture,
      components: 2,
      weights: Float64Array.of(0.5, 0.5),
      means: Float64Array.of(...means, ...means),
      covariances: Float64Array.of(...covariances, ...covariances),
    };
    const fit = expectationMaximization(data, twin);
    expect(fit.logLikelihood).toBeCloseTo(one.logLikelihood, 8);
    expect(fit.bic).toBeCloseTo(-2 * fit.logLikelihood + 11 * Math.log(40), 8);
    expect(fit.aic).toBeCloseTo(-2 * fit.logLikelihood + 22, 8);
    expect(fit.icl - fit.bic).toBeCloseTo(2 * 40 * Math.log(2), 8);
  });

  it('survives a component that no row belongs to', () => {
    const data = drawClusters([[0, 0]], 30, 2);
    const far = { ...someMixture('full', 2, 2, 1), means: Float64Array.of(0, 0, 1e6, 1e6) };
    const { mixture, logLikelihood } = expectationMaximization(data, far);
    expect(
      [...mixture.weights, ...mixture.means, ...mixture.covariances, logLikelihood].every(Number.isFinite),
    ).toBe(true);
  });

  it('survives rows on a line without regularization', () => {
    const data = toMatrix(Array.from({ length: 20 }, (_, i) => [1e6 * i, 2e6 * i, 0]));
    const fit = expectationMaximization(data, someMixture('full' satisfies CovarianceType, 1, 3, 1), {
      regularization: 0,
    });
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  });
});

function largestDifference(a: Float64Array, b: Float64Array): number {
  expect(a.length).toBe(b.length);
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
}

function expectNear(actual: Float64Array, expected: readonly number[], tolerance: number) {
  expect(largestDifference(actual, Float64Array.from(expected))).toBeLessThan(tolerance);
}

function meanOf(values: Float64Array, d: number, i: number): number {
  const feature = values.filter((_, index) => index % d === i);
  return feature.reduce((sum, value) => sum + value, 0) / feature.length;
}

function covarianceOf(values: Float64Array, d: number, i: number, j: number): number {
  const rows = values.length / d;
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    sum += (values[row * d + i]! - meanOf(values, d, i)) * (values[row * d + j]! - meanOf(values, d, j));
  }
  return sum / rows;
}
