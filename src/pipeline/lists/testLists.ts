import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { daysBefore } from '../customers/recall.ts';
import { findFirstDay } from '../customers/window.ts';
import { findMembers, type ListId, listIds } from './chooseMembers.ts';

/** How the lists of a day in the past did, made from what was known then. */
export interface ListTest {
  readonly horizonDays: number;
  /** The day on which the lists were made, in whole days since 1970-01-01: what was bought before it was known. */
  readonly cut: number;
  /** The share of all customers of then who bought within the horizon, 0 to 1. */
  readonly rateOfAll: number;
  /** Of the lists' customers; without lists of which too few were on to tell. */
  readonly rates: Readonly<Partial<Record<ListId, number>>>;
}

/** Days, the longest first: one is taken where the history before it is as long. */
const horizons = [180, 90] as const;
/** Customers of whom a rate is told. */
const fewest = 10;

/**
 * Undefined where the history is too short.
 * @param end the day after the last that is known
 * @param within only those count who had bought within so many days
 */
export function testLists(
  days: PurchaseDays,
  end: number,
  within = Number.POSITIVE_INFINITY,
): ListTest | undefined {
  const horizonDays = horizons.find((horizon) => end - findFirstDay(days) >= 2 * horizon);
  if (horizonDays === undefined) return undefined;
  const cut = end - horizonDays;
  const known = daysBefore(days, cut);
  const members = findMembers(known, { today: cut });
  const listOf = (id: ListId) => members[id].filter((i) => lastDay(known, i)! >= cut - within);
  const lists = listIds.map((id) => [id, listOf(id)] as const).filter(([, { length }]) => length >= fewest);
  const rateOf = (customers: ArrayLike<number>) => shareBuying(days, cut, customers);
  const rates = Object.fromEntries(lists.map(([id, customers]) => [id, rateOf(customers)]));
  return { horizonDays, cut, rateOfAll: rateOf(listKnown(known, cut - within)), rates };
}

/** Undefined for a customer who has none. */
const lastDay = ({ starts, day }: PurchaseDays, i: number): number | undefined =>
  starts[i + 1]! > starts[i]! ? day[starts[i + 1]! - 1] : undefined;

/** The customers who have a purchase day from a day on. */
function listKnown(days: PurchaseDays, from: number): Uint32Array {
  const known = new Uint32Array(days.starts.length - 1);
  let count = 0;
  for (let i = 0; i < known.length; i++) if ((lastDay(days, i) ?? Number.NaN) >= from) known[count++] = i;
  return known.subarray(0, count);
}

/** The share of customers who have a purchase day from a day on. */
function shareBuying({ starts, day }: PurchaseDays, from: number, customers: ArrayLike<number>): number {
  let buying = 0;
  for (let at = 0; at < customers.length; at++) if (day[starts[customers[at]! + 1]! - 1]! >= from) buying++;
  return buying / customers.length;
}
