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
export function findContained({ parts }: SharedOrders, lines: OrderLines): Containment[][] {
  const findAlike = createAlikeFinder(lines);
  const compared = parts.map((order) => ({ order, alike: findAlike(order) }));
  // Of nearly all orders the lines are the same, which no hash need tell.
  const hashes = once(() =>
    hashLines(
      compared.filter(differ).flatMap(({ order }) => order),
      lines,
    ),
  );
  return compared.map(({ order, alike }) => {
    const sets = once(() => order.map((part) => new Set(hashes().get(part))));
    const isIn = (one: number, other: number) => {
      if (one === other) return false;
      if (alike[one] === alike[other]) return true;
      return [...sets()[one]!].every((line) => sets()[other]!.has(line));
    };
    return order.flatMap(({ sheet: inner }, one) =>
      order.flatMap(({ sheet: outer }, other) => (isIn(one, other) ? [{ inner, outer }] : [])),
    );
  });
}

const differ = ({ alike }: { readonly alike: readonly number[] }): boolean =>
  alike.some((first) => first > 0);

/** Returns what finds of each part of an order the first of those with the same lines, as copies mostly have them. */
function createAlikeFinder(lines: OrderLines) {
  const areSame = compareLines(lines);
  return (order: readonly OrderPart[]): readonly number[] => {
    const rows = order.map(listRows);
    return rows.map((own, at) => rows.findIndex((others, i) => i === at || areSame(own, others)));
  };
}

function listRows({ spans }: OrderPart): readonly number[] {
  const rows: number[] = [];
  for (const { start, end } of spans) for (let row = start; row < end; row++) rows.push(row);
  return rows;
}

/** Returns what tells rows that are the same, one after the other. */
function compareLines({ customer, date, numbers }: OrderLines) {
  return (rows: readonly number[], others: readonly number[]): boolean => {
    if (rows.length !== others.length) return false;
    // By index, which takes a fraction of what a callback for each row does.
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const other = others[at]!;
      if (customer[row] !== customer[other] || date[row] !== date[other]) return false;
      for (let i = 0; i < numbers.length; i++) if (numbers[i]![row] !== numbers[i]![other]) return false;
    }
    return true;
  };
}

/** Of each part what is equal for lines of one order that are the same. */
function hashLines(
  parts: readonly OrderPart[],
  { customer, date, numbers }: OrderLines,
): ReadonlyMap<OrderPart, Float64Array> {
  const hash = new RowHash();
  const ends = parts.map((part) => {
    for (const i of listRows(part)) {
      hash.number(0, customer[i]!);
      hash.number(1, Math.floor(date[i]! / millisecondsPerDay));
      // To the cent; and -0 is 0.
      for (const [slot, column] of numbers.entries()) hash.number(2 + slot, Math.round(100 * column[i]!) + 0);
      hash.endRow(true);
    }
    return hash.length;
  });
  const hashes = hash.build();
  return new Map(parts.map((part, at) => [part, hashes.subarray(at === 0 ? 0 : ends[at - 1]!, ends[at]!)]));
}
