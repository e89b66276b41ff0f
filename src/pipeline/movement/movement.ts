import { findFirstDay, type Window } from '../customers/window.ts';
import { countSegments } from '../model/model.ts';
import { listStarts, type Period } from '../time/periods.ts';
import { followCustomers, followTransitions } from './followCustomers.ts';
import { type Followed, placesBehind, type Standings } from './standings.ts';
import { listTransitions, type Transition } from './transitions.ts';
import type { WalkTasks } from './walkTask.ts';

/** Sizes and changes of segments at dates, by one model. */
export interface Movement {
  readonly period: Period;
  readonly standings: Standings;
  /** Per date the customers at each place: the segments, those apart, those who have lapsed. */
  readonly sizes: readonly (readonly number[])[];
  /** Per date, from the second one on: who went where since the date before. */
  readonly transitions: readonly (readonly Transition[])[];
}

/** At most so many dates are shown. */
const mostDates = 24;

/** Days of history beyond a window, up to which months are shown, and quarters; else years. */
const longest = { month: 548, quarter: 2200 };

/** Which dates are shown. */
interface Shown {
  readonly window: Window;
  /** `auto` for what suits the length of the history. */
  readonly period: Period | 'auto';
  /** The date of the kept model, which is shown too where it is among the others. */
  readonly kept?: number;
}

/** What became of segments from one period of the calendar to the next, up to the end of the window. */
export async function followSegments(
  followed: Omit<Followed, 'days'>,
  { window, period: wanted, kept }: Shown,
  tasks: WalkTasks,
): Promise<Movement> {
  const { purchases } = followed;
  const begin = findFirstDay(purchases) + window.days;
  const period = wanted === 'auto' ? choosePeriod(window.before - begin) : wanted;
  const dates = [...listStarts(period, begin, window.before), window.before].slice(-mostDates);
  const way = { ...followed, days: window.days };
  const { standings, transitions } = await followAll(way, { dates, kept }, tasks);
  const places = placesBehind(countSegments(followed.model)).lapsed + 1;
  return {
    period,
    standings,
    sizes: standings.places.map((of) => countPlaces(of, places)),
    transitions,
  };
}

/**
 * At all dates, and at that of the kept model. That is followed by itself, as customers are held from one beginning of a
 * month to the next, so that all others are what they would be without it.
 */
async function followAll(
  followed: Followed,
  { dates, kept }: { readonly dates: readonly number[]; readonly kept: number | undefined },
  tasks: WalkTasks,
): Promise<Pick<Movement, 'standings' | 'transitions'>> {
  // The oldest is left out where there are too many.
  const rest = dates.slice(1 - mostDates);
  const place = rest.findIndex((date) => kept !== undefined && date >= kept);
  if (kept === undefined || place <= 0 || rest[place] === kept)
    return followTransitions(followed, dates, tasks);
  const others = await followTransitions(followed, rest, tasks);
  const own = await followCustomers(followed, [kept], tasks);
  const standings = insertStanding(others.standings, own, place);
  const count = (pair: readonly [number, number]) => listTransitions(standings, followed, pair);
  const around = [count([place - 1, place]), count([place, place + 1])];
  return { standings, transitions: others.transitions.toSpliced(place - 1, 1, ...around) };
}

const insertStanding = (others: Standings, own: Standings, at: number): Standings => ({
  dates: others.dates.toSpliced(at, 0, ...own.dates),
  places: others.places.toSpliced(at, 0, ...own.places),
  revenue: others.revenue.toSpliced(at, 0, ...own.revenue),
});

/** What suits a history of so many days beyond a window. */
export function choosePeriod(shown: number): Period {
  if (shown <= longest.month) return 'month';
  return shown <= longest.quarter ? 'quarter' : 'year';
}

function countPlaces(places: Int8Array, count: number): number[] {
  const sizes = new Array<number>(count).fill(0);
  for (let i = 0; i < places.length; i++) if (places[i]! >= 0) sizes[places[i]!]!++;
  return sizes;
}
