import { Matrix as DenseMatrix, EigenvalueDecomposition } from 'ml-matrix';
import type { Scatter } from './scatter.ts';

/** What the components may share: nothing, one matrix for all, axes only, or one variance per component. */
export type CovarianceType = 'full' | 'tied' | 'diag' | 'spherical';

/** What a fitted mixture may look like. */
export interface Family {
  readonly covariance: CovarianceType;
  /** Added to every variance, in squared units of the data. */
  readonly regularization: number;
  /** No component has a smaller variance in any direction, in squared units of the data. Default: 0, no floor. */
  readonly floor?: number;
}

/**
 * Raises the eigenvalues of a d x d covariance to the floor, in place: of all covariances that nowhere fall below it,
 * the most likely for the same scatter.
 */
export function raiseEigenvalues(covariance: Float64Array, d: number, floor: number): void {
  const matrix = DenseMatrix.from1DArray(d, d, covariance);
  const { realEigenvalues, eigenvectorMatrix: vectors } = new EigenvalueDecomposition(matrix, {
    assumeSymmetric: true,
  });
  if (realEigenvalues.every((value) => value >= floor)) return;
  for (let i = 0; i < d; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let m = 0; m < d; m++)
        sum += vectors.get(i, m) * Math.max(realEigenvalues[m]!, floor) * vectors.get(j, m);
      covariance[i * d + j] = sum;
      covariance[j * d + i] = sum;
    }
  }
}

interface CovarianceFamily {
  /** Free parameters of all covariances. */
  countParameters(components: number, dimensions: number): number;
  /**
   * Maximum-likelihood covariances in the family's own shape, none below the floor in any direction, the
   * regularization added to each variance.
   */
  estimate(scatter: Scatter, family: Family): Float64Array;
  /** Raises covariances, in place, to the least that `estimate` gives. */
  raise(covariances: Float64Array, dimensions: number, family: Family): void;
  /** Entry (i, j) of the covariance of component k. */
  entry(covariances: Float64Array, dimensions: number, k: number, i: number, j: number): number;
}

const full: CovarianceFamily = {
  countParameters: (components, dimensions) => (components * dimensions * (dimensions + 1)) / 2,
  estimate: ({ dimensions: d, masses, scatters }, family) => {
    const covariances = scatters.map((sum, index) => sum / masses[Math.floor(index / (d * d))]!);
    for (let from = 0; from < covariances.length; from += d * d)
      raise(covariances.subarray(from, from + d * d), d, family);
    return covariances;
  },
  raise: (covariances, d, family) => {
    for (let from = 0; from < covariances.length; from += d * d)
      raiseEigenvalues(covariances.subarray(from, from + d * d), d, leastVariance(family));
  },
  entry: (covariances, d, k, i, j) => covariances[(k * d + i) * d + j]!,
};

const tied: CovarianceFamily = {
  countParameters: (_, dimensions) => (dimensions * (dimensions + 1)) / 2,
  estimate: ({ components, dimensions: d, masses, scatters }, family) => {
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    const covariance = Float64Array.from({ length: d * d }, (_, index) => {
      let sum = 0;
      for (let k = 0; k < components; k++) sum += scatters[k * d * d + index]!;
      return sum / total;
    });
    raise(covariance, d, family);
    return covariance;
  },
  raise: (covariance, d, family) => raiseEigenvalues(covariance, d, leastVariance(family)),
  entry: (covariances, d, _, i, j) => covariances[i * d + j]!,
};

const diag: CovarianceFamily = {
  countParameters: (components, dimensions) => components * dimensions,
  estimate: ({ components, dimensions: d, masses, scatters }, { regularization, floor = 0 }) =>
    Float64Array.from({ length: components * d }, (_, index) => {
      const variance = scatters[index * d + (index % d)]! / masses[Math.floor(index / d)]!;
      return Math.max(variance, floor) + regularization;
    }),
  raise: raiseVariances,
  entry: (covariances, d, k, i, j) => (i === j ? covariances[k * d + i]! : 0),
};

const spherical: CovarianceFamily = {
  countParameters: (components) => components,
  estimate: (scatter, { regularization, floor = 0 }) => {
    const { components, dimensions: d } = scatter;
    const variances = diag.estimate(scatter, { covariance: 'diag', regularization: 0 });
    return Float64Array.from({ length: components }, (_, k) => {
      const ofComponent = variances.subarray(k * d, (k + 1) * d);
      const variance = ofComponent.reduce((sum, each) => sum + each, 0) / d;
      return Math.max(variance, floor) + regularization;
    });
  },
  raise: raiseVariances,
  entry: (covariances, _, k, i, j) => (i === j ? covariances[k]! : 0),
};

/** Applies the floor and the regularization to a d x d covariance, in place. */
function raise(covariance: Float64Array, d: number, { regularization, floor = 0 }: Family): void {
  if (floor > 0) raiseEigenvalues(covariance, d, floor);
  for (let i = 0; i < d; i++) covariance[i * (d + 1)]! += regularization;
}

function raiseVariances(variances: Float64Array, _: number, family: Family): void {
  const least = leastVariance(family);
  variances.forEach((variance, i) => {
    variances[i] = Math.max(variance, least);
  });
}

/** Above zero, whatever the family allows. */
function leastVariance({ regularization, floor = 0 }: Family): number {
  return Math.max(floor + regularization, Number.EPSILON);
}

/** What differs between the covariance families; the E-step does not. */
export const covarianceFamilies: Readonly<Record<CovarianceType, CovarianceFamily>> = {
  full,
  tied,
  diag,
  spherical,
};
