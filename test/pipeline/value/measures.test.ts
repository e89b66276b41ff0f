import { expect, test } from 'vitest';
import {
  meanAbsoluteError,
  measureAuc,
  measureTopShare,
  sumParts,
} from '../../../src/pipeline/value/measures.ts';

const of = (...values: number[]) => Float64Array.from(values);

test('AUC counts pairs in order, ties half, and is not there where all did or none', () => {
  const did =
    (...who: number[]) =>
    (i: number) =>
      who.includes(i);
  expect(measureAuc(of(1, 2, 3, 4), did(2, 3))).toBe(1);
  expect(measureAuc(of(1, 2, 3, 4), did(0, 3))).toBe(0.5);
  expect(measureAuc(of(1, 1, 1, 4), did(0))).toBeCloseTo(1 / 3, 12);
  expect(measureAuc(of(1, 2), did())).toBeUndefined();
  expect(measureAuc(of(1, 2), did(0, 1))).toBeUndefined();
});

test('the mean absolute error is of a customer', () => {
  expect(meanAbsoluteError(of(1, 2), of(3, 2))).toBe(1);
});

test('the top share is of all that came', () => {
  expect(measureTopShare(of(5, 1, 2, 3, 4), of(60, 10, 10, 10, 10), 0.2)).toBeCloseTo(0.6, 12);
  expect(measureTopShare(of(1, 2), of(0, 0), 0.5)).toBe(0);
});

test('parts are by prediction, the highest first, and hold all', () => {
  expect(sumParts(of(1, 4, 2, 3), of(10, 40, 20, 30), 2)).toEqual([
    { predicted: 7, actual: 70 },
    { predicted: 3, actual: 30 },
  ]);
});
