import { areNumbered, findRuns, type OrderRuns } from './orderRuns.ts';

/** What tells which rows are lines of one order: entry i of each is row i. */
export interface OrderCells {
  readonly length: number;
  /** The first rows of the tables that they were read from, ascending: no order goes on from one table into the next. */
  readonly starts: readonly number[];
  /** -1 where the cell is empty; undefined where the source has no order numbers. */
  readonly invoice: Int32Array | undefined;
  readonly customer: Int32Array;
  /** NaN where the cell is empty or can't be read. */
  readonly date: Float64Array;
  readonly hasNoDate: (row: number) => boolean;
  /** What the row comes to by itself, NaN where that can't be read: tells further lines from sums below them. */
  readonly money: (row: number) => number;
}

/**
 * How the further lines of an order are written:
 * - `whole`: every line has all cells;
 * - `numbered`: they repeat the order's number and leave its customer or date blank;
 * - `below`: they leave the order's number and customer blank (or, without numbers, the customer and the date).
 */
type LineLayout = 'whole' | 'numbered' | 'below';

/** The rows that go on with an order, to which its first line's cells belong. */
export interface OrderLines {
  readonly layout: LineLayout;
  /** 1 where the row goes on with the order of the row above it; undefined where that can't be told. */
  readonly continues: Uint8Array | undefined;
  /** By the numbers of orders as they are written; undefined where that was not looked at. */
  readonly runs?: OrderRuns;
}

/** Share of all rows above which rows without an order's cells are its further lines rather than damaged rows. */
const leastBelow = 0.02;
/** Share of the orders whose last row is the sum of the rows above it from which on such rows are sums. */
const mostlySums = 0.8;

/** Finds the further lines of orders, from the first one on. */
export function findOrderLines(cells: OrderCells): OrderLines {
  const { invoice, customer, date, starts } = cells;
  const runs = invoice && findRuns({ order: invoice, customer, date }, starts);
  const below = runs && areNumbered(runs) ? undefined : findBelow(cells);
  if (below !== undefined) return { layout: 'below', continues: below, ...(runs && { runs }) };
  return runs ? findNumbered(runs, cells) : { layout: 'whole', continues: undefined };
}

/**
 * Finds the rows with the number of the row above, and whether they lack a customer or a date that their order has on its
 * first; not where one number stands for several customers, so that it is none of an order.
 */
function findNumbered(runs: OrderRuns, { customer, hasNoDate, starts }: OrderCells): OrderLines {
  const {
    of: { order: invoice },
    firsts,
  } = runs;
  const tables = new Set(starts);
  const continues = new Uint8Array(invoice.length).fill(1);
  let lacking = 0;
  let strange = 0;
  for (let run = 0, first = 0; run < firsts.length - 1; run++) {
    const i = firsts[run]!;
    const end = firsts[run + 1]!;
    if (invoice[i]! < 0) continues.fill(0, i, end);
    else if (tables.has(i) || invoice[i] !== invoice[i - 1]) {
      first = i;
      continues[i] = 0;
    } else if (customer[first]! >= 0) {
      if (customer[i]! < 0 || (hasNoDate(i) && !hasNoDate(first))) lacking += end - i;
      else if (customer[i] !== customer[first]) strange += end - i;
    }
  }
  return { layout: lacking > strange ? 'numbered' : 'whole', continues, runs };
}

/** The rows that stand without an order's cells below one that has them; undefined where the file is not written so. */
function findBelow(cells: OrderCells): Uint8Array | undefined {
  const { length, starts, money } = cells;
  const continues = new Uint8Array(length);
  let lines = 0;
  let table = 0;
  let hasHead = false;
  for (let i = 0; i < length; i++) {
    for (; starts[table] === i; table++) hasHead = false;
    if (!isHeadless(cells, i)) hasHead = true;
    else if (hasHead && !Number.isNaN(money(i)) && !isCharge(cells, i)) {
      continues[i] = 1;
      lines++;
    }
  }
  if (lines === 0 || lines < leastBelow * length) return undefined;
  return standAmong(continues, starts) && areLines(continues, cells) ? continues : undefined;
}

/** Whether not all of them are the last of their table, as sums are, whatever these come to. */
function standAmong(continues: Uint8Array, starts: readonly number[]): boolean {
  const first = new Set(starts);
  return continues.some((one, i) => one === 1 && i + 1 < continues.length && !first.has(i + 1));
}

function isHeadless({ invoice, customer, hasNoDate }: OrderCells, i: number): boolean {
  return customer[i]! < 0 && (invoice === undefined ? hasNoDate(i) : invoice[i]! < 0);
}

/** A row below zero with a day of its own is no line: a fee or a payout in a list of payments. */
const isCharge = ({ money, hasNoDate }: OrderCells, i: number): boolean => !hasNoDate(i) && money(i) < 0;

/**
 * Whether rows below orders are lines and not mostly sums of them; takes the sum of everything at the end of a table away
 * from `continues`.
 */
function areLines(continues: Uint8Array, cells: OrderCells): boolean {
  const { length, starts, money } = cells;
  const first = new Set(starts);
  let orders = 0;
  let sums = 0;
  let total = 0;
  // What stands since the last order that has further rows: a day, a group.
  let group = 0;
  for (let start = 0, end = 1; start < length; start = end++) {
    while (end < length && continues[end] === 1) end++;
    if (first.has(start)) total = group = 0;
    const last = end - 1;
    const above = addUp(money, start, last);
    const isEnd = last > start && isEndOfTable(cells, first, end);
    const isGrandTotal = isEnd && isAlike(money(last), total + above);
    if (isGrandTotal) continues[last] = 0;
    if (last - Number(isGrandTotal) > start) {
      orders++;
      const isSum = isAlike(money(last), above) || isAlike(money(last), group + above);
      if (!isGrandTotal && isSum) sums++;
    }
    const own = addUp(money, start, end);
    group = end > start + 1 ? 0 : group + own;
    total += own;
  }
  return orders > 0 && sums < mostlySums * orders;
}

/** Whether only blank rows follow in a table. */
function isEndOfTable(cells: OrderCells, first: ReadonlySet<number>, end: number): boolean {
  let row = end;
  while (row < cells.length && !first.has(row) && isHeadless(cells, row) && Number.isNaN(cells.money(row)))
    row++;
  return row === cells.length || first.has(row);
}

function addUp(money: OrderCells['money'], start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += money(i) || 0;
  return sum;
}

/** Whether two amounts are the same but for the rounding of what they are made of. */
export const isAlike = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.011 + 0.0005 * Math.abs(other);

/** Fills empty cells (below 0) of rows that go on with an order from the row above. */
export function fillLabels(indices: Int32Array, continues: Uint8Array): Int32Array {
  const filled = indices.slice();
  for (let i = 1; i < filled.length; i++) {
    if (filled[i]! < 0 && continues[i] === 1) filled[i] = filled[i - 1]!;
  }
  return filled;
}

/** Fills the dates of rows without one that go on with an order from the row above. */
export function fillDates({ date, hasNoDate }: OrderCells, continues: Uint8Array): Float64Array {
  const filled = date.slice();
  for (let i = 1; i < filled.length; i++) {
    if (continues[i] === 1 && hasNoDate(i)) filled[i] = filled[i - 1]!;
  }
  return filled;
}

/** Share of the further lines that may have a cell which stands on first lines alone. */
const mostStrays = 0.02;

/** Whether cells (below 0 where empty) stand on the first lines of orders alone. */
export function standsOnFirstLines(indices: Int32Array, continues: Uint8Array): boolean {
  let further = 0;
  let filled = 0;
  let first = 0;
  for (let i = 0; i < indices.length; i++) {
    if (continues[i] === 0) first += Number(indices[i]! >= 0);
    else {
      further++;
      filled += Number(indices[i]! >= 0);
    }
  }
  return first > 0 && filled <= mostStrays * further && filled < further;
}
