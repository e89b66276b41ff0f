import { once } from '../cells/wordMatch.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
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
  return parts.map((order) => {
    const alike = findAlike(order);
    const sets = once(() => order.map((part) => writeLines(part, lines)));
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

/** What is equal for lines of one order that are the same. */
function writeLines(part: OrderPart, { customer, date, numbers }: OrderLines): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const row of listRows(part)) {
    let line = `${customer[row]} ${Math.floor(date[row]! / millisecondsPerDay)}`;
    // To the cent; and -0 is 0.
    for (const column of numbers) line += ` ${Math.round(100 * column[row]!)}`;
    lines.add(line);
  }
  return lines;
}
