import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { RollingWindow } from '../customers/rollingWindow.ts';
import type { Window, WindowColumns } from '../customers/window.ts';
import { countSegments, findSegments } from '../model/model.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { type Followed, type Former, placeAside, placesBehind, type Standings, unseen } from './standings.ts';
import type { Spending, TransitionCounter } from './transitions.ts';

/** A date that is visited. */
export interface Stop extends Window {
  /** Whether any customer did in its window. */
  readonly anyoneSpent: boolean;
  /** Its index among the dates that are shown; below 0 for one that is not. */
  readonly shown: number;
  /** The next date that is shown, itself or a later one. */
  readonly next: number;
}

/** What is gathered on the way. */
export interface Gathered extends Pick<Standings, 'places' | 'revenue'> {
  /** Where it is wanted. */
  readonly former?: Former;
  /** From each date to the next, where they are wanted. */
  readonly transitions?: readonly TransitionCounter[];
}

/** From one date to the next, with some of the customers. */
export class Walk {
  readonly #followed: Followed;
  readonly #window: RollingWindow;
  readonly #gathered: Gathered;
  readonly #lapsed: number;
  readonly #apart: number;
  #date = Number.NEGATIVE_INFINITY;
  #places: Int8Array;
  /** The bounds of the window at the last date that is shown. */
  #bounds: { readonly first: Uint32Array; readonly end: Uint32Array } | undefined;

  /** @param gathered of these customers; the sums are added to */
  constructor(followed: Followed, gathered: Gathered) {
    const { apart, lapsed } = placesBehind(countSegments(followed.model));
    this.#followed = followed;
    this.#window = new RollingWindow(followed.purchases);
    this.#gathered = gathered;
    [this.#apart, this.#lapsed] = [apart, lapsed];
    this.#places = new Int8Array(followed.purchases.starts.length - 1).fill(unseen);
  }

  /** @param stops ascending */
  go(stops: readonly Stop[]): void {
    for (const stop of stops) this.#visit(stop);
  }

  #visit(stop: Stop): void {
    const { model, purchases } = this.#followed;
    const date = stop.before;
    // Where one stands who buys again before the next date that is shown is of no account there.
    const columns = this.#window.move(stop, this.#gathered.former ? date : stop.next);
    const segment = findSegments(model, columns, date * millisecondsPerDay, stop.anyoneSpent);
    const places = findSeen(purchases, date, this.#lapsed);
    this.#place(places, segment, columns, date);
    if (stop.shown >= 0) this.#show(stop.shown, places, columns);
    if (this.#gathered.former) this.#remember(this.#gathered.former, places, date);
    [this.#places, this.#date] = [places, date];
  }

  /** Puts each customer in the segment, or in the one before who has not bought since and comes to a more recent one. */
  #place(places: Int8Array, segment: Int32Array, { count, who, recency }: WindowColumns, date: number): void {
    const { recency: mean } = this.#followed.model;
    const [before, last, apart] = [this.#places, this.#date, this.#apart];
    for (let at = 0; at < count; at++) {
      const i = who[at]!;
      const found = segment[at]!;
      const earlier = before[i]!;
      if (found < 0) places[i] = placeAside(found, apart);
      else if (earlier < 0 || earlier >= apart || date - recency[at]! >= last) places[i] = found;
      else places[i] = mean[found]! < mean[earlier]! ? earlier : found;
    }
  }

  #show(shown: number, places: Int8Array, { count, who, monetary }: WindowColumns): void {
    this.#gathered.places[shown]!.set(places);
    const revenue = this.#gathered.revenue[shown]!;
    for (let at = 0; at < count; at++) revenue[places[who[at]!]!]! += monetary[at]!;
    if (this.#gathered.transitions) this.#count(this.#gathered.transitions, shown, places);
  }

  #count(transitions: readonly TransitionCounter[], shown: number, places: Int8Array): void {
    const { first, end } = this.#window.bounds;
    const { spend } = this.#followed.purchases;
    const [then, counter] = [this.#bounds, transitions[shown - 1]];
    this.#bounds = { first: first.slice(), end: end.slice() };
    if (then === undefined || counter === undefined) return;
    const earlier = this.#gathered.places[shown - 1]!;
    const spending: Spending = { before: 0, since: 0, bought: false };
    for (let i = 0; i < places.length; i++) {
      if (places[i]! < 0) continue;
      spending.before = sumSpend(spend, then.first[i]!, then.end[i]!);
      spending.since = sumSpend(spend, then.end[i]!, end[i]!);
      spending.bought = end[i]! > then.end[i]!;
      counter.add(earlier[i]!, places[i]!, spending);
    }
  }

  #remember({ previous, since }: Former, places: Int8Array, date: number): void {
    const earlier = this.#places;
    for (let i = 0; i < places.length; i++) {
      const before = earlier[i]!;
      if (before === places[i] || before === unseen || this.#isSame(before, places[i]!)) continue;
      previous[i] = before;
      since[i] = date;
    }
  }

  /** Whether two places have one name. */
  #isSame(before: number, now: number): boolean {
    const { groups } = this.#followed;
    return groups?.[before] !== undefined && groups[before] === groups[now];
  }
}

/** The latest first, as everywhere: sums have the same bits. */
function sumSpend(spend: Float64Array, first: number, end: number): number {
  let sum = 0;
  for (let at = end - 1; at >= first; at--) sum += spend[at]!;
  return sum;
}

/** The place of those who bought before a date, whatever their segment; all others are unseen. */
function findSeen({ starts, day }: PurchaseDays, date: number, place: number): Int8Array {
  const places = new Int8Array(starts.length - 1);
  for (let i = 0; i < places.length; i++) places[i] = day[starts[i]!]! < date ? place : unseen;
  return places;
}
