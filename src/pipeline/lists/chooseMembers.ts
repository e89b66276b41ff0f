import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { findShopGap, measureUsualGaps } from '../customers/usualGap.ts';
import { sumToLastOrder } from '../customers/yearlySpend.ts';
import { orderAscending } from '../numbers/orderAscending.ts';

/**
 * Whom to write to:
 * - `winBack`: has ordered twice or more, and is overdue by more than twice the usual gap;
 * - `dueNow`: has a usual gap, which ends about now;
 * - `secondOrder`: has ordered once, and lately enough to do so again: at most two usual gaps of the shop ago. Of such
 *   customers of Online Retail II at four dates 25 to 45 % bought within 180 days, of those before them 15 to 20 %.
 * Nobody is on two of them.
 */
export const listIds = ['winBack', 'dueNow', 'secondOrder'] as const;

export type ListId = (typeof listIds)[number];

/** The customers of each list, by their indices. */
export type ListMembers = Readonly<Record<ListId, Uint32Array>>;

/** Days before and after the end of a usual gap. */
const dueWithin = 14;
/** Usual gaps that a customer of `winBack` is overdue by. */
const overdueBy = 2;
/** Usual gaps of the shop within which a second order is in time. */
const inTimeFor = 2;
/** Purchase days from which on the usual gap is the customer's own; with fewer it is the shop's. */
const ownFrom = 3;

/** What customers are measured by. */
export interface ListOptions {
  /** Whole days since 1970-01-01. */
  readonly today: number;
  /** The usual gap of the shop, where these are some of its customers. */
  readonly shop?: number | undefined;
}

/**
 * The members of each list in the order in which to write to them.
 * @param days what is known; a customer without a purchase day is on no list
 * @param chance of another order, 0 to 1, of each customer; where it is not known it is taken for the same
 */
export function chooseMembers(days: PurchaseDays, options: ListOptions, chance?: Float64Array): ListMembers {
  const chosen = findMembers(days, options);
  const spend = sumToLastOrder(days);
  const last = (i: number) => days.day[days.starts[i + 1]! - 1]!;
  return {
    winBack: sortBy(chosen.winBack, (i) => spend[i]! * (chance?.[i] ?? 1)),
    dueNow: sortBy(chosen.dueNow, (i) => spend[i]!),
    secondOrder: sortBy(chosen.secondOrder, last),
  };
}

/** The same members as they stand; parameters as of `chooseMembers`. */
export function findMembers(
  days: PurchaseDays,
  { today, shop: known }: ListOptions,
): Readonly<Record<ListId, readonly number[]>> {
  const usual = measureUsualGaps(days);
  const shop = known ?? findShopGap(usual);
  const chosen: Record<ListId, number[]> = { winBack: [], dueNow: [], secondOrder: [] };
  for (let i = 0; i < usual.length; i++) {
    const list = chooseList(days, i, { today, usual: usual[i]!, shop });
    if (list !== undefined) chosen[list].push(i);
  }
  return chosen;
}

interface Rhythm {
  readonly today: number;
  /** The customer's own usual gap; NaN where there is none. */
  readonly usual: number;
  readonly shop: number;
}

function chooseList(
  { starts, day, orders }: PurchaseDays,
  customer: number,
  { today, usual, shop }: Rhythm,
): ListId | undefined {
  const [from, to] = [starts[customer]!, starts[customer + 1]!];
  if (from === to) return undefined;
  if (to - from === 1 && orders[from] === 1)
    return isInTime(today - day[from]!, shop) ? 'secondOrder' : undefined;
  const hasOwn = to - from >= ownFrom;
  const gap = hasOwn ? usual : shop;
  const overdue = today - day[to - 1]! - gap;
  if (hasOwn && Math.abs(overdue) <= dueWithin) return 'dueNow';
  // Somebody who buys daily is not to be won back after a week.
  return overdue > Math.max(overdueBy * gap, dueWithin) ? 'winBack' : undefined;
}

/** Where nobody has come back no time is too late. */
const isInTime = (days: number, shop: number): boolean =>
  Number.isNaN(shop) || days <= Math.max(inTimeFor * shop, dueWithin);

/** The highest first; equal ones in their order. */
function sortBy(customers: readonly number[], of: (customer: number) => number): Uint32Array {
  const keys = new Float64Array(customers.length);
  for (let at = 0; at < keys.length; at++) keys[at] = -of(customers[at]!);
  return orderAscending(keys).map((at) => customers[at]!);
}
