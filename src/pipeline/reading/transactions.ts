import type { ConsentWarnings } from '../columns/columnRemarks.ts';
import { remarkOnConsent } from '../columns/consentColumn.ts';
import type { Warning } from '../language/remarks.ts';
import type { NumberedOrders } from '../orders/numberOrders.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import type { DecimalMark } from '../values/decimalMark.ts';
import type { LabelValues } from '../values/labelColumn.ts';
import { describeValues, type ValueRemark } from './describeValues.ts';
import { findNamedColumns, type NamedColumn } from './filterColumns.ts';
import { type FilteredColumn, type FilterWarnings, filterRows } from './filterRows.ts';
import { formOrders, type OrderedValues } from './formOrders.ts';
import { joinFlags, type RowStatuses, tellNoSale } from './joinFlags.ts';
import type { OrderRemark } from './orderRemarks.ts';
import type { CurrencyRows } from './question.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import type { PlannedTable, ReadPlan } from './readPlan.ts';
import { readSheets, type SheetReading } from './readSheets.ts';
import { warnOfRepeatedRows } from './repeatedRows.ts';
import { remarkOnUnreadable } from './repeatedTitles.ts';
import { findRepeats, type Repeats } from './repeats.ts';
import { scaleMoney } from './scaleMoney.ts';
import { settleCurrency } from './settleCurrency.ts';
import { settleCustomers } from './settleCustomers.ts';
import { type SettledMoney, settleMoney } from './settleMoney.ts';
import type { SheetRange } from './sheetRanges.ts';
import { type ColumnValues, type ContactValues, isFilterSlot, type SlotRole } from './transactionSink.ts';
import { listUnreadable, type UnreadableCells } from './unreadableCells.ts';
import { warnOfWrittenTwice } from './warnOfWrittenTwice.ts';

/** Transactions as columns: entry i of each is row i, over all sheets. A column that the source lacks is undefined. */
export interface Transactions extends RowStatuses {
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
  /** Quantities, whether they make the amount or stand beside it. */
  readonly units: Float64Array | undefined;
  /** What the row comes to, or where `plan.amount` is 'order' its order; NaN where that can't be read. */
  readonly amount: Float64Array;
  /** When the row was cancelled, as `date`; NaN where it was not. */
  readonly cancelledAt: Float64Array | undefined;
  /** 1 for each row in a currency that is not read; undefined where there is none. */
  readonly foreign: Uint8Array | undefined;
  /** Row number in its sheet, 1-based. */
  readonly row: Uint32Array;
  /** Equal for rows that are equal in every column, wanted or not; undefined unless asked for. */
  readonly fingerprint: Float64Array | undefined;
  /** Equal for rows of one article; undefined where no column has it. */
  readonly article: Int32Array | undefined;
  readonly contacts: ContactValues;
  /** What columns tell of customers that the user has named. */
  readonly ofCustomers: readonly { readonly title: string; readonly values: LabelValues }[];
  /** 1 for each row that is not chosen by its values; undefined where all are. */
  readonly unchosen: Uint8Array | undefined;
  /** The columns that rows are chosen by. */
  readonly filters: readonly FilteredColumn[];
  readonly sheets: readonly SheetRange[];
  /** Rows of orders that stand in another sheet too; undefined where there are none. */
  readonly repeats: Repeats | undefined;
  /** By which they were read. */
  readonly plan: ReadPlan;
  readonly dateOrder: Reading['dateOrder'];
  readonly unreadable: readonly UnreadableCells[];
  /** By which numbers that are text were read. */
  readonly decimalMarks: Readonly<Partial<Record<'quantity' | 'price' | 'amount', DecimalMark>>>;
  /** That the rows are in, the most common first; empty where none is written. */
  readonly currencies: readonly CurrencyRows[];
  /** The one that all money is in; absent where that is not known. */
  readonly currency?: string;
  /** What is to be said of how they were read. */
  readonly remarks: readonly (
    | ValueRemark
    | OrderRemark
    | Warning<FilterWarnings>
    | Warning<ConsentWarnings>
  )[];
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
  const read = limitToRead(plan, options);
  const { filters, ofCustomers } = await findNamedColumns(workbook, read, options);
  const named = [...filters, ...ofCustomers];
  const own = named.filter(({ slot }, i) => isFilterSlot(slot) && isFirst(named, i));
  const roles = listSlots(read, own);
  const sink = await readSheets(
    read.tables.map((table, i) => ({
      sheet: workbook.sheets[table.sheet]!,
      columns: [...listRead(table, read), ...own.map(({ columns }) => columns[i]!)],
      headerRow: table.headerRow,
    })),
    { ...reader, roles, fingerprints: options.fingerprints },
  );
  const marks = {
    wanted: options.decimalMark,
    others: plan.decimalMark,
    titles: Object.fromEntries(plan.columns.map(({ role, title }) => [role, title])),
  };
  const slots = named.map(({ slot }) => slot);
  const { values, remarks: ofUnits } = scaleMoney(sink.build(options.dateOrder, marks, slots), plan);
  const customers = settleCustomers(values, options.alikeCustomers);
  const ordered = formOrders(customers.values, options.blankCustomers);
  const remarks = describeValues(ordered.values, options);
  const settled = settleCurrency(ordered, options);
  const inOne = { ...ordered, values: settled.values };
  const repeats = findRepeats(toLines(inOne));
  const statuses = joinFlags(ordered.values, plan.flags);
  const money = settleMoney(inOne, {
    ...{ plan, repeats, wanted: options.amountLevel },
    isNoSale: tellNoSale(statuses),
  });
  const unreadable = listUnreadable(inOne.values, plan, money.level);
  const chosen = filterRows(values.length, filters, ordered.values.filters);
  return {
    ...toTransactions(ordered, money),
    ...statuses,
    unreadable,
    repeats,
    unchosen: chosen.unchosen,
    filters: chosen.columns,
    ofCustomers: ofCustomers.map(({ title }, i) => ({
      title,
      values: ordered.values.filters[filters.length + i]!,
    })),
    plan: {
      ...plan,
      amount: money.level,
      remarks: plan.remarks.filter((each) => !isSettled(each, chosen.columns)),
    },
    foreign: settled.foreign,
    currencies: settled.currencies,
    ...(settled.currency !== undefined && { currency: settled.currency }),
    dateOrder: values.date.order,
    decimalMarks: listDecimalMarks(values),
    remarks: [
      ...remarks,
      ...customers.remarks,
      ...ofUnits,
      ...remarkOnUnreadable(unreadable, values.customer, plan.columns),
      ...settled.remarks,
      ...ordered.remarks,
      ...warnOfWrittenTwice(inOne, money.level),
      ...warnOfRepeatedRows(inOne.values, money.level),
      ...money.remarks,
      ...chosen.remarks,
      ...remarkOnContacts(values, plan),
    ],
  };
}

/** Whether no other before it is read as the same. */
const isFirst = (named: readonly NamedColumn[], at: number): boolean =>
  named.findIndex(({ slot }) => slot === named[at]!.slot) === at;

function remarkOnContacts({ contacts: { consent } }: ColumnValues, { columns }: ReadPlan) {
  const title = columns.find(({ role }) => role === 'consent')?.title;
  return consent === undefined || title === undefined ? [] : remarkOnConsent(title, consent);
}

/** The plan without columns that not all tables have, or that nothing needs. */
function limitToRead(plan: ReadPlan, { articles }: Pick<ReadingOptions, 'articles'>): ReadPlan {
  const columns = plan.columns.filter(({ role }) => articles || role !== 'article');
  const isRead = (role: string) => columns.some((each) => each.role === role);
  const tables = plan.tables.map((table) => ({
    ...table,
    columns: Object.fromEntries(Object.entries(table.columns).filter(([role]) => isRead(role))),
  }));
  return { ...plan, columns, tables };
}

/** A column that the user has chosen rows by is read. */
const isSettled = (
  { code, values }: ReadPlan['remarks'][number],
  filters: readonly FilteredColumn[],
): boolean =>
  (code === 'cancelled-flag-unread' ||
    code === 'rows-lacking' ||
    code === 'kind-repeats-others' ||
    code === 'kind-part-of-others' ||
    code === 'kinds-settled' ||
    code === 'kind-adds-up-others' ||
    code === 'sides-count-alike' ||
    code === 'discounts-count' ||
    code === 'rows-planned') &&
  filters.some((filter) => filter.title === values.column && filter.values.length > 0);

function listDecimalMarks(values: ColumnValues): Transactions['decimalMarks'] {
  const read = (['quantity', 'price', 'amount'] as const).filter((role) => values[role] !== undefined);
  return Object.fromEntries(read.map((role) => [role, values[role]!.decimalMark]));
}

function listSlots(
  { columns, flags, tables: [table] }: ReadPlan,
  filters: readonly Pick<NamedColumn, 'slot'>[],
): SlotRole[] {
  const further = table?.furtherCustomer === undefined ? [] : (['furtherCustomer'] as const);
  return [
    ...columns.map(({ role }) => role),
    ...further,
    ...flags.map((_, place) => `flag ${place}` as const),
    ...filters.map(({ slot }) => slot),
  ];
}

/** The columns of a table that are read for what they are, in the order of the slots. */
const listRead = ({ columns, furtherCustomer, flags }: PlannedTable, plan: ReadPlan): number[] => [
  ...plan.columns.map(({ role }) => columns[role]!),
  ...(plan.tables[0]?.furtherCustomer === undefined ? [] : [furtherCustomer!]),
  ...flags,
];

function toTransactions(
  { values, orders }: OrderedValues,
  { level, amount }: SettledMoney,
): Omit<
  Transactions,
  | 'plan'
  | 'foreign'
  | 'currencies'
  | 'dateOrder'
  | 'decimalMarks'
  | 'unreadable'
  | 'remarks'
  | 'repeats'
  | 'unchosen'
  | 'filters'
  | 'ofCustomers'
  | keyof RowStatuses
> {
  const {
    length,
    customer,
    invoice,
    date,
    quantity,
    price,
    cancelledAt,
    row,
    fingerprint,
    article,
    contacts,
    sheets,
  } = values;
  const counts = level === 'product';
  return {
    length,
    order: orders.order,
    orderCount: orders.count,
    orderIds: listIds(invoice?.texts ?? [], orders),
    customer: customer.indices,
    customerIds: customer.texts,
    date: date.values,
    quantity: counts ? quantity?.values : undefined,
    price: counts ? price?.values : undefined,
    units: quantity?.values,
    amount,
    cancelledAt: cancelledAt?.values,
    article: article?.indices,
    ...{ row, fingerprint, contacts, sheets },
  };
}

/** Orders whose number came before have that. */
function listIds(numbers: readonly string[], { count, former }: NumberedOrders): readonly string[] {
  if (former.length === 0) return numbers;
  const ids = Array.from({ length: count - former.length }, (_, order) => numbers[order] ?? '');
  return [...ids, ...former.map((order) => ids[order]!)];
}

function toLines({ values, orders: { order, count, runs } }: OrderedValues) {
  const { customer, date, sheets } = values;
  const numbers = listNumbers(values);
  return { order, count, runs, customer: customer.indices, date: date.values, numbers, sheets };
}

const listNumbers = ({ quantity, price, amount }: ColumnValues) =>
  [quantity, price, amount].flatMap((column) => (column === undefined ? [] : [column.values]));
