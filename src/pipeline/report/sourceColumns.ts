import { type ColumnRole, columnRoles } from '../columns/columnRole.ts';
import { t } from '../language/language.ts';
import type { PlannedTable } from '../reading/readPlan.ts';
import { columnLetters } from '../spreadsheet/columnLetters.ts';
import type { Cell, Row, Sheet } from '../spreadsheet/workbook.ts';
import type { CellStyle, Column } from '../spreadsheet/write/sheet.ts';
import { room, widthOfNumber } from './fitColumns.ts';

/** Rows at the top of a sheet from which its columns' widths and those without a title are known. */
const sampleDepth = 1000;
const narrowest = 9;
const widest = 50;
/** Characters of a date and time. */
const dateWidth = 17;

/** The columns of all sheets of a source. */
export interface SourceColumns {
  readonly columns: readonly Column[];
  /** Per sheet, the source's columns (0-based) in the order of `columns`, and where in `columns` each stands. */
  readonly bySheet: readonly SheetColumns[];
}

export interface SheetColumns {
  readonly wanted: readonly number[];
  readonly places: readonly number[];
  /** What each of `wanted` is, where it was recognised. */
  readonly roles: readonly (ColumnRole | undefined)[];
}

/** A table of the source, on its sheet. */
export interface SourceTable extends Pick<PlannedTable, 'headerRow' | 'columns'> {
  readonly sheet: Sheet;
}

interface FoundColumn {
  /** Equal for columns of several sheets that are one. */
  readonly key: string;
  readonly title: string;
  readonly role: ColumnRole | undefined;
  readonly column: number;
  readonly width: number;
  /** Whether some of its cells are words or codes. */
  readonly isText: boolean;
}

/** Finds all columns of the sheets; those with the same title are one column, as are those that mean the same. */
export async function findSourceColumns(tables: readonly SourceTable[]): Promise<SourceColumns> {
  const found: FoundColumn[][] = [];
  for (const table of tables) found.push(listColumns(await table.sheet.peek(sampleDepth), table));
  const keys = [...new Set(found.flat().map(({ key }) => key))];
  const columns = keys.map((key) => merge(found.flat().filter((each) => each.key === key)));
  const bySheet = found.map((list) => {
    const ordered = list.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
    return {
      wanted: ordered.map(({ column }) => column),
      places: ordered.map(({ key }) => keys.indexOf(key)),
      roles: ordered.map(({ role }) => role),
    };
  });
  return { columns, bySheet };
}

function listColumns(rows: readonly Row[], { headerRow, columns }: SourceTable): FoundColumn[] {
  const header = headerRow === 0 ? undefined : rows.find(({ number }) => number === headerRow);
  const data = rows.filter(({ number }) => number > headerRow);
  const filled = new Set([header, ...data].flatMap((row) => [...(row?.cells.keys() ?? [])]));
  const times = new Map<string, number>();
  return [...filled]
    .sort((a, b) => a - b)
    .map((column) => {
      const text = textOf(header?.cells.get(column));
      const title = text === '' ? t('Column {0}', columnLetters(column)) : text;
      const role = columnRoles.find((each) => columns[each] === column);
      const name = title.toLowerCase();
      times.set(name, (times.get(name) ?? 0) + 1);
      const key = role === undefined ? `${times.get(name)} ${name}` : `role ${role}`;
      const cells = data.map(({ cells }) => cells.get(column));
      const width = fitWidth(title, cells, role);
      return { key, title, role, column, width, isText: cells.some((cell) => /\p{L}/u.test(textOf(cell))) };
    });
}

function fitWidth(title: string, cells: readonly (Cell | undefined)[], role: ColumnRole | undefined): number {
  const isMoney = role === 'price' || role === 'amount';
  const widths = cells.map((cell) => {
    if (cell?.type === 'date') return dateWidth + room;
    const text = textOf(cell);
    return Math.max(text.length + room, isMoney ? widthOfNumber(Number(text), 'decimal') : 0);
  });
  const longest = widths.reduce((most, width) => Math.max(most, width), title.length + 3 + room);
  return Math.min(widest, Math.max(narrowest, longest));
}

function merge(same: readonly FoundColumn[]): Column {
  const [{ title, role }] = same as [FoundColumn];
  const isText = same.some((each) => each.isText);
  return {
    header: title,
    width: Math.max(...same.map(({ width }) => width)),
    style: (role && styles[role]) ?? (isText ? besideNumbers : {}),
  };
}

/** A text, and a code beside texts, keeps off the number at its left. */
const besideNumbers: CellStyle = { horizontal: 'left', indent: 1 };

const styles: Readonly<Partial<Record<ColumnRole, CellStyle>>> = {
  customer: { ...besideNumbers, format: '0' },
  invoice: { ...besideNumbers, format: '0' },
  price: { format: '#,##0.00' },
  amount: { format: '#,##0.00' },
};

function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell.type === 'date') return '';
  return String(cell.value).trim();
}
