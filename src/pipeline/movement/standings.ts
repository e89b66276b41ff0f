import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { findFirstDay, measureWindow, type WindowColumns } from '../customers/window.ts';
import { type Classifier, countSegments, findSegments } from '../model/model.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { listStarts } from '../time/periods.ts';

/** Of one who has not bought yet; else a customer has the index of a segment, or a place behind the segments. */
const unseen = -1;

/** The places behind those of the segments. */
export const placesBehind = (segments: number) => ({
  /** So far above all others that no segment holds them. */
  apart: segments,
  /** Seen before, without an order in the window. */
  lapsed: segments + 1,
});

/** Where customers stand at dates. */
export interface Standings {
  /** The first day that does not count at each, ascending; since 1970-01-01. */
  readonly dates: readonly number[];
  /** Per date the place of each customer. */
  readonly places: readonly Int8Array[];
  /** Per date what those at each place spent in its window. */
  readonly revenue: readonly Float64Array[];
  /** The last other place of each customer, at the beginnings of months and the last date; `unseen` where there was none. */
  readonly previous: Int8Array;
  /** The first of these dates at which the customer was where it is now, after that; 0 where there was none. */
  readonly since: Int32Array;
}

/** A model, and the purchases to which it is applied. */
export interface Followed {
  readonly model: Classifier;
  readonly purchases: PurchaseDays;
  /** Days of its window. */
  readonly days: number;
  /** Which segments are one, as they share a name: a number for each; absent where each is its own. */
  readonly groups?: readonly number[];
}

/**
 * Where customers stand at dates by one model. Without a purchase nobody comes to a segment of lower mean recency: who
 * would, stays, from one beginning of a month to the next. It hangs on the calendar and not on the dates that are asked
 * for, and no later purchase changes it.
 * @param dates ascending; all but the last begin a month
 */
export function followCustomers(followed: Followed, dates: readonly number[]): Standings {
  const { purchases, days } = followed;
  const last = dates.at(-1)!;
  const begin = Math.max(findFirstDay(purchases) + days, dates[0]! - days);
  const visited = [...new Set([...listStarts('month', begin, last), ...dates])].sort((a, b) => a - b);
  const walk = new Walk(followed);
  const steps = visited.map((date) => walk.go(date)).filter((_, v) => dates.includes(visited[v]!));
  return {
    dates,
    places: steps.map(({ places }) => places),
    revenue: steps.map(({ revenue }) => revenue),
    ...{ previous: walk.previous, since: walk.since },
  };
}

interface Step {
  readonly places: Int8Array;
  readonly revenue: Float64Array;
}

/** From one date to the next. */
class Walk {
  readonly previous: Int8Array;
  readonly since: Int32Array;
  readonly #followed: Followed;
  readonly #lapsed: number;
  readonly #apart: number;
  #date = Number.NEGATIVE_INFINITY;
  #places: Int8Array;

  constructor(followed: Followed) {
    const count = followed.purchases.starts.length - 1;
    const { apart, lapsed } = placesBehind(countSegments(followed.model));
    this.#followed = followed;
    [this.#apart, this.#lapsed] = [apart, lapsed];
    this.#places = new Int8Array(count).fill(unseen);
    this.previous = this.#places.slice();
    this.since = new Int32Array(count);
  }

  /** Where each customer stands at the date, which is later than the one before. */
  go(date: number): Step {
    const { model, purchases, days } = this.#followed;
    const columns = measureWindow(purchases, { before: date, days });
    const segment = findSegments(model, columns, date * millisecondsPerDay);
    const places = findSeen(purchases, date, this.#lapsed);
    const revenue = new Float64Array(this.#lapsed + 1);
    for (let at = 0; at < columns.count; at++) {
      const place = this.#hold(columns, at, segment[at]!, date);
      places[columns.who[at]!] = place;
      revenue[place]! += columns.monetary[at]!;
    }
    this.#remember(places, date);
    return { places, revenue };
  }

  /** The segment of a customer, or the one before where the customer has not bought since and comes to a more recent one. */
  #hold({ who, recency }: WindowColumns, at: number, segment: number, date: number): number {
    if (segment < 0) return this.#apart;
    const before = this.#places[who[at]!]!;
    const isSilent = date - recency[at]! < this.#date;
    if (!isSilent || before < 0 || before >= this.#apart) return segment;
    const { recency: mean } = this.#followed.model;
    return mean[segment]! < mean[before]! ? before : segment;
  }

  /** Whether two places have one name. */
  #isSame(before: number, now: number): boolean {
    const { groups } = this.#followed;
    if (before === now) return true;
    return groups?.[before] !== undefined && groups[before] === groups[now];
  }

  #remember(places: Int8Array, date: number): void {
    for (let i = 0; i < places.length; i++) {
      const before = this.#places[i]!;
      if (before === unseen || this.#isSame(before, places[i]!)) continue;
      this.previous[i] = before;
      this.since[i] = date;
    }
    [this.#places, this.#date] = [places, date];
  }
}

/** The place of those who bought before a date, whatever their segment; all others are unseen. */
function findSeen({ starts, day }: PurchaseDays, date: number, place: number): Int8Array {
  const places = new Int8Array(starts.length - 1);
  for (let i = 0; i < places.length; i++) places[i] = day[starts[i]!]! < date ? place : unseen;
  return places;
}
