import type { Row, Workbook, Worksheet } from 'exceljs';
import { addTable } from './addTable.ts';
import { labelStyle, lineStyles, noteStyle, styleFact } from './cellStyle.ts';
import { fitHeight } from './fitHeight.ts';
import { setCell } from './setCell.ts';
import type { Block, Fact, Line, Sheet } from './sheet.ts';

/** Adds a sheet with its blocks from top to bottom. */
export function addSheet(workbook: Workbook, sheet: Sheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ ...freeze(sheet), showGridLines: sheet.frozen.rows > 0 }],
    properties: { ...(sheet.colour === undefined ? {} : { tabColor: toColour(sheet.colour) }) },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.widths.forEach((width, i) => {
    worksheet.getColumn(i + 1).width = width;
  });
  let row = 1;
  for (const block of sheet.blocks) row += addBlock(worksheet, row, block, sheet.widths);
}

function freeze({ frozen: { rows, columns } }: Sheet) {
  if (rows === 0) return { state: 'normal' } as const;
  return { state: 'frozen', ySplit: rows, xSplit: columns } as const;
}

const toColour = (hex: string) => ({ argb: `FF${hex.slice(1).toUpperCase()}` });

/** The number of rows that the block takes. */
function addBlock(worksheet: Worksheet, row: number, block: Block, widths: readonly number[]): number {
  if (block.type === 'table') return addTable(worksheet, row, block);
  if (block.type === 'fact') addFact(worksheet.getRow(row), block, widths);
  else addLine(worksheet.getRow(row), block);
  return 1;
}

function addLine(row: Row, { cell, style }: Line): void {
  setCell(row, 1, cell, lineStyles[style]);
}

function addFact(row: Row, { label, value, format, note }: Fact, widths: readonly number[]): void {
  setCell(row, 1, label, labelStyle);
  setCell(row, 2, value, styleFact(format), format);
  if (note !== undefined) setCell(row, 3, note, noteStyle);
  fitHeight(row, widths);
}
