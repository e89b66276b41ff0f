import { describe, expect, it } from 'vitest';
import { countParameters } from '../../../src/pipeline/mixture/mixture.ts';

describe('countParameters', () => {
  it.each([
    // Means 5 x 3, weights 5 - 1, covariances as counted by hand.
    ['full', 5 * 3 + 4 + 5 * 6],
    ['tied', 5 * 3 + 4 + 6],
    ['diag', 5 * 3 + 4 + 5 * 3],
    ['spherical', 5 * 3 + 4 + 5],
  ] as const)(
    'counts the free parameters of five %s components in three dimensions',
    (covariance, expected) => {
      expect(countParameters({ covariance, components: 5, dimensions: 3 })).toBe(expected);
    },
  );

  it('counts a mean and a variance for a single component in one dimension, whatever the family', () => {
    for (const covariance of ['full', 'tied', 'diag', 'spherical'] as const) {
      expect(countParameters({ covariance, components: 1, dimensions: 1 })).toBe(2);
    }
  });
});
