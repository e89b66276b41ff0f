import { expect, test } from 'vitest';
import { spanTotal } from '../../../src/pipeline/value/forecastRange.ts';

const off = (...ratios: readonly number[]) =>
  ratios.map((ratio) => ({ predicted: 100, actual: 100 * ratio }));

test('spans what the errors of the tests would make of a prediction, to two digits, outwards', () => {
  expect(spanTotal(1_234_567, off(0.5, 1, 1, 1, 2.3), true)).toEqual({ low: 610_000, high: 2_900_000 });
});

test('is as wide to both sides where all tests erred to one', () => {
  const { low, high } = spanTotal(1_000_000, off(0.7, 0.72, 0.75), true)!;
  expect(low).toBeLessThan(700_000);
  expect(high).toBeGreaterThan(1 / 0.7e-6);
});

test('is never so narrow as tests that were right by chance would have it, and the less so the fewer they are', () => {
  const widths = [1, 2, 3, 4].map((count) => {
    const { low, high } = spanTotal(1_000_000, off(...Array(count).fill(1)), true)!;
    return high / low;
  });
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(widths[0]).toBeGreaterThan(1.6);
  expect(widths[3]).toBeGreaterThan(1.2);
});

test('is wider where no test was in the season to come', () => {
  const tests = off(0.95, 1.1);
  const [one, other] = [spanTotal(1_000_000, tests, true)!, spanTotal(1_000_000, tests, false)!];
  expect(other.low).toBeLessThan(one.low);
  expect(other.high).toBeGreaterThan(one.high);
});

test('is not there where a test was off by more than ten times, or nothing came in it', () => {
  for (const wrong of [11, 1 / 11, 0, -1]) expect(spanTotal(1000, off(1, wrong), true)).toBeUndefined();
  expect(spanTotal(1000, [...off(1), { predicted: 0, actual: 0 }], true)).toEqual(
    spanTotal(1000, off(1), true),
  );
});

test('is not there without a test, and works below 1', () => {
  expect(spanTotal(1000, [], true)).toBeUndefined();
  expect(spanTotal(1000, [{ predicted: 0, actual: 5 }], true)).toBeUndefined();
  expect(spanTotal(0.1234, off(0.5, 1, 1, 1, 2), true)).toEqual({ low: 0.061, high: 0.25 });
});
