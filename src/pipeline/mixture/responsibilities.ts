import { exponentiate } from './exponential.ts';
import type { RowBlock } from './rowBlocks.ts';

/**
 * Turns a block's logs into responsibilities, in place, by log-sum-exp.
 *
 * @returns the log-likelihood of the block's rows
 */
export function normalize({ logs, largest, totals }: RowBlock): number {
  largest.fill(Number.NEGATIVE_INFINITY);
  totals.fill(0);
  for (const ofComponent of logs) raise(largest, ofComponent);
  for (const ofComponent of logs) exponentiate(ofComponent, largest, totals);
  for (const ofComponent of logs) divide(ofComponent, totals);
  return sumLogDensities(largest, totals);
}

function raise(largest: Float64Array, logs: Float64Array): void {
  for (let row = 0; row < logs.length; row++) if (logs[row]! > largest[row]!) largest[row] = logs[row]!;
}

function divide(shares: Float64Array, totals: Float64Array): void {
  for (let row = 0; row < shares.length; row++) shares[row]! /= totals[row]!;
}

function sumLogDensities(largest: Float64Array, totals: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < totals.length; row++) sum += largest[row]! + Math.log(totals[row]!);
  return sum;
}
