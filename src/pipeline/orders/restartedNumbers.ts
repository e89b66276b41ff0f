import { millisecondsPerDay } from '../time/calendar.ts';
import type { OrderCells } from './orderLines.ts';

/** Orders, of which a number that came again with other customers is one of each day. */
export interface PartedOrders {
  readonly order: Int32Array;
  readonly count: number;
  /** The order before, of each from the former count on. */
  readonly former: readonly number[];
}

/** Numbers from which on it is no chance that they come again. */
const enoughNumbers = 3;
/** Of the numbers that come on several days, those that come with several customers at least. */
const leastShare = 0.5;
/** More than the days from 1900 to 2200. */
const dayLimit = 2 ** 18;

/**
 * Parts orders whose numbers begin anew, each day or each year: most of those that come on several days then belong to
 * several customers. Undefined where they do not.
 */
export function partRestarted(
  { customer, date }: Pick<OrderCells, 'customer' | 'date'>,
  order: Int32Array,
  count: number,
): PartedOrders | undefined {
  const days = firstOf(order, count, (row) => Math.floor(date[row]! / millisecondsPerDay));
  if (!areRestarted({ customer, date }, order, days)) return undefined;
  const parted = order.slice();
  const known = new Map<number, number>();
  const former: number[] = [];
  for (let row = 0; row < order.length; row++) {
    const at = order[row]!;
    const day = Math.floor(date[row]! / millisecondsPerDay);
    if (at < 0 || Number.isNaN(day) || day === days[at]) continue;
    const key = at * dayLimit + day + dayLimit / 2;
    const own = known.get(key) ?? count + former.push(at) - 1;
    known.set(key, own);
    parted[row] = own;
  }
  return { order: parted, count: count + former.length, former };
}

function areRestarted(
  { customer, date }: Pick<OrderCells, 'customer' | 'date'>,
  order: Int32Array,
  days: Float64Array,
): boolean {
  const customers = firstOf(order, days.length, (row) => (customer[row]! < 0 ? Number.NaN : customer[row]!));
  // 1 for a number of several days, 2 for one of several customers on them too.
  const state = new Uint8Array(days.length);
  for (let row = 0; row < order.length; row++) {
    const at = order[row]!;
    const day = Math.floor(date[row]! / millisecondsPerDay);
    if (at < 0 || Number.isNaN(day) || day === days[at]) continue;
    const isOther = customer[row]! >= 0 && customer[row] !== customers[at];
    state[at] = Math.max(state[at]!, isOther ? 2 : 1);
  }
  let several = 0;
  let strange = 0;
  for (const each of state) {
    if (each > 0) several++;
    if (each === 2) strange++;
  }
  return strange >= enoughNumbers && strange >= leastShare * several;
}

/** The first value of each order that is a number. */
function firstOf(order: Int32Array, count: number, readRow: (row: number) => number): Float64Array {
  const first = new Float64Array(count).fill(Number.NaN);
  for (let row = 0; row < order.length; row++) {
    const at = order[row]!;
    if (at >= 0 && Number.isNaN(first[at]!)) first[at] = readRow(row);
  }
  return first;
}
