import type { PurchaseDays } from '../customers/purchaseDays.ts';
import type { Classifier } from '../model/model.ts';
import { aside } from '../segments/aside.ts';

/** Of one who has not bought yet; else a customer has the index of a segment, or a place behind the segments. */
export const unseen = -1;

/** The places behind those of the segments. */
export const placesBehind = (segments: number) => ({
  /** So far above all others that no segment holds them. */
  apart: segments,
  /** They got back all that they had paid in the window, or more. */
  withoutSpend: segments + 1,
  /** Seen before, without an order in the window. */
  lapsed: segments + 2,
});

/** The place of who is in no segment. @param why as `aside` has it */
export const placeAside = (why: number, segments: number): number =>
  why === aside.withoutSpend ? placesBehind(segments).withoutSpend : placesBehind(segments).apart;

/** What a place is for scripts: a segment's id, 0 for those who stand apart, or a word. */
export type PlaceId = number | 'withoutSpend' | 'lapsed' | 'new';

export function identifyPlace(place: number, segments: number): PlaceId {
  const { apart, withoutSpend, lapsed } = placesBehind(segments);
  if (place === unseen) return 'new';
  if (place === lapsed) return 'lapsed';
  if (place === withoutSpend) return 'withoutSpend';
  return place === apart ? 0 : place + 1;
}

/** Where customers stand at dates. */
export interface Standings {
  /** The first day that does not count at each, ascending; since 1970-01-01. */
  readonly dates: readonly number[];
  /** Per date the place of each customer. */
  readonly places: readonly Int8Array[];
  /** Per date what those at each place spent in its window. */
  readonly revenue: readonly Float64Array[];
}

/** Where customers stood before, at the beginnings of months and the last date. */
export interface Former {
  /** The last other place of each customer; `unseen` where there was none. */
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
