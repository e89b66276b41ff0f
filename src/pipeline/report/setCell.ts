import type { Row } from 'exceljs';
import { type CellStyle, linkStyle } from './cellStyle.ts';
import { toCellValue } from './cellValue.ts';
import type { Cell, Format } from './sheet.ts';

/** Writes a cell of a row; `column` counts from 1. */
export function setCell(row: Row, column: number, cell: Cell, style: CellStyle, format?: Format): void {
  if (cell === null) return;
  const target = row.getCell(column);
  target.value = toCellValue(cell, format);
  target.style = typeof cell === 'object' ? linkStyle : style;
}
