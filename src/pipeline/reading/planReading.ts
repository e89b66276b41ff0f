import type { ChosenColumns, FoundColumns } from '../columns/columnSearch.ts';
import { findColumns } from '../columns/findColumns.ts';
import { note, warning } from '../language/remarks.ts';
import type { Row, Workbook } from '../spreadsheet/workbook.ts';
import { squashTitle } from '../text/foldText.ts';
import { type ChosenSheets, chooseSheets } from './chooseSheets.ts';
import { warnOfDoubledSheets } from './doubledSheets.ts';
import { warnOfPlannedRows } from './plannedRows.ts';
import { type FoundTable, makePlan, type ReadPlan } from './readPlan.ts';
import { listPassedOver, listUnknown, type SearchedSheet } from './selectTables.ts';

/** Rows at the top of a sheet from which its columns are recognised. */
export const searchDepth = 1000;

/**
 * Finds out how to read a workbook: of the sheets that the user wants, or that are found where none is named, those with
 * the same columns. Throws a `Question` where the file leaves a choice open, and a `UserError` where it holds no
 * transactions.
 */
export async function planReading(
  workbook: Workbook,
  columns: ChosenColumns,
  wanted: readonly string[] = [],
): Promise<ReadPlan> {
  const searched = await searchSheets(workbook, columns);
  const chosen = chooseSheets(searched, wanted);
  const tables = [...chosen.tables, ...(await findAlike(workbook, searched, chosen))];
  return makePlan({
    tables: tables.sort((one, other) => one.sheet - other.sheet),
    found: chosen.tables[0].found,
    passedOver: listPassedOver(searched, chosen, tables),
    isChosen: chosen.isChosen,
    remarks: [
      ...describeChoice(searched, chosen, wanted),
      ...(chosen.isChosen ? [] : await warnOfDoubledSheets(workbook, tables, searchDepth)),
    ],
  });
}

/** One sheet after the other: there may be thousands, and each takes a buffer while it is read. */
async function searchSheets({ sheets }: Workbook, columns: ChosenColumns): Promise<SearchedSheet[]> {
  const searched: SearchedSheet[] = [];
  for (const { name, isHidden = false, peek } of sheets) {
    const rows = await peek(searchDepth);
    const found = findColumns(rows, columns);
    const { headerRow } = found;
    const search = rows.at(-1)?.number === headerRow ? ({ type: 'noRows', headerRow } as const) : found;
    const titles = listTitles(rows, search);
    const customersRecur = doCustomersRecur(rows, search);
    const isBelowZero = search.type === 'found' && areBelowZero(rows, search);
    const remarks = search.type === 'found' ? warnOfPlannedRows(search, rows) : [];
    searched.push({ name, isHidden, search, titles, customersRecur, isBelowZero, remarks });
  }
  return searched;
}

function listTitles(rows: readonly Row[], { headerRow }: SearchedSheet['search']): ReadonlySet<string> {
  const header = headerRow === 0 ? undefined : rows.find(({ number }) => number === headerRow);
  return new Set([...(header?.cells.values() ?? [])].map(({ value }) => squashTitle(String(value))));
}

function doCustomersRecur(rows: readonly Row[], search: SearchedSheet['search']): boolean {
  if (search.type !== 'found') return false;
  const below = rows.filter(({ number }) => number > search.headerRow);
  const customers = below.flatMap(({ cells }) => cells.get(search.columns.customer!)?.value ?? []);
  return new Set(customers).size < customers.length;
}

const belowZero = /^\s*[-−–(]/;

function areBelowZero(rows: readonly Row[], { headerRow, columns }: FoundColumns): boolean {
  const numbers = [columns.quantity, columns.price, columns.amount].filter((column) => column !== undefined);
  const below = rows.filter(({ number }) => number > headerRow);
  const taking = below.filter(({ cells }) =>
    numbers.some((column) => belowZero.test(String(cells.get(column)?.value ?? ''))),
  );
  return 2 * taking.length > below.length;
}

/** Sheets that have the titles of the columns that are read, whatever their cells alone would say. */
async function findAlike(
  { sheets }: Workbook,
  searched: readonly SearchedSheet[],
  { candidates, tables }: ChosenSheets,
): Promise<FoundTable[]> {
  const { headerRow, titles } = tables[0].found;
  const wanted = Object.values(titles).map(squashTitle);
  const alike: FoundTable[] = [];
  for (const sheet of candidates) {
    const { name, search, titles: own } = searched[sheet]!;
    if (headerRow === 0 || search.type === 'noRows' || tables.some((table) => table.sheet === sheet))
      continue;
    if (!wanted.every((title) => own.has(title))) continue;
    const found = findColumns(await sheets[sheet]!.peek(searchDepth), titles);
    if (found.type === 'found') alike.push({ name, sheet, found: keepRoles(found, titles) });
  }
  return alike;
}

/** The columns of these roles alone. */
function keepRoles(found: FoundColumns, titles: FoundColumns['titles']): FoundColumns {
  const columns = Object.entries(found.columns).filter(([role]) => role in titles);
  return { ...found, columns: Object.fromEntries(columns) };
}

function describeChoice(
  searched: readonly SearchedSheet[],
  { tables, isChosen }: ChosenSheets,
  wanted: readonly string[],
): ReadPlan['remarks'] {
  const unknown = listUnknown(searched, wanted);
  const hidden = tables.filter(({ sheet }) => searched[sheet]!.isHidden).map(({ name }) => name);
  return [
    ...tables.flatMap(({ sheet }) => searched[sheet]!.remarks).slice(0, 1),
    ...(unknown.length > 0 ? [warning('sheets-not-found', { sheets: unknown })] : []),
    ...(hidden.length > 0 && !isChosen ? [note('hidden-sheets-read', { sheets: hidden })] : []),
  ];
}
