import { millisecondsPerDay } from '../values/calendar.ts';
import { formatWallClock } from '../workbook/serialDate.ts';
import type { CellStyle } from './cellStyle.ts';
import type { RowWriter } from './rowWriter.ts';
import type { Cell } from './sheet.ts';

/** Serial dates are right from here on: before, Excel counts a 29 February 1900 that never was. */
const firstDate = Date.UTC(1900, 2, 1);
const lastDate = Date.UTC(9999, 11, 31, 23, 59, 59);
/** 1899-12-30 in days before 1970-01-01. */
const epochDays = 25_569;

/** A style and its index in the style table. */
export interface IndexedStyle {
  readonly index: number;
  readonly style: CellStyle;
}

/** Writes a cell of the row that is open. Strings are written as text, never as formulas, whatever they begin with. */
export function writeCell(
  rows: RowWriter,
  column: number,
  cell: NonNullable<Cell>,
  { index, style }: IndexedStyle,
): void {
  if (typeof cell === 'object') rows.text(column, cell.text, index);
  else if (typeof cell === 'string') rows.text(column, cell, index);
  else if (!Number.isFinite(cell)) rows.text(column, String(cell), index);
  else if (style.date !== true) rows.number(column, cell, index);
  else if (hasSerial(cell)) rows.number(column, toSerial(cell), index);
  else rows.text(column, formatWallClock(cell), index);
}

/** Whether Excel can show a moment as a date. */
export const hasSerial = (wallClock: number): boolean => wallClock >= firstDate && wallClock <= lastDate;

/** Excel's number of a moment: days since 1899-12-30. */
export const toSerial = (wallClock: number): number => wallClock / millisecondsPerDay + epochDays;
