import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import { dayOf, millisecondsPerDay } from '../time/calendar.ts';
import type { PurchaseColumns } from './purchaseColumns.ts';
import { formatDay, type PurchaseDays } from './purchaseDays.ts';
import { recallSpend } from './recall.ts';
import type { Customers } from './rfm.ts';
import { takeCustomers } from './takeCustomers.ts';
import { findShopGap, measureUsualGaps } from './usualGap.ts';

/** The days whose purchases count, so that figures of several dates can be compared. */
export interface Window {
  /** The first day that does not count any more, since 1970-01-01. */
  readonly before: number;
  /** How many days count. */
  readonly days: number;
}

/** A window as it is told: from one day to another; `lapsed` customers bought before alone, and are in no segment. */
export interface WindowSummary {
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly lapsed: number;
}

/** What customers bought in a window: those who bought nothing in it are left out. */
export interface WindowColumns extends PurchaseColumns {
  /** The index among all customers of each of these, ascending. */
  readonly who: Uint32Array;
}

/** The first day of all purchases, with those that were cancelled later. */
export function findFirstDay({ starts, day, ledger }: PurchaseDays): number {
  let first = Number.POSITIVE_INFINITY;
  for (const each of ledger?.firstDay ?? []) first = Math.min(first, each);
  for (let i = 0; i + 1 < starts.length; i++)
    if (starts[i]! < starts[i + 1]!) first = Math.min(first, day[starts[i]!]!);
  return first;
}

/**
 * The window that ends with the as-of date: as long as wanted, or half of the history where that is shorter, so that an
 * earlier date has a whole window too.
 * @param asOf wall-clock milliseconds
 * @param wanted days
 */
export function chooseWindow(days: PurchaseDays, asOf: number, wanted: number): Window {
  const before = endWindow(days, asOf);
  return { before, days: Math.max(1, Math.min(wanted, Math.floor((before - findFirstDay(days)) / 2))) };
}

/** The first day that does not count at an as-of date: no purchase of the table is on it or after. */
export function endWindow({ day }: PurchaseDays, asOf: number): number {
  return day.reduce((end, each) => Math.max(end, each + 1), dayOf(asOf));
}

/** The figures of a window, of its purchases alone, as they were known at its end: the first purchase is the first in it. */
export function measureWindow(purchases: PurchaseDays, { before, days }: Window): WindowColumns {
  const from = before - days;
  const { starts, day, orders, spend } = recallSpend(purchases, before);
  const all = starts.length - 1;
  const columns = {
    who: new Uint32Array(all),
    recency: new Float64Array(all),
    frequency: new Float64Array(all),
    monetary: new Float64Array(all),
    firstPurchase: new Float64Array(all),
    lastPurchase: new Float64Array(all),
  };
  let count = 0;
  for (let i = 0; i < all; i++) {
    let at = starts[i + 1]! - 1;
    const start = starts[i]!;
    while (at >= start && day[at]! >= before) at--;
    if (at < start || day[at]! < from) continue;
    columns.lastPurchase[count] = day[at]! * millisecondsPerDay;
    columns.recency[count] = before - day[at]!;
    let [spent, bought] = [0, 0];
    for (; at >= start && day[at]! >= from; at--) {
      spent += spend[at]!;
      bought += orders[at]!;
    }
    columns.firstPurchase[count] = day[at + 1]! * millisecondsPerDay;
    columns.frequency[count] = bought;
    columns.monetary[count] = spent;
    columns.who[count++] = i;
  }
  return cutColumns(columns, count);
}

/** The first entries of columns that have room for more. */
export const cutColumns = (
  { who, recency, frequency, monetary, firstPurchase, lastPurchase }: Omit<WindowColumns, 'count'>,
  count: number,
): WindowColumns => ({
  count,
  who: who.subarray(0, count),
  recency: recency.subarray(0, count),
  frequency: frequency.subarray(0, count),
  monetary: monetary.subarray(0, count),
  firstPurchase: firstPurchase.subarray(0, count),
  lastPurchase: lastPurchase.subarray(0, count),
});

/** The customers who bought in a window, with its figures and all that they bought. Throws a `UserError` where nobody did. */
export function takeWindow(
  { ids, contacts }: Customers,
  purchases: PurchaseDays,
  window: Window,
): { readonly customers: Customers; readonly who: Uint32Array } {
  const { who, ...columns } = measureWindow(purchases, window);
  if (who.length === 0) throw new UserError(describeEmpty(window));
  const customers = {
    ...columns,
    ids: Array.from(who, (i) => ids[i]!),
    purchaseDays: takeCustomers(purchases, who),
    shopGap: findShopGap(measureUsualGaps(purchases)),
    ...(contacts && {
      contacts: contacts.map((contact) => ({
        ...contact,
        values: Int32Array.from(who, (i) => contact.values[i]!),
      })),
    }),
  };
  return { customers, who };
}

const describeEmpty = ({ before, days }: Window): string =>
  t(
    'Nobody bought within {0} days before {1}; set segmentAi.asOf to an earlier date, or segmentAi.movement.windowDays to more days.',
    days,
    formatDay(before),
  );
