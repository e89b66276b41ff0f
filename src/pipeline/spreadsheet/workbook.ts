import type { SourceHandle } from '../bytes/byteSource.ts';
import type { SheetPlan } from './sheetPlan.ts';

/** The widest sheet that the format allows: columns A to XFD. */
export const columnLimit = 16_384;

/** A cell as a reader hands it out before the columns are known. Dates are wall-clock milliseconds. */
export type Cell =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'date'; readonly value: number }
  | { readonly type: 'text'; readonly value: string };

/** One row: its number as the spreadsheet shows it (1-based) and its filled cells by column (0-based). */
export interface Row {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/**
 * Receives the cells of the wanted columns, row by row, without a row object being built. `slot` is the column's
 * index in the list of wanted columns; empty and error cells are not handed out.
 */
export interface CellSink {
  number(slot: number, value: number): void;
  /** A number that is shown with a text beside it (`£`); a sink without this has it as any other number. */
  shown?(slot: number, value: number, beside: string): void;
  /** Milliseconds since 1970-01-01T00:00:00 of the wall clock. */
  date(slot: number, value: number): void;
  text(slot: number, value: string): void;
  /** Text in UTF-8 that stands in `bytes[start, end)`, during the call only; `start < end`. */
  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void;
  /** Text from a table of distinct texts: equal `index`, equal text. */
  sharedText(slot: number, index: number): void;
  /** That the spreadsheet program hides the row whose cells come next, by a filter or because somebody did. */
  hiddenRow?(): void;
  /** Ends the row with this number (1-based). */
  endRow(row: number): void;
  /** That the cell in row `first` is merged with those below it down to row `last`; said behind all rows of the sheet. */
  merged?(slot: number, first: number, last: number): void;
}

export interface Sheet {
  readonly name: string;
  /** The spreadsheet program does not show it. */
  readonly isHidden?: boolean;
  /** The first rows that have a cell, at most `count`; where `after` is given, of those after that row. */
  peek(count: number, after?: number): Promise<readonly Row[]>;
  /** Hands every row after row `after` to `sink`, of it the cells of `columns` (0-based). */
  scan(
    columns: readonly number[],
    after: number,
    sink: CellSink,
    onFraction: (fraction: number) => void,
  ): Promise<void>;
  /** The text behind an index that `scan` handed out. */
  sharedText(index: number): string;
  /** How several threads read it at once; undefined where it must be read in one piece. */
  readonly parts?: SheetParts;
}

/** `[start, end)` of a sheet's bytes. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** How a sheet is read in parts, each of them in a thread of its own. */
export interface SheetParts {
  /** What another thread opens the file by, and then the sheet. */
  readonly source: SourceHandle;
  readonly plan: SheetPlan;
  /** Bytes to be scanned: how long it takes. */
  readonly size: number;
  /** Where the sheet may be cut, near a position. */
  cut(near: number): Promise<number>;
  /**
   * Does what `Sheet.scan` does for the rows that begin in a range between two cuts. Parts make a whole where each
   * begins at the very byte at which the one before it ended.
   */
  scan(
    range: ByteRange,
    wanted: WantedCells,
    sink: CellSink,
    onFraction: (fraction: number) => void,
  ): Promise<ScannedPart>;
}

export interface WantedCells {
  /** 0-based. */
  readonly columns: readonly number[];
  /** Rows up to this number are passed over. */
  readonly after: number;
}

/** Where the rows of a part began and ended; NaN where that can't be told, so that it fits no other part. */
export interface ScannedPart extends ByteRange {
  /** How many rows it had, where those of the next part are counted on from it; 0 where rows say their numbers. */
  readonly rows: number;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}
