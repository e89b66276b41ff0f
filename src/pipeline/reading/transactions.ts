import { columnRoles } from '../columns/columnRole.ts';
import type { ChosenColumns, ColumnSearch } from '../columns/columnSearch.ts';
import { findColumns } from '../columns/findColumns.ts';
import type { Remarks } from '../language/remarks.ts';
import type { Sheet, Workbook } from '../spreadsheet/workbook.ts';
import { type ChosenSheets, chooseSheets } from './chooseSheets.ts';
import { describeValues } from './describeValues.ts';
import { carryForward, numberOrdersByDay } from './orderRows.ts';
import { listDetectedColumns, type Reading, type ReadingOptions } from './reading.ts';
import { readSheets, type SheetReading } from './readSheets.ts';
import type { ColumnValues, SheetRange } from './transactionSink.ts';

/** Transactions as columns: entry i of each is row i, over all sheets. A column that the source lacks is undefined. */
export interface Transactions extends Remarks {
  readonly length: number;
  /** Index into `customerIds`; -1 where the cell is empty. */
  readonly customer: Int32Array;
  readonly customerIds: readonly string[];
  /** Below `orderCount`; -1 where the cell is empty. Where the source has no orders, a customer's day is one. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** Invoice numbers by `order`; empty where the source has none. */
  readonly invoiceIds: readonly string[];
  /** Wall-clock milliseconds since 1970-01-01T00:00:00; NaN where it can't be read. */
  readonly date: Float64Array;
  /** NaN where it can't be read; `price` is of one unit. */
  readonly quantity: Float64Array | undefined;
  readonly price: Float64Array | undefined;
  /** What the row comes to: the source's amount, or quantity x price; NaN where that can't be read. */
  readonly amount: Float64Array;
  /** Whether `amount` is the whole order's, repeated on each of its rows: then it counts once an order. */
  readonly amountPerOrder: boolean;
  /** Index into `statuses`; -1 where the cell is empty. */
  readonly status: Int32Array | undefined;
  readonly statuses: readonly string[];
  /** Row number in its sheet, 1-based. */
  readonly row: Uint32Array;
  /** Equal for rows that are equal in every column, wanted or not; undefined unless asked for. */
  readonly fingerprint: Float64Array | undefined;
  readonly sheets: readonly SheetRange[];
  /** Names of the sheets that were passed over. */
  readonly skippedSheets: readonly string[];
  readonly reading: Reading;
}

/** Rows at the top of a sheet from which its columns are recognised. */
const searchDepth = 1000;

/**
 * Reads the transactions of the sheets that hold some. Throws a `Question` where the file leaves a choice open, and a
 * `UserError` where it holds none. `onFraction` hears of the progress over all sheets, 0 to 1.
 */
export async function readTransactions(
  workbook: Workbook,
  options: Omit<ReadingOptions, 'limits'>,
  reader: Pick<SheetReading, 'tasks' | 'leastShare' | 'onFraction'>,
): Promise<Transactions> {
  const { sheets, found, skippedSheets } = await findSheets(workbook, options.columns);
  const roles = columnRoles.filter((role) => found.columns[role] !== undefined);
  const sink = await readSheets(
    sheets.map(({ sheet, search }) => ({
      sheet,
      columns: roles.map((role) => search.columns[role]!),
      headerRow: search.headerRow,
    })),
    { ...reader, roles, fingerprints: options.fingerprints },
  );
  const values = sink.build(options.dateOrder);
  const carried = carryForward(values, found.onFirstLine);
  const remarks = describeValues(carried, options);
  const reading = { columns: listDetectedColumns(found), dateOrder: values.date.order };
  return {
    ...toTransactions(carried),
    amountPerOrder: found.amountPerOrder,
    skippedSheets,
    notes: [...found.notes, ...remarks.notes],
    warnings: remarks.warnings,
    reading,
  };
}

/**
 * The sheets to read, one searched after the other: a workbook may have thousands, and each takes a buffer while it is
 * read. Throws as `readTransactions` does.
 */
export async function findSheets(workbook: Workbook, columns: ChosenColumns): Promise<ChosenSheets> {
  const searched: { sheet: Sheet; search: ColumnSearch }[] = [];
  for (const sheet of workbook.sheets) {
    searched.push({ sheet, search: findColumns(await sheet.peek(searchDepth), columns) });
  }
  return chooseSheets(searched);
}

function toTransactions(
  values: ColumnValues,
): Omit<Transactions, 'amountPerOrder' | 'skippedSheets' | keyof Remarks | 'reading'> {
  const { length, customer, invoice, date, quantity, price, amount, status, row, fingerprint, sheets } =
    values;
  const orders =
    invoice === undefined
      ? { ...numberOrdersByDay(customer.indices, date.values), invoiceIds: [] }
      : { order: invoice.indices, orderCount: invoice.texts.length, invoiceIds: invoice.texts };
  return {
    length,
    ...orders,
    customer: customer.indices,
    customerIds: customer.texts,
    date: date.values,
    quantity: quantity?.values,
    price: price?.values,
    amount: amount?.values ?? multiply(quantity!.values, price!.values),
    status: status?.indices,
    statuses: status?.texts ?? [],
    ...{ row, fingerprint, sheets },
  };
}

function multiply(quantity: Float64Array, price: Float64Array): Float64Array {
  const product = new Float64Array(quantity.length);
  for (let i = 0; i < product.length; i++) product[i] = quantity[i]! * price[i]!;
  return product;
}
