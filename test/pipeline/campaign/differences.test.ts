import { describe, expect, it } from 'vitest';
import { compareMeans, compareShares } from '../../../src/pipeline/campaign/differences.ts';

describe('the difference of two shares', () => {
  // The examples of Newcombe's paper, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])('of %i of %i and %i of %i is as the paper has it', (hits, of, otherHits, otherOf, low, high) => {
    const found = compareShares(hits, of, otherHits, otherOf);
    expect(found.value).toBeCloseTo(hits / of - otherHits / otherOf, 12);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
});

describe('the difference of two means', () => {
  it('is the same however often it is asked for, and turns with the sides', () => {
    const [one, other] = [Float64Array.of(5, 8, 1, 9, 12, 4), Float64Array.of(2, 1, 4, 3, 0, 6)];
    const found = compareMeans(one, other)!;
    expect(compareMeans(one.slice(), other.slice())).toEqual(found);
    expect(found.value).toBeCloseTo(6.5 - 16 / 6, 12);
    expect(found.low).toBeLessThan(found.value);
    expect(found.high).toBeGreaterThan(found.value);
    expect(compareMeans(other, one)!.value).toBeCloseTo(-found.value, 12);
  });

  it('is not told where nobody bought, all on each side spent the same, or of one customer', () => {
    expect(compareMeans(new Float64Array(5), new Float64Array(4))).toBeUndefined();
    expect(compareMeans(new Float64Array(5).fill(0.1), new Float64Array(4))).toBeUndefined();
    expect(compareMeans(new Float64Array(5), new Float64Array(1))).toBeUndefined();
  });
});
