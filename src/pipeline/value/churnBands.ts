import { bandOf } from './backtest.ts';

/** Low, middle and high risk to stay away. */
export interface ChurnBand {
  readonly customers: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
  /** Of those who were in the band at the latest test, who stayed away; undefined where there were none or no test. */
  readonly tested: number | undefined;
}

/** @returns how many customers are in each band, low risk first */
export function countBands(chanceOfNone: Float64Array): readonly number[] {
  const counts = [0, 0, 0];
  for (let i = 0; i < chanceOfNone.length; i++) counts[bandOf(chanceOfNone[i]!)]!++;
  return counts;
}

/** The band that holds most customers, and what share of them. */
export function findLargestBand(chanceOfNone: Float64Array): {
  readonly band: number;
  readonly share: number;
} {
  const counts = countBands(chanceOfNone);
  const most = Math.max(...counts);
  return { band: counts.indexOf(most), share: most / chanceOfNone.length };
}
