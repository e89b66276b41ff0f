import type { ChosenColumns, ColumnSearch } from '../columns/columnSearch.ts';
import { findColumns } from '../columns/findColumns.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import { chooseSheets } from './chooseSheets.ts';
import { describeValues, type ValueRemark } from './describeValues.ts';
import { formOrders, type OrderedValues } from './formOrders.ts';
import type { OrderRemark } from './orderRemarks.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import type { ReadPlan } from './readPlan.ts';
import { readSheets, type SheetReading } from './readSheets.ts';
import { type SettledMoney, settleMoney } from './settleMoney.ts';
import type { SheetRange } from './transactionSink.ts';

/** Transactions as columns: entry i of each is row i, over all sheets. A column that the source lacks is undefined. */
export interface Transactions {
  readonly length: number;
  /** Index into `customerIds`; -1 where neither the cell nor the order's first line has one. */
  readonly customer: Int32Array;
  readonly customerIds: readonly string[];
  /** Below `orderCount`; where the source has no number, a customer's day is an order; -1 without customer or date. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** Order numbers by `order`; those above its length have none. */
  readonly orderIds: readonly string[];
  /** Wall-clock milliseconds since 1970-01-01T00:00:00; NaN where it can't be read. */
  readonly date: Float64Array;
  /** Where they make the amount; NaN where it can't be read, `price` is of one unit. */
  readonly quantity: Float64Array | undefined;
  readonly price: Float64Array | undefined;
  /** What the row comes to, or where `plan.amount` is 'order' its order; NaN where that can't be read. */
  readonly amount: Float64Array;
  /** Index into `statuses`; -1 where the cell is empty. */
  readonly status: Int32Array | undefined;
  readonly statuses: readonly string[];
  /** When the row was cancelled, as `date`; NaN where it was not. */
  readonly cancelledAt: Float64Array | undefined;
  /** Row number in its sheet, 1-based. */
  readonly row: Uint32Array;
  /** Equal for rows that are equal in every column, wanted or not; undefined unless asked for. */
  readonly fingerprint: Float64Array | undefined;
  readonly sheets: readonly SheetRange[];
  /** By which they were read. */
  readonly plan: ReadPlan;
  readonly dateOrder: Reading['dateOrder'];
  /** What is to be said of how they were read. */
  readonly remarks: readonly (ValueRemark | OrderRemark)[];
}

/** Rows at the top of a sheet from which its columns are recognised. */
const searchDepth = 1000;

/**
 * Finds out how to read a workbook, one sheet after the other: it may have thousands, and each takes a buffer while it is
 * read. Throws a `Question` where the file leaves a choice open, and a `UserError` where it holds no transactions.
 */
export async function planReading(workbook: Workbook, columns: ChosenColumns): Promise<ReadPlan> {
  const searched: { name: string; search: ColumnSearch }[] = [];
  for (const sheet of workbook.sheets) {
    searched.push({ name: sheet.name, search: findColumns(await sheet.peek(searchDepth), columns) });
  }
  return chooseSheets(searched);
}

/**
 * Reads transactions by a plan that was made for the workbook. Throws a `Question` where the values leave a choice open.
 * `onFraction` hears of the progress over all sheets, 0 to 1.
 */
export async function readTransactions(
  workbook: Workbook,
  plan: ReadPlan,
  options: Omit<ReadingOptions, 'limits'>,
  reader: Pick<SheetReading, 'tasks' | 'leastShare' | 'onFraction'>,
): Promise<Transactions> {
  const roles = plan.columns.map(({ role }) => role);
  const sink = await readSheets(
    plan.tables.map(({ sheet, columns, headerRow }) => ({
      sheet: workbook.sheets[sheet]!,
      columns: roles.map((role) => columns[role]!),
      headerRow,
    })),
    { ...reader, roles, fingerprints: options.fingerprints },
  );
  const read = sink.build(options.dateOrder);
  const ordered = formOrders(read, options.blankCustomers);
  const remarks = describeValues(ordered.values, options);
  const money = settleMoney(ordered, plan, options.amountLevel);
  return {
    ...toTransactions(ordered, money),
    plan: { ...plan, amount: money.level },
    dateOrder: read.date.order,
    remarks: [...remarks, ...ordered.remarks, ...money.remarks],
  };
}

function toTransactions(
  { values, orders }: OrderedValues,
  { level, amount }: SettledMoney,
): Omit<Transactions, 'plan' | 'dateOrder' | 'remarks'> {
  const { length, customer, invoice, date, quantity, price, status, cancelledAt, row, fingerprint, sheets } =
    values;
  const counts = level === 'product';
  return {
    length,
    order: orders.order,
    orderCount: orders.count,
    orderIds: invoice?.texts ?? [],
    customer: customer.indices,
    customerIds: customer.texts,
    date: date.values,
    quantity: counts ? quantity?.values : undefined,
    price: counts ? price?.values : undefined,
    amount,
    status: status?.indices,
    cancelledAt: cancelledAt?.values,
    statuses: status?.texts ?? [],
    ...{ row, fingerprint, sheets },
  };
}
