import { millisecondsPerDay } from '../time/calendar.ts';
import type { OrderCells, OrderLines } from './orderLines.ts';
import { areNumbered, findRuns, type OrderRuns } from './orderRuns.ts';
import { partRestarted } from './restartedNumbers.ts';

/** Which rows are of one order. */
export interface OrdersOfRows {
  /** Below `count`; -1 for a row without customer or date. */
  readonly order: Int32Array;
  readonly count: number;
  /** Whether the source says which rows are one order; else a customer's day is one. */
  readonly isOfSource: boolean;
}

/** The orders of rows. */
export interface NumberedOrders extends OrdersOfRows {
  /** Rows that have no order number although the source has such numbers: a customer's day is their order. */
  readonly unnumbered: number;
  /** Of each order from the source's numbers and unnumbered ones on, the one with its number before; mostly none. */
  readonly former: readonly number[];
  /** The first rows of numbers that came before in their table, but not right above on the same day. */
  readonly again: readonly number[];
  /** Rows of one order each. */
  readonly runs: OrderRuns;
}

/** More than the days from 1900 to 2200, so that customer and day make one number. */
const dayLimit = 2 ** 18;

/**
 * Numbers the orders of rows, whose empty cells are filled: by the source's numbers, of which there are `numbers`; where
 * a row has none it goes on with the row above, or else the purchases of a customer on one day are one order.
 */
export function numberOrders(cells: OrderCells, lines: OrderLines, numbers: number): NumberedOrders {
  const numbered = numberRows(cells, lines, numbers);
  const { customer, date, starts, invoice } = cells;
  const runs = findRuns({ order: numbered.order, customer, date }, starts, lines.runs);
  if (invoice === undefined) return { ...numbered, former: [], again: [], runs };
  const { parted, again } = partRestarted(runs, numbered.count, starts);
  return { ...numbered, former: [], again, runs, ...parted };
}

function numberRows(
  cells: OrderCells,
  lines: OrderLines,
  numbers: number,
): Omit<NumberedOrders, 'former' | 'again' | 'runs'> {
  const { invoice, length } = cells;
  const { runs } = lines;
  if (invoice && runs?.of.order === invoice && areNumbered(runs))
    return { order: invoice, count: numbers, isOfSource: true, unnumbered: 0 };
  const order = invoice?.slice() ?? new Int32Array(length).fill(-1);
  const days = new DayOrders(cells, numbers);
  let unnumbered = 0;
  for (let i = 0; i < length; i++) {
    if (order[i]! >= 0) continue;
    const goesOn = lines.layout === 'below' ? lines.continues![i] === 1 : days.isSameDay(i, i - 1);
    if (goesOn && i > 0 && order[i - 1]! >= 0) order[i] = order[i - 1]!;
    else order[i] = lines.layout === 'below' && invoice === undefined ? days.start(i) : days.find(i);
    if (order[i]! >= 0) unnumbered++;
  }
  const isOfSource = invoice !== undefined || lines.layout === 'below';
  return { order, count: days.count, isOfSource, unnumbered: invoice === undefined ? 0 : unnumbered };
}

/** Orders by customer and day, numbered from `count` on. */
class DayOrders {
  count: number;
  readonly #cells: OrderCells;
  readonly #known = new Map<number, number>();

  constructor(cells: OrderCells, count: number) {
    this.#cells = cells;
    this.count = count;
  }

  /** The order of a row; -1 where it has no customer or date. */
  find(i: number): number {
    const key = this.#key(i);
    if (key === undefined) return -1;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.count);
    return this.count++;
  }

  /** A new order for a row; -1 where it has no customer or date. */
  start(i: number): number {
    return this.#key(i) === undefined ? -1 : this.count++;
  }

  isSameDay(i: number, other: number): boolean {
    const key = this.#key(i);
    return key !== undefined && key === this.#key(other);
  }

  #key(i: number): number | undefined {
    const { customer, date } = this.#cells;
    const day = Math.floor(date[i]! / millisecondsPerDay);
    if (!(customer[i]! >= 0) || Number.isNaN(day)) return undefined;
    return customer[i]! * dayLimit + day + dayLimit / 2;
  }
}
