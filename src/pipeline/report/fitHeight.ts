import type { Row } from 'exceljs';

/** Points of a line of text at the default size. */
const lineHeight = 15;
/** Words leave the end of a line empty, and not every application has the same font. */
const slack = 1.15;

/**
 * Makes a row high enough for its wrapped text: not every application does so when it opens a workbook.
 * @param widths of the sheet's columns, in characters
 */
export function fitHeight(row: Row, widths: readonly number[]): void {
  let lines = 1;
  row.eachCell((cell, column) => {
    if (cell.alignment?.wrapText !== true) return;
    lines = Math.max(lines, Math.ceil((slack * cell.text.length) / (widths[column - 1] ?? cell.text.length)));
  });
  if (lines > 1) row.height = lineHeight * lines;
}
