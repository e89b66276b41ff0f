import { once } from '../cells/wordMatch.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { RowHash } from './rowHash.ts';
import type { OrderPart, SharedOrders } from './sharedOrders.ts';

/** What makes a line of an order, as columns. */
export interface OrderLines {
  /** Index of the customer. */
  readonly customer: Int32Array;
  /** Wall-clock milliseconds. */
  readonly date: Float64Array;
  /** Quantity, price and amount, as far as they are read. */
  readonly numbers: readonly Float64Array[];
}

/** That all lines of an order in the sheet `inner` stand in the sheet `outer` too. */
export interface Containment {
  readonly inner: number;
  readonly outer: number;
}

/** Of each shared order the sheets whose lines of it stand in another: the same customer, day and numbers. */
export function findContained({ rows, parts }: SharedOrders, lines: OrderLines): Containment[][] {
  const areAlike = compareParts(rows, lines);
  const hashes = once(() => hashLines(rows, lines));
  return parts.map((order) => {
    const sets = once(() => order.map(({ start, end }) => new Set(hashes().subarray(start, end))));
    const isIn = (one: number, other: number) => {
      if (one === other) return false;
      // As copies mostly are.
      if (areAlike(order[one]!, order[other]!)) return true;
      return [...sets()[one]!].every((line) => sets()[other]!.has(line));
    };
    return order.flatMap(({ sheet: inner }, one) =>
      order.flatMap(({ sheet: outer }, other) => (isIn(one, other) ? [{ inner, outer }] : [])),
    );
  });
}

/** Returns what tells parts that are the same line by line. */
function compareParts(rows: Uint32Array, { customer, date, numbers }: OrderLines) {
  const columns = [customer, date, ...numbers];
  return (one: OrderPart, other: OrderPart): boolean => {
    if (one.end - one.start !== other.end - other.start) return false;
    for (let at = one.start, beside = other.start; at < one.end; at++, beside++)
      for (const column of columns) if (column[rows[at]!] !== column[rows[beside]!]) return false;
    return true;
  };
}

/** Equal for lines of one order that are the same. */
function hashLines(rows: Uint32Array, { customer, date, numbers }: OrderLines): Float64Array {
  const hash = new RowHash();
  for (const i of rows) {
    hash.number(0, customer[i]!);
    hash.number(1, Math.floor(date[i]! / millisecondsPerDay));
    // To the cent; and -0 is 0.
    for (const [slot, column] of numbers.entries()) hash.number(2 + slot, Math.round(100 * column[i]!) + 0);
    hash.endRow(true);
  }
  return hash.build();
}
