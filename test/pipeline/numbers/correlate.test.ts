import { expect, test } from 'vitest';
import { correlate } from '../../../src/pipeline/numbers/correlate.ts';

const of = (...values: number[]) => Float64Array.from(values);

test('correlation is 1 of a line, -1 of a falling one, 0 where one stands still', () => {
  expect(correlate(of(1, 2, 3), of(5, 7, 9))).toBeCloseTo(1, 12);
  expect(correlate(of(1, 2, 3), of(9, 7, 5))).toBeCloseTo(-1, 12);
  expect(correlate(of(1, 2, 3), of(4, 4, 4))).toBe(0);
});
