import type { Family } from './family.ts';
import type { Matrix } from './matrix.ts';
import type { ComponentSums } from './moments.ts';

/** Adds a row, or with `factor` -1 takes it away, from sums about the origin. */
export function addRow(sums: ComponentSums, { columns: d, values }: Matrix, row: number, factor = 1): void {
  const offset = row * d;
  sums[0]! += factor;
  for (let i = 0, second = 1 + d; i < d; i++) {
    const x = factor * values[offset + i]!;
    sums[1 + i]! += x;
    for (let j = 0; j <= i; j++) sums[second++]! += x * values[offset + j]!;
  }
}

/**
 * Scores rows by their log-likelihood as a component of their own, weighted by their number, up to terms that are the
 * same for every partition of the same rows. No rows score 0. A tied covariance is scored as a full one, since its
 * shape is free too.
 */
export type Score = (sums: ComponentSums) => number;

/** A score of sums about the origin. */
export function createScore(dimensions: number, family: Family): Score {
  const costOf = deviances[family.covariance];
  const deviance = createDeviance(family);
  const scratch = new Float64Array(dimensions * dimensions);
  return (sums) => {
    const rows = sums[0]!;
    return rows > 0 ? rows * (Math.log(rows) - costOf(sums, dimensions, deviance, scratch) / 2) : 0;
  };
}

/** Minus twice the mean log density, but for a constant, of values with this variance. */
type Deviance = (variance: number) => number;

function createDeviance({ regularization, floor = 0 }: Family): Deviance {
  const added = Math.max(regularization, Number.EPSILON);
  return (variance) => {
    // Rounding can leave a little less than nothing.
    const least = Math.max(variance, 0);
    const fitted = Math.max(least, floor) + added;
    return Math.log(fitted) + (least + added) / fitted;
  };
}

type DevianceOf = (
  sums: ComponentSums,
  dimensions: number,
  deviance: Deviance,
  scratch: Float64Array,
) => number;

const deviances: Readonly<Record<Family['covariance'], DevianceOf>> = {
  full: ofFull,
  tied: ofFull,
  diag: (sums, d, deviance) => {
    let total = 0;
    for (let i = 0; i < d; i++) total += deviance(covarianceOf(sums, d, i, i));
    return total;
  },
  spherical: (sums, d, deviance) => {
    let trace = 0;
    for (let i = 0; i < d; i++) trace += covarianceOf(sums, d, i, i);
    return d * deviance(trace / d);
  },
};

/** By the pivots of a Cholesky factorization, which is left in `factor`. */
function ofFull(sums: ComponentSums, d: number, deviance: Deviance, factor: Float64Array): number {
  let total = 0;
  for (let i = 0; i < d; i++) {
    for (let j = 0; j < i; j++) {
      let rest = covarianceOf(sums, d, i, j);
      for (let m = 0; m < j; m++) rest -= factor[i * d + m]! * factor[j * d + m]!;
      factor[i * d + j] = rest / factor[j * d + j]!;
    }
    let rest = covarianceOf(sums, d, i, i);
    for (let m = 0; m < i; m++) rest -= factor[i * d + m]! ** 2;
    total += deviance(rest);
    factor[i * d + i] = Math.sqrt(Math.max(rest, Number.EPSILON));
  }
  return total;
}

function covarianceOf(sums: ComponentSums, d: number, i: number, j: number): number {
  const second = 1 + d + (i * (i + 1)) / 2 + j;
  return (sums[second]! - (sums[1 + i]! * sums[1 + j]!) / sums[0]!) / sums[0]!;
}
