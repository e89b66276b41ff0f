import { millisecondsPerDay } from '../time/calendar.ts';
import { RowHash } from './rowHash.ts';
import type { SharedOrders } from './sharedOrders.ts';

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
  const hashes = hashLines(rows, lines);
  return parts.map((order) => {
    const sets = order.map(({ start, end }) => new Set(hashes.subarray(start, end)));
    const isIn = (one: number, other: number) =>
      one !== other && [...sets[one]!].every((line) => sets[other]!.has(line));
    return order.flatMap(({ sheet: inner }, one) =>
      order.flatMap(({ sheet: outer }, other) => (isIn(one, other) ? [{ inner, outer }] : [])),
    );
  });
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
