import { isNoSale, makeStatusReader } from '../cells/statusText.ts';
import { numberOrders, type OrdersOfRows } from '../orders/numberOrders.ts';
import { fillDates, fillLabels, findOrderLines, type OrderCells } from '../orders/orderLines.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import type { ColumnProfile } from './profileColumn.ts';
import type { Score } from './scoreColumns.ts';

/** The columns that tell orders; undefined where there is none. */
export interface OrderColumns {
  readonly invoice: ColumnProfile | undefined;
  readonly customer: ColumnProfile | undefined;
  readonly date: ColumnProfile | undefined;
  readonly quantity: ColumnProfile | undefined;
  readonly price: ColumnProfile | undefined;
  readonly amount: ColumnProfile | undefined;
}

/** The orders of the rows that were looked at, by the rules by which all rows get theirs. */
export function peekOrders(
  { invoice, customer, date, quantity, price, amount }: OrderColumns,
  rows: number,
): OrdersOfRows {
  const numbers = invoice && indexKeys(invoice, rows);
  const cells: OrderCells = {
    length: rows,
    starts: [0],
    invoice: numbers,
    customer: indexKeys(customer, rows),
    // Which days they are does not matter, only which rows have the same.
    date: Float64Array.from(indexKeys(date, rows), (index) =>
      index < 0 ? Number.NaN : index * millisecondsPerDay,
    ),
    hasNoDate: (row) => (date?.keys[row] ?? '') === '',
    money: (row) =>
      price && quantity ? price.numbers[row]! * quantity.numbers[row]! : (amount?.numbers[row] ?? Number.NaN),
  };
  const lines = findOrderLines(cells);
  const { continues } = lines;
  const filled =
    continues === undefined
      ? cells
      : {
          ...cells,
          invoice: numbers && fillLabels(numbers, continues),
          customer: fillLabels(cells.customer, continues),
          date: fillDates(cells, continues),
        };
  return numberOrders(filled, lines, invoice?.distinct ?? 0);
}

/** Orders without the rows that are no sale by a status: what takes an order back is no line of it. */
export function withoutLost(orders: OrdersOfRows, status: Pick<Score, 'column'> | undefined): OrdersOfRows {
  if (status === undefined) return orders;
  const { keys } = status.column.profile;
  const read = makeStatusReader({ cancelled: [], sales: [] }, keys);
  const lost = new Map([...new Set(keys)].map((text) => [text, isNoSale(read(text))]));
  return { ...orders, order: orders.order.map((order, row) => (lost.get(keys[row]!) ? -1 : order)) };
}

/** A number for each distinct value, from 0 on; -1 where the cell is empty. */
function indexKeys(profile: ColumnProfile | undefined, rows: number): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from({ length: rows }, (_, row) => {
    const key = profile?.keys[row] ?? '';
    if (key === '') return -1;
    const index = known.get(key) ?? known.size;
    known.set(key, index);
    return index;
  });
}
