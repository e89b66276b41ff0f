import { CholeskyDecomposition, Matrix as DenseMatrix } from 'ml-matrix';
import { covarianceFamilies } from './covarianceFamilies.ts';
import type { Mixture } from './mixture.ts';

/**
 * A component made ready for its log density: log(weight x N(x)) = scale - |W (x - mean)|^2 / 2, where W is the inverse
 * of the covariance's Cholesky factor. `1 + d + d (d + 1) / 2` numbers: the scale, the mean, and the lower triangle of
 * W row by row.
 */
export type Density = Float64Array;

/** Factorizes every component, once for a whole E-step. */
export function factorize(mixture: Mixture): Density[] {
  return Array.from({ length: mixture.components }, (_, k) => {
    const d = mixture.dimensions;
    const whitening = invertLowerTriangle(choleskyFactor(mixture, k));
    const scale = Math.log(mixture.weights[k]!) + logDeterminant(whitening) - (d / 2) * Math.log(2 * Math.PI);
    const density = new Float64Array(1 + d + (d * (d + 1)) / 2);
    density[0] = scale;
    density.set(mixture.means.subarray(k * d, (k + 1) * d), 1);
    for (let i = 0, at = 1 + d; i < d; i++) for (let j = 0; j <= i; j++) density[at++] = whitening.get(i, j);
    return density;
  });
}

/**
 * A covariance that rounding has left without a Cholesky factor (points on a line, values of very different size)
 * gets the smallest ridge, relative to its largest variance, that gives it one.
 *
 * @throws RangeError where the covariance is beyond the range of numbers
 */
function choleskyFactor(mixture: Mixture, k: number): DenseMatrix {
  const { covariance, covariances, dimensions: d } = mixture;
  const { entry } = covarianceFamilies[covariance];
  const matrix = new DenseMatrix(d, d);
  for (let i = 0; i < d; i++) {
    for (let j = 0; j <= i; j++) {
      const value = entry(covariances, d, k, i, j);
      matrix.set(i, j, value).set(j, i, value);
    }
  }
  const unit = Math.max(...matrix.diagonal(), Number.MIN_VALUE / Number.EPSILON);
  if (!Number.isFinite(unit))
    throw new RangeError('The values are too large for a mixture; scale them first.');
  for (let ridge = unit * Number.EPSILON; ; ridge *= 10) {
    const decomposition = new CholeskyDecomposition(matrix);
    if (decomposition.isPositiveDefinite()) return decomposition.lowerTriangularMatrix;
    for (let i = 0; i < d; i++) matrix.set(i, i, matrix.get(i, i) + ridge);
  }
}

function invertLowerTriangle(factor: DenseMatrix): DenseMatrix {
  const d = factor.rows;
  const inverse = DenseMatrix.zeros(d, d);
  for (let j = 0; j < d; j++) {
    inverse.set(j, j, 1 / factor.get(j, j));
    for (let i = j + 1; i < d; i++) {
      let sum = 0;
      for (let m = j; m < i; m++) sum += factor.get(i, m) * inverse.get(m, j);
      inverse.set(i, j, -sum / factor.get(i, i));
    }
  }
  return inverse;
}

function logDeterminant(triangle: DenseMatrix): number {
  return triangle.diagonal().reduce((sum, value) => sum + Math.log(value), 0);
}
