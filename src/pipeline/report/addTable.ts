import type { Row, Worksheet } from 'exceljs';
import { t, translate } from '../language.ts';
import { headerStyle, styleColumn } from './cellStyle.ts';
import { fitHeight } from './fitHeight.ts';
import { setCell } from './setCell.ts';
import { shadeColumn } from './shadeColumn.ts';
import type { Column, Table } from './sheet.ts';

/** Its width, in characters. */
const filterButton = 3;

/**
 * Adds a table with its header in `row`, from column A on, and gives the number of rows it takes. Excel repairs a
 * table that has no row, so of an empty one there is a line that says so.
 */
export function addTable(worksheet: Worksheet, row: number, table: Table): number {
  const count = addRows(worksheet, row + 1, table);
  if (count === 0) {
    worksheet.getRow(row).getCell(1).value = t('None');
    return 1;
  }
  declareTable(worksheet, row, table, count);
  styleHeader(worksheet.getRow(row), table.columns);
  table.columns.forEach((column, j) => {
    shadeColumn(worksheet, column, { column: j + 1, first: row + 1, last: row + count });
  });
  return count + 1;
}

/** The number of rows added. */
function addRows(worksheet: Worksheet, first: number, { columns, rows }: Table): number {
  const styles = columns.map(styleColumn);
  const widths = columns.map(({ width }) => width);
  const wraps = columns.some(({ wrap }) => wrap);
  let row = first;
  for (const cells of rows) {
    const target = worksheet.getRow(row++);
    for (let j = 0; j < cells.length; j++) {
      setCell(target, j + 1, cells[j]!, styles[j]!, columns[j]!.format);
    }
    if (wraps) fitHeight(target, widths);
  }
  return row - first;
}

function styleHeader(row: Row, columns: readonly Column[]): void {
  columns.forEach((_, j) => {
    row.getCell(j + 1).style = headerStyle;
  });
  fitHeight(
    row,
    columns.map(({ width }) => width - filterButton),
  );
}

// The cells are there already, so exceljs is only told how many rows there are: it would hold every value twice.
function declareTable(worksheet: Worksheet, row: number, { name, columns }: Table, count: number): void {
  worksheet.addTable({
    name,
    ref: `A${row}`,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: columns.map(({ header }) => ({ name: translate(header), filterButton: true })),
    rows: new Array<never[]>(count).fill([]),
  });
}
