import type { CellValue } from 'exceljs';
import { formatWallClock } from '../workbook/serialDate.ts';
import { escapeCellText } from './cellText.ts';
import type { Cell, Format } from './sheet.ts';

/** Serial dates are right from here on: before, Excel counts a 29 February 1900 that never was. */
const firstDate = Date.UTC(1900, 2, 1);
const lastDate = Date.UTC(9999, 11, 31, 23, 59, 59);

/** What exceljs writes for a cell. Strings are written as text, never as formulas, whatever they begin with. */
export function toCellValue(cell: NonNullable<Cell>, format: Format = 'general'): CellValue {
  if (typeof cell === 'string') return escapeCellText(cell);
  if (typeof cell === 'number') return toNumberValue(cell, format);
  return { text: escapeCellText(cell.text), hyperlink: `'${cell.sheet.replaceAll("'", "''")}'!A1` };
}

function toNumberValue(value: number, format: Format): CellValue {
  if (!Number.isFinite(value)) return String(value);
  return isDate(format) ? toDateValue(value) : value;
}

const isDate = (format: Format): boolean => format === 'dateTime' || format === 'utc';

// exceljs makes a serial of a date's UTC fields, so the wall clock passes unchanged.
function toDateValue(wallClock: number): CellValue {
  const shown = wallClock >= firstDate && wallClock <= lastDate;
  return shown ? new Date(wallClock) : formatWallClock(wallClock);
}
