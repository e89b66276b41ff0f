import type { CovarianceType } from './mixture.ts';

/** Per component: mass (K), mean (K x d) and scatter about that mean, weighted by responsibility (K x d x d). */
export interface Scatter {
  readonly components: number;
  readonly dimensions: number;
  readonly masses: Float64Array;
  readonly means: Float64Array;
  readonly scatters: Float64Array;
}

interface CovarianceFamily {
  /** Free parameters of all covariances. */
  countParameters(components: number, dimensions: number): number;
  /** Maximum-likelihood covariances in the family's own shape, the regularization added to each variance. */
  estimate(scatter: Scatter, regularization: number): Float64Array;
  /** Entry (i, j) of the covariance of component k. */
  entry(covariances: Float64Array, dimensions: number, k: number, i: number, j: number): number;
}

const full: CovarianceFamily = {
  countParameters: (components, dimensions) => (components * dimensions * (dimensions + 1)) / 2,
  estimate: ({ dimensions: d, masses, scatters }, regularization) =>
    scatters.map((sum, index) => {
      const k = Math.floor(index / (d * d));
      const onDiagonal = (index % (d * d)) % (d + 1) === 0;
      return sum / masses[k]! + (onDiagonal ? regularization : 0);
    }),
  entry: (covariances, d, k, i, j) => covariances[(k * d + i) * d + j]!,
};

const tied: CovarianceFamily = {
  countParameters: (_, dimensions) => (dimensions * (dimensions + 1)) / 2,
  estimate: ({ components, dimensions: d, masses, scatters }, regularization) => {
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    return Float64Array.from({ length: d * d }, (_, index) => {
      let sum = 0;
      for (let k = 0; k < components; k++) sum += scatters[k * d * d + index]!;
      return sum / total + (index % (d + 1) === 0 ? regularization : 0);
    });
  },
  entry: (covariances, d, _, i, j) => covariances[i * d + j]!,
};

const diag: CovarianceFamily = {
  countParameters: (components, dimensions) => components * dimensions,
  estimate: ({ components, dimensions: d, masses, scatters }, regularization) =>
    Float64Array.from({ length: components * d }, (_, index) => {
      const k = Math.floor(index / d);
      return scatters[index * d + (index % d)]! / masses[k]! + regularization;
    }),
  entry: (covariances, d, k, i, j) => (i === j ? covariances[k * d + i]! : 0),
};

const spherical: CovarianceFamily = {
  countParameters: (components) => components,
  estimate: (scatter, regularization) => {
    const { components, dimensions: d } = scatter;
    const variances = diag.estimate(scatter, regularization);
    return Float64Array.from({ length: components }, (_, k) => {
      const ofComponent = variances.subarray(k * d, (k + 1) * d);
      return ofComponent.reduce((sum, variance) => sum + variance, 0) / d;
    });
  },
  entry: (covariances, _, k, i, j) => (i === j ? covariances[k]! : 0),
};

/** What differs between the covariance families; the E-step does not. */
export const covarianceFamilies: Readonly<Record<CovarianceType, CovarianceFamily>> = {
  full,
  tied,
  diag,
  spherical,
};
