import { factorize } from './density.ts';
import { kernelFor } from './kernel.ts';
import { sliceRows, type WeightedMatrix } from './matrix.ts';
import type { Mixture } from './mixture.ts';

/** Consecutive rows of the data, few enough that all that is known of them stays in the processor's cache. */
export interface RowBlock {
  /** Index of the first row. */
  readonly from: number;
  readonly data: WeightedMatrix;
  /** log(weight x density), per component and row. */
  readonly logs: readonly Float64Array[];
  /** Of each row, the largest of its logs. */
  readonly largest: Float64Array;
  /** Room for a number a row. */
  readonly scales: Float64Array;
}

const rowsPerBlock = 256;

/**
 * Evaluates the mixture at all rows, block by block. The next block takes the place of the one before, in this visit and
 * in others: none may be begun within another.
 */
export function visitRowBlocks(
  data: WeightedMatrix,
  mixture: Mixture,
  visit: (block: RowBlock) => void,
): void {
  const { weigh } = kernelFor(data.columns);
  const densities = factorize(mixture);
  const buffers = lendBuffers(densities.length);
  for (let from = 0; from < data.rows; from += rowsPerBlock) {
    const block = placeBlock(data, from, buffers);
    block.largest.fill(Number.NEGATIVE_INFINITY);
    for (let k = 0; k < densities.length; k++)
      weigh(block.data.values, densities[k]!, block.logs[k]!, block.largest);
    visit(block);
  }
}

type Buffers = Pick<RowBlock, 'logs' | 'largest' | 'scales'>;

/** Lent to one visit after the other: there are many short ones, and memory costs more than they do. */
const logsForAll: Float64Array[] = [];
const largestForAll = new Float64Array(rowsPerBlock);
const scalesForAll = new Float64Array(rowsPerBlock);

function lendBuffers(components: number): Buffers {
  while (logsForAll.length < components) logsForAll.push(new Float64Array(rowsPerBlock));
  return { logs: logsForAll.slice(0, components), largest: largestForAll, scales: scalesForAll };
}

function shorten({ logs, largest, scales }: Buffers, rows: number): Buffers {
  return {
    logs: logs.map((ofComponent) => ofComponent.subarray(0, rows)),
    largest: largest.subarray(0, rows),
    scales: scales.subarray(0, rows),
  };
}

function placeBlock(data: WeightedMatrix, from: number, buffers: Buffers): RowBlock {
  const rows = Math.min(rowsPerBlock, data.rows - from);
  const { logs, largest, scales } = buffers.largest.length === rows ? buffers : shorten(buffers, rows);
  return { from, data: sliceRows(data, from, from + rows), logs, largest, scales };
}
