import { warning } from '../language/remarks.ts';
import { SeenNumbers } from '../numbers/seenNumbers.ts';
import type { AmountLevel } from '../orders/decideMoney.ts';
import { findWrittenTwice } from '../orders/writtenTwice.ts';
import type { OrderedValues } from './formOrders.ts';
import type { OrderRemark } from './orderRemarks.ts';
import type { ColumnValues } from './transactionSink.ts';

/** Tells of orders that count twice, for all that rows which are the same in every column may count once. */
export function warnOfWrittenTwice(
  { values, orders }: Pick<OrderedValues, 'values' | 'orders'>,
  level: AmountLevel,
): OrderRemark[] {
  // What a whole order comes to counts once wherever its lines stand.
  if (orders.again === 0 || level === 'order') return [];
  const { customer, date, article, quantity, price, amount, fingerprint } = values;
  const labels = [customer, ...(article === undefined ? [] : [article])];
  const numbers = [date, quantity, price, amount].flatMap((column) => column?.values ?? []);
  const counted = listCounted(values);
  const areAlike = (first: number, second: number) => {
    const [one, other] = [counted?.[first] ?? first, counted?.[second] ?? second];
    return (
      labels.every(({ indices }) => indices[one] === indices[other]) &&
      numbers.every((column) => Object.is(column[one], column[other]))
    );
  };
  const order = counted === undefined ? orders.order : counted.map((row) => orders.order[row]!);
  const twice = findWrittenTwice(order, orders.count, listStarts(values, counted), areAlike);
  if (twice === undefined) return [];
  return [warning('orders-written-twice', { ...twice, differ: fingerprint !== undefined })];
}

/** The rows without those that are the same as one above; undefined where all count. */
function listCounted({ fingerprint }: ColumnValues): Int32Array | undefined {
  if (fingerprint === undefined) return undefined;
  const seen = new SeenNumbers(fingerprint.length);
  return Int32Array.from(fingerprint.keys()).filter((row) => seen.isNew(fingerprint[row]!));
}

/** At which places among the counted rows tables begin. */
function listStarts({ sheets }: ColumnValues, counted: Int32Array | undefined): number[] {
  const starts = sheets.map(({ start }) => start);
  return counted === undefined ? starts : starts.map((start) => counted.findIndex((row) => row >= start));
}
