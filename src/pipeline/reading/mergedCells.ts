import { firstFrom } from '../numbers/firstFrom.ts';

/** Cells of a column that are merged down rows: their one value stands in the first. Rows are 1-based. */
export interface MergedCells {
  readonly slot: number;
  readonly first: number;
  readonly last: number;
}

/** Where merged cells stand among the rows that were read: `[from, end)`. */
export interface MergedRows {
  readonly slot: number;
  readonly from: number;
  readonly end: number;
}

/** The rows of a sheet among all that were read: `[start, end)`. */
interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** Finds the rows of merged cells of one sheet; of cells that overlap, as only a forged sheet has them, the first. */
export function locateMerged(
  merged: readonly MergedCells[],
  row: Uint32Array,
  { start, end }: RowRange,
): MergedRows[] {
  const reached = new Map<number, number>();
  return merged
    .toSorted((one, other) => one.first - other.first)
    .flatMap(({ slot, first, last }) => {
      if (first <= (reached.get(slot) ?? 0)) return [];
      reached.set(slot, last);
      const from = firstFrom(row, first, start, end);
      return row[from] === first ? [{ slot, from, end: firstFrom(row, last + 1, start, end) }] : [];
    });
}
