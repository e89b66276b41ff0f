import { millisecondsPerDay } from '../time/calendar.ts';
import type { OrderRuns } from './orderRuns.ts';

/** Orders, of which a number that came again with other customers is one of each day. */
interface PartedOrders {
  readonly order: Int32Array;
  readonly count: number;
  /** The order before, of each from the former count on. */
  readonly former: readonly number[];
}

export interface NumbersAgain {
  /** Undefined where no numbers begin anew. */
  readonly parted: PartedOrders | undefined;
  /** The first rows of numbers that came before in their table, but not right above on the same day. */
  readonly again: readonly number[];
}

/** Numbers from which on it is no chance that they come again. */
const enoughNumbers = 3;
/** Rows of other customers on other days from which on it is none of fewer numbers. */
const enoughRows = 10;
/** Of the numbers that come on several days, those that come with several customers at least. */
const leastShare = 0.5;
/** More than the days from 1900 to 2200. */
const dayLimit = 2 ** 18;
/** The customer of an order of which no row was looked at. */
const unseen = -2;

/**
 * Parts orders whose numbers begin anew, each day or each year: most of those that come on several days then belong to
 * several customers.
 */
export function partRestarted(runs: OrderRuns, count: number, starts: readonly number[]): NumbersAgain {
  const { firstDay, isRestarted, again } = findRestarts(runs, count, starts);
  return {
    parted: isRestarted ? partTables(partDays(runs, count, firstDay), runs, starts) : undefined,
    again,
  };
}

function partDays({ of: { order, date } }: OrderRuns, count: number, firstDay: Float64Array): PartedOrders {
  const parted = order.slice();
  const known = new Map<number, number>();
  const former: number[] = [];
  for (let row = 0; row < order.length; row++) {
    const at = order[row]!;
    const day = Math.floor(date[row]! / millisecondsPerDay);
    if (at < 0 || Number.isNaN(day) || day === firstDay[at]) continue;
    const key = at * dayLimit + day + dayLimit / 2;
    const own = known.get(key) ?? count + former.push(at) - 1;
    known.set(key, own);
    parted[row] = own;
  }
  return { order: parted, count: count + former.length, former };
}

/** Parts orders that another table has on the same day with another customer, as tables of branches may. */
function partTables(
  { order, count, former }: PartedOrders,
  { of: { customer } }: OrderRuns,
  starts: readonly number[],
): PartedOrders {
  const firstRow = new Int32Array(count).fill(-1);
  const firstTable = new Int32Array(count);
  const known = new Map<number, number>();
  const formers = [...former];
  const first = count - former.length;
  for (let row = 0, table = 0; row < order.length; row++) {
    while (starts[table + 1]! <= row) table++;
    const at = order[row]!;
    const who = customer[row]!;
    if (at < 0 || who < 0) continue;
    if (firstRow[at]! < 0) {
      firstRow[at] = row;
      firstTable[at] = table;
    }
    if (firstTable[at] === table || customer[firstRow[at]!] === who) continue;
    const key = at * starts.length + table;
    const own = known.get(key) ?? first + formers.push(at < first ? at : former[at - first]!) - 1;
    known.set(key, own);
    order[row] = own;
  }
  return { order, count: first + formers.length, former: formers };
}

/** The first day of each order, NaN where it has none, and whether most that come on others belong to others. */
function findRestarts(
  { of: { order, customer, date }, firsts }: OrderRuns,
  count: number,
  starts: readonly number[],
) {
  const firstDay = new Float64Array(count).fill(Number.NaN);
  const firstCustomer = new Int32Array(count).fill(unseen);
  const lastTable = new Int32Array(count).fill(-1);
  // 1 for a number of several days, 2 for one of several customers on them too.
  const state = new Uint8Array(count);
  let others = 0;
  const again: number[] = [];
  let above = -1;
  let dayAbove = Number.NaN;
  for (let run = 0, table = 0; run < firsts.length - 1; run++) {
    const row = firsts[run]!;
    while (starts[table + 1]! <= row) table++;
    const at = order[row]!;
    const day = Math.floor(date[row]! / millisecondsPerDay);
    const goesOn = at === above && day === dayAbove;
    above = at;
    dayAbove = day;
    if (at < 0) continue;
    if (!goesOn && lastTable[at] === table) again.push(row);
    lastTable[at] = table;
    const who = customer[row]!;
    // A table may begin as the one above ends.
    if (goesOn && date[row] === date[row - 1] && who === customer[row - 1]) continue;
    if (firstCustomer[at]! < 0) firstCustomer[at] = who;
    if (Number.isNaN(firstDay[at]!)) firstDay[at] = day;
    if (day === firstDay[at] || Number.isNaN(day)) continue;
    const isOther = who >= 0 && who !== firstCustomer[at];
    if (isOther) others++;
    state[at] = isOther ? 2 : state[at]! || 1;
  }
  return { firstDay, isRestarted: areMostOfOthers(state, others), again };
}

function areMostOfOthers(state: Uint8Array, others: number): boolean {
  let several = 0;
  let strange = 0;
  for (let at = 0; at < state.length; at++) {
    if (state[at]! > 0) several++;
    if (state[at] === 2) strange++;
  }
  const isEnough = strange >= enoughNumbers || others >= enoughRows;
  return isEnough && strange >= leastShare * several;
}
