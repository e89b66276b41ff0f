import type { ColumnRole } from '../columns/columnRole.ts';
import type { ChosenColumns } from '../columns/columnSearch.ts';
import { findHeader } from '../columns/findHeader.ts';
import { formatDate, nameTitle } from '../columns/profileColumn.ts';
import { searchDepth } from '../reading/planReading.ts';
import type { PlannedTable, ReadPlan } from '../reading/readPlan.ts';
import type { Cell, Row, Workbook } from '../spreadsheet/workbook.ts';
import type { CheckedColumn, CheckedRow, CheckedTable, DataLook } from './dataCheck.ts';

/** Rows of a table that are shown. */
const shownRows = 200;
const shownColumns = 100;
const shownTables = 12;
const longestCell = 120;

/** What a workbook's sheets hold and how a plan reads them; without one, how the first sheet begins. */
export async function lookAtSheets(
  { sheets }: Workbook,
  plan: ReadPlan | undefined,
  chosen: ChosenColumns,
): Promise<DataLook> {
  const planned = plan?.tables.slice(0, shownTables) ?? [];
  const tables = await Promise.all(
    planned.map(async (table) => showTable(await sheets[table.sheet]!.peek(searchDepth), table)),
  );
  const first = tables.length === 0 ? sheets[0] : undefined;
  const unread = first && showUnread(first.name, await first.peek(searchDepth), chosen);
  const read = new Set(plan?.tables.map(({ sheet }) => sheet));
  return {
    tables: unread ? [unread] : tables,
    sheets: sheets.map(({ name }, sheet) => {
      const why = plan?.passedOver.find((each) => each.name === name)?.why;
      return { name, isRead: read.has(sheet), ...(why && { why }) };
    }),
    columns: plan?.columns ?? [],
    ...(plan && { orders: plan.orders }),
    remarks: plan?.remarks ?? [],
  };
}

function showUnread(name: string, rows: readonly Row[], chosen: ChosenColumns): CheckedTable {
  const at = findHeader(rows, chosen);
  const headerRow = at === undefined ? 0 : rows[at]!.number;
  return showTable(rows, { name, headerRow, columns: {}, flags: [] });
}

/** A table as it stands. @param rows its header, where it has one, and rows below it */
export function showTable(
  rows: readonly Row[],
  { name, headerRow, columns: roles, furtherCustomer }: Omit<PlannedTable, 'sheet'>,
): CheckedTable {
  const header = rows.find(({ number }) => number === headerRow);
  const below = rows.filter(({ number }) => number > headerRow).slice(0, shownRows);
  const columns = listColumns(header, below, listRoles(roles, furtherCustomer));
  return { name, headerRow, columns, rows: below.map((row) => showRow(row, columns)) };
}

/** Roles by the column. */
function listRoles(
  roles: PlannedTable['columns'],
  furtherCustomer: number | undefined,
): ReadonlyMap<number, ColumnRole> {
  const further = furtherCustomer === undefined ? [] : [[furtherCustomer, 'customer'] as const];
  return new Map([
    ...Object.entries(roles).map(([role, column]) => [column, role as ColumnRole] as const),
    ...further,
  ]);
}

/** Those that have a title or a cell, and all that are read, from left to right. */
function listColumns(
  header: Row | undefined,
  below: readonly Row[],
  roleOf: ReadonlyMap<number, ColumnRole>,
): CheckedColumn[] {
  const filled = new Set([header, ...below].flatMap((row) => [...(row?.cells.keys() ?? [])]));
  const columns = [...filled].sort((one, other) => one - other);
  return columns
    .filter((column, place) => place < shownColumns || roleOf.has(column))
    .map((column) => {
      const role = roleOf.get(column);
      const title = showCell(header?.cells.get(column)).trim();
      return { column, title: nameTitle(title, column).title, ...(role && { role }) };
    });
}

function showRow({ number, cells }: Row, columns: readonly CheckedColumn[]): CheckedRow {
  return { number, cells: columns.map(({ column }) => showCell(cells.get(column))) };
}

function showCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.type !== 'date') return String(cell.value).slice(0, longestCell);
  return formatDate(cell.value);
}
