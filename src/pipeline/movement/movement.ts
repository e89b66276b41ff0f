import { findFirstDay, type Window } from '../customers/window.ts';
import { countSegments } from '../model/model.ts';
import { listStarts, type Period } from '../time/periods.ts';
import { followTransitions } from './followCustomers.ts';
import { type Followed, placesBehind, type Standings } from './standings.ts';
import type { Transition } from './transitions.ts';
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

/**
 * What became of segments from one period of the calendar to the next, up to the end of the window.
 * @param shown period: `auto` for what suits the length of the history
 */
export async function followSegments(
  followed: Omit<Followed, 'days'>,
  shown: { readonly window: Window; readonly period: Period | 'auto' },
  tasks: WalkTasks,
): Promise<Movement> {
  const { purchases } = followed;
  const { window, period: wanted } = shown;
  const begin = findFirstDay(purchases) + window.days;
  const period = wanted === 'auto' ? choosePeriod(window.before - begin) : wanted;
  const dates = [...listStarts(period, begin, window.before), window.before].slice(-mostDates);
  const { standings, transitions } = await followTransitions(
    { ...followed, days: window.days },
    dates,
    tasks,
  );
  const places = placesBehind(countSegments(followed.model)).lapsed + 1;
  return {
    period,
    standings,
    sizes: standings.places.map((of) => countPlaces(of, places)),
    transitions,
  };
}

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
