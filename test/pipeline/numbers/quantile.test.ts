import { expect, it } from 'vitest';
import { quantile } from '../../../src/pipeline/numbers/orderAscending.ts';

it('interpolates as numpy does', () => {
  const values = Float64Array.of(1, 2, 4, 8);
  expect([0, 0.25, 0.5, 0.9, 1].map((p) => quantile(values, p))).toEqual([
    1,
    1.75,
    3,
    expect.closeTo(6.8, 12),
    8,
  ]);
  expect(quantile(Float64Array.of(), 0.5)).toBe(0);
});
