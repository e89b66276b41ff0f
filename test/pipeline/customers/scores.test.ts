import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoresOf } from './scoresOf.ts';

const scores = (values: number[], better: 'higher' | 'lower') => [
  ...scoresOf(Float64Array.from(values), better),
];

/** The definition, counted out. */
function countOut(values: number[], better: 'higher' | 'lower'): number[] {
  if (new Set(values).size === 1) return values.map(() => 3);
  return values.map((value) => {
    const worse = values.filter((other) => (better === 'higher' ? other < value : other > value));
    return 1 + Math.floor((5 * worse.length) / values.length);
  });
}

describe('the scores of customers', () => {
  it('gives each fifth of the customers one point more', () => {
    expect(scores([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 'higher')).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });

  it('scores few days since the last purchase best', () => {
    expect(scores([1, 100, 400, 30, 7], 'lower')).toEqual([5, 2, 1, 3, 4]);
  });

  it('gives equal values equal scores: three one-time buyers of five score 1, the next 4', () => {
    expect(scores([1, 1, 1, 2, 9], 'higher')).toEqual([1, 1, 1, 4, 5]);
  });

  it('gives 3 where all values are one', () => {
    expect(scores([7, 7, 7], 'higher')).toEqual([3, 3, 3]);
    expect(scores([7], 'lower')).toEqual([3]);
    expect(scores([], 'lower')).toEqual([]);
  });

  it('leaves the values as they were', () => {
    const values = Float64Array.of(3, 1, 2);
    scoresOf(values, 'higher');
    expect([...values]).toEqual([3, 1, 2]);
  });

  it('agrees with the definition counted out, ties included', () => {
    const values = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.constantFrom('higher' as const, 'lower' as const), (column, better) => {
        expect(scores(column, better)).toEqual(countOut(column, better));
      }),
    );
  });

  it('scores a million customers, a fifth of them each', () => {
    const values = Float64Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 1_000_003);
    const counts = new Map<number, number>();
    for (const score of scoresOf(values, 'lower')) counts.set(score, (counts.get(score) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5]);
    for (const count of counts.values()) expect(Math.abs(count - 200_000)).toBeLessThanOrEqual(1);
  });
});
