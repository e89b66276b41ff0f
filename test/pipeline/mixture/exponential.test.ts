import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentiate } from '../../../src/pipeline/mixture/exponential.ts';

function exponential(x: number): number {
  const logs = Float64Array.of(x);
  exponentiate(logs, Float64Array.of(0), new Float64Array(1));
  return logs[0]!;
}

describe('exponentiate', () => {
  it('agrees with Math.exp to 1e-13 of the value', () => {
    fc.assert(
      fc.property(fc.double({ min: -39.99, max: 0, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exactly 1 at the largest, and 0 where the share is negligible', () => {
    expect([0, -0, -60, -1e9, Number.NEGATIVE_INFINITY].map(exponential)).toEqual([1, 1, 0, 0, 0]);
  });

  it('adds to the sums', () => {
    const sums = Float64Array.of(1, 2);
    exponentiate(Float64Array.of(5, -100), Float64Array.of(5, 0), sums);
    expect([...sums]).toEqual([2, 2]);
  });
});
