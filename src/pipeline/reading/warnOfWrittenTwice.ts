import { warning } from '../language/remarks.ts';
import { SeenNumbers } from '../numbers/seenNumbers.ts';
import type { AmountLevel } from '../orders/decideMoney.ts';
import { findWrittenTwice } from '../orders/writtenTwice.ts';
import type { OrderedValues } from './formOrders.ts';
import type { OrderRemark } from './orderRemarks.ts';

/** Tells of orders that count twice, for all that rows which are the same in every column may count once. */
export function warnOfWrittenTwice(
  { values, orders }: Pick<OrderedValues, 'values' | 'orders'>,
  level: AmountLevel,
): OrderRemark[] {
  // What a whole order comes to counts once wherever its lines stand.
  if (orders.again.length === 0 || level === 'order') return [];
  const { fingerprint, sheets } = values;
  const { labels, numbers } = columnsOfLines(values);
  const areAlike = (one: number, other: number, rows: number) =>
    labels.every((column) => haveSameLabels(column, one, other, rows)) &&
    numbers.every((column) => haveSameNumbers(column, one, other, rows));
  const counted = markNew(fingerprint);
  const count = (start: number, end: number) =>
    counted === undefined ? end - start : addUp(counted, start, end);
  const starts = sheets.map(({ start }) => start);
  const twice = findWrittenTwice(orders, starts, { areAlike, count });
  if (twice === undefined) return [];
  return [warning('orders-written-twice', { ...twice, differ: fingerprint !== undefined })];
}

/** What makes a line, as columns: the indices of customer and article, and the date and numbers, as far as they are read. */
export const columnsOfLines = ({
  customer,
  date,
  article,
  quantity,
  price,
  amount,
}: OrderedValues['values']) => ({
  labels: [customer, article].flatMap((column) => column?.indices ?? []),
  numbers: [date, quantity, price, amount].flatMap((column) => column?.values ?? []),
});

// A column after the other, each in a loop of its own: a call for each row takes several times as long.
function haveSameLabels(column: Int32Array, one: number, other: number, rows: number): boolean {
  for (let i = 0; i < rows; i++) if (column[one + i] !== column[other + i]) return false;
  return true;
}

function haveSameNumbers(column: Float64Array, one: number, other: number, rows: number): boolean {
  for (let i = 0; i < rows; i++) {
    const value = column[one + i]!;
    const again = column[other + i]!;
    if (value !== again && !(Number.isNaN(value) && Number.isNaN(again))) return false;
  }
  return true;
}

function addUp(counted: Uint8Array, start: number, end: number): number {
  let sum = 0;
  for (let row = start; row < end; row++) sum += counted[row]!;
  return sum;
}

/** 1 for each row that is not the same as one above, else 0; undefined where all count. */
function markNew(fingerprint: Float64Array | undefined): Uint8Array | undefined {
  if (fingerprint === undefined) return undefined;
  const seen = new SeenNumbers(fingerprint.length);
  return Uint8Array.from(fingerprint, (hash) => Number(seen.isNew(hash)));
}
