import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { encodeText } from '../../pipeline/spreadsheet/text/encodeText.ts';
import { writeDelimited } from '../../pipeline/spreadsheet/text/writeDelimited.ts';
import type { Cell } from './forms.ts';
import type { Book, ExtraSheet, FileForm, Layout, Table } from './layout.ts';

type Rows = readonly (readonly Cell[])[];
type TextForm = Extract<FileForm, { type: 'text' }>;

export const extensionOf = ({ file }: Layout): string => {
  if (file.type === 'text') return file.extension;
  return file.type === 'html' ? 'xls' : 'xlsx';
};

/** The bytes of a table; the same table gives the same bytes. */
export async function writeFile(book: Book): Promise<Uint8Array> {
  const { file } = book.layout;
  if (file.type === 'text') return writeText(allRows(book.table), file);
  return file.type === 'html' ? writeHtml(allRows(book.table)) : writeWorkbook(book, file.sheet);
}

/** All rows as they stand in a sheet. */
const allRows = (table: Table): Rows => [
  ...table.above,
  ...headerOf(table),
  ...cellsOf(table),
  ...table.below,
];

const headerOf = ({ upper, titles, under }: Table): Rows =>
  titles.every((title) => title === '')
    ? []
    : [upper, titles, under].filter((row): row is readonly string[] => row !== undefined);

const cellsOf = ({ rows }: Table): Rows => rows.map(({ cells }) => cells);

function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 19).replace('T', ' ') : String(cell ?? '');
}

function writeText(rows: Rows, form: TextForm): Uint8Array {
  const { delimiter, encoding, mark, lineEnd, quoteAll } = form;
  const lines = rows.map((row) => row.map(textOf));
  const text = writeDelimited(lines, { delimiter, lineEnd, quoteAll, lastLineEnd: true });
  return encodeText(mark || encoding.startsWith('utf-16') ? `\ufeff${text}` : text, encoding);
}

function writeHtml(rows: Rows): Uint8Array {
  const quoteText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const write = (row: readonly Cell[]) =>
    `<tr>${row.map((cell) => `<td>${quoteText(textOf(cell))}</td>`).join('')}</tr>`;
  const head = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>';
  const text = `${head}\n<body><table border="1">\n${rows.map(write).join('\n')}\n</table></body></html>\n`;
  return new TextEncoder().encode(text);
}

async function writeWorkbook(book: Book, sheet: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const moment = new Date(Date.UTC(2024, 8, 2));
  workbook.created = moment;
  workbook.modified = moment;
  const extras = book.layout.sheets?.(book) ?? [];
  for (const extra of extras.filter(({ before }) => before)) addExtra(workbook, extra);
  for (const part of splitTable(book, sheet)) addTable(workbook, part.name, part.table, book.layout);
  for (const extra of extras.filter(({ before }) => !before)) addExtra(workbook, extra);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  // The archive would hold the time of writing.
  return zipSync(parts, { mtime: moment });
}

function addExtra(workbook: ExcelJS.Workbook, { name, rows, hidden }: ExtraSheet): void {
  const sheet = workbook.addWorksheet(name, hidden ? { state: 'hidden' } : {});
  for (const row of rows) sheet.addRow(blankless(row));
}

/** An empty text is no cell. */
const blankless = (row: readonly Cell[]) => row.map((cell) => (cell === '' ? null : cell));

function addTable(workbook: ExcelJS.Workbook, name: string, table: Table, { merge = [] }: Layout): void {
  const sheet = workbook.addWorksheet(name);
  for (const row of allRows(table)) sheet.addRow(blankless(row));
  const start = table.above.length + headerOf(table).length + 1;
  for (const title of merge) mergeBlanks(sheet, table, table.titles.indexOf(title), start);
}

/** Lets each cell of a column span the blank ones below it, as far as the rows have any cell. */
function mergeBlanks(sheet: ExcelJS.Worksheet, { rows }: Table, column: number, start: number): void {
  let top = 0;
  const isBlank = (cell: Cell | undefined) => cell === undefined || cell === '' || cell === null;
  const close = (end: number) => {
    if (end - top > 1 && !isBlank(rows[top]!.cells[column])) {
      sheet.mergeCells(start + top, column + 1, start + end - 1, column + 1);
    }
  };
  rows.forEach(({ cells }, i) => {
    if (!isBlank(cells[column]) || cells.every(isBlank) || rows[i - 1]?.cells.every(isBlank)) {
      close(i);
      top = i;
    }
  });
  close(rows.length);
}

/** The table, or its parts on sheets of their own. */
function splitTable({ table, layout }: Book, sheet: string): { name: string; table: Table }[] {
  const { split } = layout;
  if (split === undefined) return [{ name: sheet, table }];
  const names = table.rows.map(({ order }) => (order === undefined ? '' : split(order.date)));
  return [...new Set(names)]
    .filter((name) => name !== '')
    .map((name) => ({ name, table: { ...table, rows: table.rows.filter((_, i) => names[i] === name) } }));
}
