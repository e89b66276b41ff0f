import { describe, expect, it } from 'vitest';
import type { CovarianceType } from '../../../src/pipeline/mixture/covarianceFamilies.ts';
import { expectation } from '../../../src/pipeline/mixture/expectation.ts';
import type { Matrix } from '../../../src/pipeline/mixture/matrix.ts';
import { maximization } from '../../../src/pipeline/mixture/maximization.ts';
import type { Mixture } from '../../../src/pipeline/mixture/mixture.ts';
import { drawClusters, families, someMixture } from './samples.ts';

/** exp(-(x - m)' C^-1 (x - m) / 2) / sqrt(det C) for a diagonal C, up to the constant that cancels. */
function diagonalDensity(row: Float64Array, mean: Float64Array, variances: Float64Array): number {
  let density = 1;
  row.forEach((x, i) => {
    density *= Math.exp((-0.5 * (x - mean[i]!) ** 2) / variances[i]!) / Math.sqrt(variances[i]!);
  });
  return density;
}

const rowOf = ({ columns, values }: Matrix, row: number) =>
  values.subarray(row * columns, (row + 1) * columns);

/** N x K, straight from Bayes' rule. */
function responsibilitiesOf(data: Matrix, mixture: Mixture): number[][] {
  const d = data.columns;
  return Array.from({ length: data.rows }, (_, row) => {
    const joint = Array.from(mixture.weights, (weight, k) => {
      const mean = mixture.means.subarray(k * d, (k + 1) * d);
      return (
        weight * diagonalDensity(rowOf(data, row), mean, mixture.covariances.subarray(k * d, (k + 1) * d))
      );
    });
    const total = joint.reduce((sum, value) => sum + value, 0);
    return joint.map((value) => value / total);
  });
}

/** Sum over the rows of r (x - m)(x - m)' / sum of r, without regularization. */
function weightedCovariance(data: Matrix, weights: readonly number[], mean: readonly number[]): number[][] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return mean.map((mi, i) =>
    mean.map((mj, j) => {
      const sum = weights.reduce(
        (s, w, row) => s + w * (rowOf(data, row)[i]! - mi) * (rowOf(data, row)[j]! - mj),
        0,
      );
      return sum / total;
    }),
  );
}

describe.each([2, 3])('an E-step and an M-step in %i dimensions', (d) => {
  const data = drawClusters([[0, 0, 0].slice(0, d), [2, 1, 3].slice(0, d)], 40, 9);
  const start = someMixture('diag', 3, d, 4);
  const responsibilities = responsibilitiesOf(data, start);
  const ofComponent = (k: number) => responsibilities.map((row) => row[k]!);
  const masses = [0, 1, 2].map((k) => ofComponent(k).reduce((sum, value) => sum + value, 0));
  const means = [0, 1, 2].map((k) =>
    Array.from(
      { length: d },
      (_, j) => ofComponent(k).reduce((s, r, row) => s + r * rowOf(data, row)[j]!, 0) / masses[k]!,
    ),
  );
  const covariances = [0, 1, 2].map((k) => weightedCovariance(data, ofComponent(k), means[k]!));
  const withFloor = covariances.map((matrix) =>
    matrix.map((row, i) => row.map((v, j) => v + (i === j ? 0.01 : 0))),
  );
  const expected: Record<CovarianceType, number[]> = {
    full: withFloor.flat(2),
    tied: withFloor[0]!.flatMap((row, i) =>
      row.map((_, j) => {
        const pooled =
          covariances.reduce((sum, matrix, k) => sum + masses[k]! * matrix[i]![j]!, 0) / data.rows;
        return pooled + (i === j ? 0.01 : 0);
      }),
    ),
    diag: withFloor.flatMap((matrix) => matrix.map((row, i) => row[i]!)),
    spherical: withFloor.map((matrix) => matrix.reduce((trace, row, i) => trace + row[i]!, 0) / d),
  };

  it.each(families)('estimate the weighted formula: %s', (covariance) => {
    const mixture = maximization(expectation(data, start), { covariance, regularization: 0.01 });
    expect(mixture.covariance).toBe(covariance);
    expectClose(
      mixture.weights,
      masses.map((mass) => mass / data.rows),
    );
    expectClose(mixture.means, means.flat());
    expectClose(mixture.covariances, expected[covariance]);
  });
});

function expectClose(actual: Float64Array, expected: readonly number[]) {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, 10);
  });
}
