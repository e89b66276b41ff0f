import type { Sums } from './backtest.ts';

/** Between which a total is expected, by how far off the tests were. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * How far off a test is taken to be that nobody made, in logs: errors of few tests that look back on each other's days may be
 * small by chance. Without a test in the season to come, its swing is not among them. By these, ranges at 450 dates of two
 * shops, and of simulated ones with seasons, growth and decline, held what came at nine of ten.
 */
const [usualError, errorOfSeason] = [0.2, 0.35];
/** Off which a test says that a total can't be told. */
const mostTimes = 10;
/** Of Student's t, between which four fifths lie, by degrees of freedom from 2: tests, and the one that nobody made. */
const quantiles = [1.886, 1.638, 1.533, 1.476] as const;

/**
 * The range that holds a prediction and what it would have to be for each of the tests' errors, and is as wide to both sides as
 * their size says. To two digits, outwards. Undefined without a test, or
 * where one was off so far that the range would say nothing.
 * @param hasSeason whether one of the tests was in the season to come
 */
export function spanTotal(predicted: number, tests: readonly Sums[], hasSeason: boolean): Range | undefined {
  const errors = tests.map(measureError).filter((error) => !Number.isNaN(error));
  if (errors.length === 0 || errors.some((error) => Math.abs(error) > Math.log(mostTimes))) return undefined;
  const prior = hasSeason ? usualError : errorOfSeason;
  const squares = errors.reduce((sum, error) => sum + error ** 2, prior ** 2);
  const size =
    quantiles[Math.min(errors.length, quantiles.length) - 1]! * Math.sqrt(squares / (errors.length + 1));
  return {
    low: roundOutwards(predicted * Math.exp(Math.min(-size, ...errors)), Math.floor),
    high: roundOutwards(predicted * Math.exp(Math.max(size, ...errors)), Math.ceil),
  };
}

/** In logs: without end where something came and nothing was predicted, or the other way; NaN where there was neither. */
const measureError = ({ predicted, actual }: Sums): number =>
  Math.log(Math.max(actual, 0) / Math.max(predicted, 0));

/** To two digits, which is as much as tests of the past can tell. @param round down or up */
export function roundOutwards(value: number, round: (value: number) => number): number {
  if (!(value > 0)) return 0;
  const digits = Math.floor(Math.log10(value)) - 1;
  // Powers of ten below 1 are not exact, those above are.
  const scaled = digits >= 0 ? value / 10 ** digits : value * 10 ** -digits;
  const rounded = round(Number(scaled.toPrecision(12)));
  return digits >= 0 ? rounded * 10 ** digits : rounded / 10 ** -digits;
}
