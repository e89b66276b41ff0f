import { Matrix as DenseMatrix, EigenvalueDecomposition } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { raiseEigenvalues } from '../../../src/pipeline/mixture/covarianceFamilies.ts';

describe('raiseEigenvalues', () => {
  it('leaves a covariance that is wide enough as it is', () => {
    const covariance = Float64Array.of(2, 0.5, 0.5, 1);
    raiseEigenvalues(covariance, 2, 0.5);
    expect([...covariance]).toEqual([2, 0.5, 0.5, 1]);
  });

  it('widens the narrow direction alone', () => {
    // Eigenvalues 3 along (1, 1) and 1 along (1, -1); the second becomes 2.
    const covariance = Float64Array.of(2, 1, 1, 2);
    raiseEigenvalues(covariance, 2, 2);
    [2.5, 0.5, 0.5, 2.5].forEach((value, i) => {
      expect(covariance[i]).toBeCloseTo(value, 12);
    });
  });

  it('gives a spread to rows on a point or on a line', () => {
    const line = Float64Array.of(1, 2, 3, 2, 4, 6, 3, 6, 9);
    raiseEigenvalues(line, 3, 0.1);
    const { realEigenvalues } = new EigenvalueDecomposition(DenseMatrix.from1DArray(3, 3, line));
    const sorted = realEigenvalues.toSorted((a, b) => a - b);
    [0.1, 0.1, 14].forEach((value, i) => {
      expect(sorted[i]).toBeCloseTo(value, 10);
    });
    const point = new Float64Array(4);
    raiseEigenvalues(point, 2, 0.1);
    expect([...point]).toEqual([0.1, 0, 0, 0.1]);
  });
});
