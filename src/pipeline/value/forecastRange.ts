import type { Sums } from './backtest.ts';

/** Between which a total is expected, by how far off the tests were. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The range that holds a prediction and what it would have to be for each of the tests' errors; with one test, whose error
 * may go either way next time, the inverse of its error as well. To two digits, outwards. Undefined without a test.
 */
export function spanTotal(predicted: number, tests: readonly Sums[]): Range | undefined {
  const ratios = tests.flatMap((test) =>
    test.predicted > 0 && test.actual > 0 ? [test.actual / test.predicted] : [],
  );
  if (ratios.length === 0) return undefined;
  const factors = [1, ...ratios, ...(ratios.length === 1 ? [1 / ratios[0]!] : [])];
  return {
    low: roundOutwards(predicted * Math.min(...factors), Math.floor),
    high: roundOutwards(predicted * Math.max(...factors), Math.ceil),
  };
}

/** To two digits, which is as much as tests of the past can tell. @param round down or up */
export function roundOutwards(value: number, round: (value: number) => number): number {
  if (!(value > 0)) return 0;
  const digits = Math.floor(Math.log10(value)) - 1;
  // Powers of ten below 1 are not exact, those above are.
  const scaled = digits >= 0 ? value / 10 ** digits : value * 10 ** -digits;
  const rounded = round(Number(scaled.toPrecision(12)));
  return digits >= 0 ? rounded * 10 ** digits : rounded / 10 ** -digits;
}
