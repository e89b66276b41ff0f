import { expect, test } from 'vitest';
import { spanTotal } from '../../../src/pipeline/value/forecastRange.ts';

test('spans what the errors of the tests would make of a prediction, to two digits, outwards', () => {
  const tests = [
    { predicted: 100, actual: 80 },
    { predicted: 100, actual: 130 },
  ];
  expect(spanTotal(1_234_567, tests)).toEqual({ low: 980_000, high: 1_700_000 });
});

test('holds the prediction where all tests erred to one side', () => {
  expect(
    spanTotal(1000, [
      { predicted: 10, actual: 5 },
      { predicted: 10, actual: 8 },
    ]),
  ).toEqual({
    low: 500,
    high: 1000,
  });
});

test('goes as far to the other side where there is one test', () => {
  expect(spanTotal(1000, [{ predicted: 10, actual: 5 }])).toEqual({ low: 500, high: 2000 });
});

test('is not there without a test, and works below 1', () => {
  expect(spanTotal(1000, [])).toBeUndefined();
  expect(spanTotal(1000, [{ predicted: 0, actual: 5 }])).toBeUndefined();
  expect(spanTotal(0.1234, [{ predicted: 1, actual: 1 }])).toEqual({ low: 0.12, high: 0.13 });
});
