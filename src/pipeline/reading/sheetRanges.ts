import type { MergedCells } from './mergedCells.ts';

/** The rows of one sheet among all: `[start, end)`. */
export interface SheetRange {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface HiddenRows {
  readonly sheet: string;
  readonly rows: number;
}

/** Rows that were read from a sheet, or from a piece of it. */
export interface ReadRange extends SheetRange {
  /** Whether its rows go on with the sheet of the range before it. */
  readonly continues: boolean;
  /** Behind the last range of a sheet stands what is merged in all of it. */
  readonly merged: readonly MergedCells[];
  /** How many of its rows the spreadsheet program hides. */
  readonly hidden: number;
}

/** The sheets' ranges, each in one. */
export function joinRanges(ranges: readonly ReadRange[]): ReadRange[] {
  const joined: ReadRange[] = [];
  for (const range of ranges) {
    const { start, hidden } = (range.continues ? joined.pop() : undefined) ?? {
      start: range.start,
      hidden: 0,
    };
    joined.push({ ...range, start, hidden: hidden + range.hidden });
  }
  return joined;
}
