import { columnRoles, findColumns, missingColumnsError, type TransactionColumns } from './columns.ts';
import { TransactionBuilder } from './transactionBuilder.ts';
import type { Sheet, Workbook } from './workbook/workbook.ts';

/** The rows of one sheet among all: `[start, end)`. */
export interface SheetRange {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Transactions as columns: entry i of each is row i, over all sheets. */
export interface Transactions {
  readonly length: number;
  /** Index into `customerIds`; -1 where the cell is empty. */
  readonly customer: Int32Array;
  /** Index into `invoiceIds`; -1 where the cell is empty. */
  readonly invoice: Int32Array;
  /** Wall-clock milliseconds since 1970-01-01T00:00:00; NaN where it can't be read. */
  readonly date: Float64Array;
  /** NaN where it can't be read. */
  readonly quantity: Float64Array;
  /** Of one unit; NaN where it can't be read. */
  readonly price: Float64Array;
  /** Row number in its sheet, 1-based. */
  readonly row: Uint32Array;
  readonly customerIds: readonly string[];
  readonly invoiceIds: readonly string[];
  readonly sheets: readonly SheetRange[];
  /** Names of the sheets that lack the expected columns. */
  readonly skippedSheets: readonly string[];
}

/** Rows at the top of a sheet among which its header is looked for. */
const headerSearchDepth = 50;

/**
 * Reads the transactions of every sheet that has the expected columns; other sheets are passed over.
 * Throws a `UserError` where none has. `onFraction` hears of each sheet's progress, 0 to 1 over all sheets.
 */
export async function readTransactions(
  workbook: Workbook,
  onFraction: (fraction: number, sheet: string) => void,
): Promise<Transactions> {
  const searches = await Promise.all(
    workbook.sheets.map(async (sheet) => ({ sheet, ...findColumns(await sheet.peek(headerSearchDepth)) })),
  );
  const readable = searches.flatMap(({ sheet, found }) => (found === undefined ? [] : [{ sheet, found }]));
  if (readable.length === 0) throw missingColumnsError(searches);
  const builder = new TransactionBuilder();
  for (const [index, { sheet, found }] of readable.entries()) {
    await scanSheet(sheet, found, builder, (fraction) =>
      onFraction((index + fraction) / readable.length, sheet.name),
    );
  }
  const skippedSheets = searches.flatMap(({ sheet, found }) => (found === undefined ? [sheet.name] : []));
  return { ...builder.build(), skippedSheets };
}

async function scanSheet(
  sheet: Sheet,
  found: TransactionColumns,
  builder: TransactionBuilder,
  onFraction: (fraction: number) => void,
): Promise<void> {
  builder.beginSheet(sheet);
  const columns = columnRoles.map((role) => found.columns[role]);
  await sheet.scan(columns, found.headerRow, builder, onFraction);
  builder.endSheet();
}
