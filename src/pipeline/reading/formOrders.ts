import { note } from '../language/remarks.ts';
import { findBlankCustomers, weighBlankCustomers } from '../orders/blankCustomers.ts';
import { fillFromAbove, findUndated } from '../orders/blankDates.ts';
import { type NumberedOrders, numberOrders } from '../orders/numberOrders.ts';
import {
  fillDates,
  fillLabels,
  findOrderLines,
  type OrderCells,
  type OrderLines,
  standsOnFirstLines,
} from '../orders/orderLines.ts';
import type { LabelValues } from '../values/labelColumn.ts';
import type { OrderRemark } from './orderRemarks.ts';
import { Question } from './question.ts';
import type { ReadingOptions } from './reading.ts';
import type { ColumnValues } from './transactionSink.ts';

/** Rows with the orders that they are lines of. */
export interface OrderedValues {
  /** What stands on the first line of an order only is filled into its further lines, but for money. */
  readonly values: ColumnValues;
  readonly orders: NumberedOrders;
  readonly remarks: readonly OrderRemark[];
}

/**
 * Finds which rows are lines of one order, and what they have of its first line. Throws a `Question` where only the user
 * can tell whose the rows without a customer are.
 */
export function formOrders(
  read: ColumnValues,
  blankCustomers: ReadingOptions['blankCustomers'],
): OrderedValues {
  const lines = findOrderLines(toOrderCells(read));
  const own = fillLines(read, lines);
  const isAbove = areAbove(own, lines, blankCustomers);
  const named = isAbove ? fillCustomers(own) : own;
  const undated = findUndated(toOrderCells(named));
  const values = undated === undefined ? named : fillDays(named, undated);
  const numbers = values.invoice?.texts.length ?? 0;
  const orders = numberOrders(toOrderCells(values), lines, numbers);
  return {
    values,
    orders,
    remarks: [
      ...(isAbove ? [note('customers-from-above', {})] : []),
      ...(undated === undefined ? [] : [note('dates-from-above', {})]),
      ...(lines.layout === 'whole' ? [] : [note('first-lines-filled', {})]),
      ...(orders.former.length > 0 ? [note('order-numbers-restart', { orders: orders.former.length })] : []),
      ...(orders.unnumbered > 0 ? [note('orders-without-number', { rows: orders.unnumbered })] : []),
    ],
  };
}

/** Whether rows without a customer are those of the customer above. */
function areAbove(
  values: ColumnValues,
  lines: OrderLines,
  wanted: ReadingOptions['blankCustomers'],
): boolean {
  if (wanted !== 'auto') return wanted === 'above';
  const whose = weighBlankCustomers(toOrderCells(values), values.customer.texts.length, lines);
  if (whose === 'open') throw new Question({ code: 'blank-customers-open', values: {}, proposal: 0 });
  return whose === 'above';
}

function fillCustomers(values: ColumnValues): ColumnValues {
  const blank = findBlankCustomers(toOrderCells(values));
  return {
    ...values,
    customer: { ...values.customer, indices: fillLabels(values.customer.indices, blank) },
    filters: values.filters.map((labels) => fillFirst(labels, blank)),
  };
}

const fillDays = (values: ColumnValues, undated: Uint8Array): ColumnValues => ({
  ...values,
  date: { ...values.date, values: fillFromAbove(values.date.values, undated) },
});

function toOrderCells(values: ColumnValues): OrderCells {
  const { length, sheets, invoice, customer, date, quantity, price, amount } = values;
  return {
    length,
    starts: sheets.map(({ start }) => start),
    invoice: invoice?.indices,
    customer: customer.indices,
    date: date.values,
    hasNoDate: date.isEmpty,
    money:
      price && quantity ? (row) => quantity.values[row]! * price.values[row]! : (row) => amount!.values[row]!,
  };
}

function fillLines(values: ColumnValues, { layout, continues }: OrderLines): ColumnValues {
  if (continues === undefined) return values;
  const { customer, date, invoice, status, currency, filters, flags } = values;
  const fill = <Labels extends { readonly indices: Int32Array }>(labels: Labels): Labels => ({
    ...labels,
    indices: fillLabels(labels.indices, continues),
  });
  return {
    ...values,
    ...(layout !== 'whole' && {
      customer: fill(customer),
      invoice: invoice && fill(invoice),
      date: { ...date, values: fillDates(toOrderCells(values), continues) },
    }),
    // A line may well have a status of its own.
    status: status && fillFirst(status, continues),
    currency: currency && fillFirst(currency, continues),
    filters: filters.map((labels) => fillFirst(labels, continues)),
    flags: flags.map((labels) => fillFirst(labels, continues)),
  };
}

/** Fills labels that stand on first lines alone into the further ones. */
function fillFirst(labels: LabelValues, continues: Uint8Array): LabelValues {
  if (!standsOnFirstLines(labels.indices, continues)) return labels;
  return { ...labels, indices: fillLabels(labels.indices, continues) };
}
