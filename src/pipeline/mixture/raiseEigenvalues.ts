import { Matrix as DenseMatrix, EigenvalueDecomposition } from 'ml-matrix';

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
