import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { findFirstDay } from '../customers/window.ts';

/** Which share of new customers had bought again so many days after their first purchase day. */
export interface SecondOrders {
  readonly withinDays: number;
  /** 0 to 1. */
  readonly share: number;
}

const spans = [30, 60, 90, 180] as const;
/** Days for which a customer has been watched. */
const watched = 365;
/** Whoever is first seen within so many days of the file's beginning may have bought before. */
const unknownBefore = 90;
/** Customers of whom shares are told. */
const fewest = 30;

/** Of customers who were watched for a year; none where too few were. @param end the day after the last that is known */
export function measureSecondOrders(days: PurchaseDays, end: number): readonly SecondOrders[] {
  const { starts, day } = days;
  const beginning = findFirstDay(days) + unknownBefore;
  const gaps: number[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const at = starts[i]!;
    if (day[at]! <= beginning || day[at]! > end - watched) continue;
    gaps.push(starts[i + 1]! - at > 1 ? day[at + 1]! - day[at]! : Number.POSITIVE_INFINITY);
  }
  if (gaps.length < fewest) return [];
  return spans.map((withinDays) => ({
    withinDays,
    share: gaps.filter((gap) => gap <= withinDays).length / gaps.length,
  }));
}
