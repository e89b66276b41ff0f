import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { listChanged, recall } from '../customers/recall.ts';
import { RollingWindow } from '../customers/rollingWindow.ts';
import type { Window, WindowColumns } from '../customers/window.ts';
import { countSegments, findSegments } from '../model/model.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { type Followed, type Former, placeAside, placesBehind, type Standings, unseen } from './standings.ts';
import type { Spending, TransitionCounter } from './transitions.ts';

/** A date at which it is told who is where. */
export interface Stop extends Window {
  /** Whether any customer spent anything in its window. */
  readonly anyoneSpent: boolean;
}

/** The way from one date at which places are wanted to the next. */
export interface Leg {
  readonly end: Stop;
  /** Before its end, ascending: whoever only ages is held from each to the next. */
  readonly between: readonly Stop[];
  /** The index of its end among the dates that are shown; below 0 for one that is not. */
  readonly shown: number;
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
  #window: RollingWindow;
  readonly #gathered: Gathered;
  readonly #lapsed: number;
  readonly #apart: number;
  #date = Number.NEGATIVE_INFINITY;
  #places: Int8Array;
  /** The mean recency of the segment whose customers bought the longest ago. */
  readonly #longest: number;
  /** The last date that is shown, and what each customer had spent in its window. */
  #then: { readonly date: number; readonly spent: Float64Array } | undefined;
  readonly #passed: Stop[] = [];

  /** @param gathered of these customers; the sums are added to */
  constructor(followed: Followed, gathered: Gathered) {
    const { apart, lapsed } = placesBehind(countSegments(followed.model));
    this.#followed = followed;
    this.#longest = Math.max(...followed.model.recency);
    this.#window = new RollingWindow(followed.purchases);
    this.#gathered = gathered;
    [this.#apart, this.#lapsed] = [apart, lapsed];
    this.#places = new Int8Array(followed.purchases.starts.length - 1).fill(unseen);
  }

  /** @param legs ascending */
  go(legs: readonly Leg[]): void {
    for (const leg of legs) this.#follow(leg);
  }

  #follow({ end, between, shown }: Leg): void {
    const { purchases } = this.#followed;
    const date = end.before;
    if (purchases.ledger) this.#window = new RollingWindow(recall(purchases, date));
    const columns = this.#window.move(end);
    const places = findSeen(purchases, date, this.#lapsed);
    this.#place(places, this.#findSegments(columns, end), columns);
    this.#hold(places, date, between, columns);
    if (shown >= 0) this.#show(shown, date, places, columns);
    if (this.#gathered.former) this.#remember(this.#gathered.former, places, date);
    [this.#places, this.#date] = [places, date];
    this.#passed.push(...between, end);
  }

  #findSegments(columns: WindowColumns, { before, anyoneSpent }: Stop): Int32Array {
    return findSegments(this.#followed.model, columns, before * millisecondsPerDay, anyoneSpent);
  }

  #place(places: Int8Array, segment: Int32Array, { count, who }: WindowColumns): void {
    for (let at = 0; at < count; at++) {
      const found = segment[at]!;
      places[who[at]!] = found < 0 ? placeAside(found, this.#apart) : found;
    }
  }

  /** Leaves each customer who has not bought since in the segment of the highest mean recency on the way. */
  #hold(places: Int8Array, date: number, between: readonly Stop[], { who }: WindowColumns): void {
    const { recency: mean } = this.#followed.model;
    const changed = listChanged(this.#followed.purchases, this.#date, date);
    const isChanged = (i: number) => changed.has(i);
    const others = changed.size === 0 ? who : who.filter((i) => !isChanged(i));
    // What they came through before is not what it would have been, had it been known that purchases would be cancelled.
    if (changed.size > 0) this.#holdOn(places, [...this.#passed, ...between], who.filter(isChanged));
    const held = this.#listAging(this.#holdOn(places, between, others), places, this.#date);
    for (let at = 0; at < held.length; at++) {
      const i = held[at]!;
      const earlier = this.#places[i]!;
      // Undefined where that was in no segment.
      const before = mean[earlier];
      if (before !== undefined && before > mean[places[i]!]!) places[i] = earlier;
    }
  }

  /**
   * Of equal segments the latest. Those who come to the highest of all are not looked back on, which spares most of the
   * work.
   * @returns those who were in a segment at each stop and may be held from before
   */
  #holdOn(places: Int8Array, stops: readonly Stop[], who: Uint32Array): Uint32Array {
    const { recency: mean } = this.#followed.model;
    let held = who;
    for (const stop of stops.toReversed()) {
      held = this.#listAging(held, places, stop.before);
      const segment = this.#findSegments(this.#window.lookBack(stop, held), stop);
      let count = 0;
      for (let at = 0; at < held.length; at++) {
        const [i, found] = [held[at]!, segment[at]!];
        // Who was in no segment is held in none that came before.
        if (found < 0) continue;
        if (mean[found]! > mean[places[i]!]!) places[i] = found;
        held[count++] = i;
      }
      held = held.subarray(0, count);
    }
    return held;
  }

  /** Those who have bought nothing since a date, and whose segment has not the highest mean recency of all. */
  #listAging(who: Uint32Array, places: Int8Array, date: number): Uint32Array {
    const { recency: mean } = this.#followed.model;
    const aging = new Uint32Array(who.length);
    let count = 0;
    for (let at = 0; at < who.length; at++) {
      const i = who[at]!;
      const place = places[i]!;
      if (place < this.#apart && mean[place]! < this.#longest && !this.#window.hasBought(i, date))
        aging[count++] = i;
    }
    return aging.subarray(0, count);
  }

  #show(shown: number, date: number, places: Int8Array, columns: WindowColumns): void {
    const { count, who, monetary } = columns;
    this.#gathered.places[shown]!.set(places);
    const revenue = this.#gathered.revenue[shown]!;
    for (let at = 0; at < count; at++) revenue[places[who[at]!]!]! += monetary[at]!;
    if (this.#gathered.transitions) this.#count(this.#gathered.transitions, { shown, date }, places, columns);
  }

  #count(
    transitions: readonly TransitionCounter[],
    { shown, date }: { readonly shown: number; readonly date: number },
    places: Int8Array,
    { count, who, monetary }: WindowColumns,
  ): void {
    const [then, counter] = [this.#then, transitions[shown - 1]];
    const spent = new Float64Array(places.length);
    for (let at = 0; at < count; at++) spent[who[at]!] = monetary[at]!;
    this.#then = { date, spent };
    if (then === undefined || counter === undefined) return;
    const earlier = this.#gathered.places[shown - 1]!;
    const spending: Spending = { before: 0, since: 0, bought: false };
    for (let i = 0; i < places.length; i++) {
      if (places[i]! < 0) continue;
      spending.before = then.spent[i]!;
      spending.since = this.#window.spentSince(i, then.date);
      spending.bought = this.#window.hasBought(i, then.date);
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

/** The place of those who bought before a date, whatever became of it; all others are unseen. */
export function findSeen({ starts, day, ledger }: PurchaseDays, date: number, place: number): Int8Array {
  const places = new Int8Array(starts.length - 1);
  for (let i = 0; i < places.length; i++) places[i] = day[starts[i]!]! < date ? place : unseen;
  ledger?.customers.forEach((i, n) => {
    places[i] = ledger.firstDay[n]! < date ? place : unseen;
  });
  return places;
}
