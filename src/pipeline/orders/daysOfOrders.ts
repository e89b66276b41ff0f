import { nearlyAll } from '../numbers/nearlyAll.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import type { OrdersOfRows } from './numberOrders.ts';

/** How the lines of an order stand in time: on one day, each on the day after the one above, or on days of their own. */
export type DaysOfLines = 'same' | 'following' | 'apart';

const enoughOrders = 3;

/** How those of most orders with several lines, which stand one below the other, do. */
export function findDaysOfLines(
  { order, count }: Pick<OrdersOfRows, 'order' | 'count'>,
  date: Float64Array,
): DaysOfLines {
  const last = new Float64Array(count).fill(Number.NaN);
  let further = 0;
  let apart = 0;
  let following = 0;
  for (let i = 0; i < order.length; i++) {
    const at = order[i]!;
    const day = Math.floor(date[i]! / millisecondsPerDay);
    if (at < 0 || Number.isNaN(day)) continue;
    if (!Number.isNaN(last[at]!)) {
      further++;
      if (day !== last[at]) apart++;
      if (day === last[at]! + 1) following++;
    }
    last[at] = day;
  }
  if (further < enoughOrders || apart < nearlyAll * further) return 'same';
  return following >= nearlyAll * further ? 'following' : 'apart';
}
