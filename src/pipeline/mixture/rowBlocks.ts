import { factorize } from './density.ts';
import { kernelFor } from './kernel.ts';
import type { Matrix } from './matrix.ts';
import type { Mixture } from './mixture.ts';

/** Consecutive rows of the data, few enough that all that is known of them stays in the processor's cache. */
export interface RowBlock {
  /** Index of the first row. */
  readonly from: number;
  readonly rows: number;
  /** rows x d */
  readonly values: Float64Array;
  /** log(weight x density), per component and row. */
  readonly logs: readonly Float64Array[];
  /** Room for a number a row. */
  readonly largest: Float64Array;
  readonly totals: Float64Array;
}

const rowsPerBlock = 512;

/** Evaluates the mixture at all rows, block by block. The next block takes the place of the one before. */
export function visitRowBlocks(data: Matrix, mixture: Mixture, visit: (block: RowBlock) => void): void {
  const { rows, columns } = data;
  const { weigh } = kernelFor(columns);
  const densities = factorize(mixture);
  const buffers = createBuffers(Math.min(rows, rowsPerBlock), densities.length);
  for (let from = 0; from < rows; from += rowsPerBlock) {
    const block = placeBlock(data, from, buffers);
    for (let k = 0; k < densities.length; k++) weigh(block.values, densities[k]!, block.logs[k]!);
    visit(block);
  }
}

type Buffers = Pick<RowBlock, 'logs' | 'largest' | 'totals'>;

function createBuffers(rows: number, components: number): Buffers {
  const create = () => new Float64Array(rows);
  return { logs: Array.from({ length: components }, create), largest: create(), totals: create() };
}

function placeBlock({ rows: ofData, columns, values }: Matrix, from: number, buffers: Buffers): RowBlock {
  const rows = Math.min(rowsPerBlock, ofData - from);
  const cut = (buffer: Float64Array) => (buffer.length === rows ? buffer : buffer.subarray(0, rows));
  return {
    from,
    rows,
    values: values.subarray(from * columns, (from + rows) * columns),
    logs: buffers.logs.map(cut),
    largest: cut(buffers.largest),
    totals: cut(buffers.totals),
  };
}
