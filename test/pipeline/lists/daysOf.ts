import type { PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';

/** Day, spend and orders, of which the last two are 10 and 1 where they do not matter. */
export type Purchase = readonly [day: number, spend?: number, orders?: number];

/** The purchase days of customers, each given as a list of days. */
export function daysOf(...customers: readonly (readonly Purchase[])[]): PurchaseDays {
  const all = customers.flat();
  const starts = [0];
  for (const days of customers) starts.push(starts.at(-1)! + days.length);
  return {
    starts: Uint32Array.from(starts),
    day: Int32Array.from(all, ([day]) => day),
    spend: Float64Array.from(all, ([, spend = 10]) => spend),
    orders: Uint32Array.from(all, ([, , orders = 1]) => orders),
  };
}

/** Purchases every so many days, the last on a day. */
export const everyDays = (gap: number, count: number, last: number): readonly Purchase[] =>
  Array.from({ length: count }, (_, n) => [last - gap * (count - 1 - n)] as const);
