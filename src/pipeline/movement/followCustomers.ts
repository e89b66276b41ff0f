import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { type CustomerPart, splitCustomers } from '../customers/splitCustomers.ts';
import { findFirstDay, measureWindow, type Window } from '../customers/window.ts';
import { countSegments } from '../model/model.ts';
import { isSpent } from '../model/setAside.ts';
import { listStarts } from '../time/periods.ts';
import { type Followed, type Former, placesBehind, type Standings, unseen } from './standings.ts';
import { type Transition, TransitionCounter } from './transitions.ts';
import { type Gathered, Walk } from './walk.ts';

/** So few that what is known of them stays in the processor's cache from date to date. */
const customersPerPart = 1 << 13;

/**
 * Where customers stand at dates by one model. Without a purchase nobody comes to a segment of lower mean recency: who
 * would, stays, from one beginning of a month to the next. It hangs on the calendar and not on the dates that are asked
 * for, and no later purchase changes it.
 * @param dates ascending; all but the last begin a month
 */
export function followCustomers(followed: Followed, dates: readonly number[]): Standings {
  const standings = startStandings(followed, dates);
  follow(followed, standings);
  return standings;
}

/** The same, with who went where from each date to the next. */
export function followTransitions(
  followed: Followed,
  dates: readonly number[],
): { readonly standings: Standings; readonly transitions: readonly (readonly Transition[])[] } {
  const standings = startStandings(followed, dates);
  const places = standings.revenue[0]!.length;
  const transitions = dates.slice(1).map(() => new TransitionCounter(places));
  follow(followed, { ...standings, transitions });
  return { standings, transitions: transitions.map((each) => each.list()) };
}

/** The same, with where customers stood before. */
export function followFormer(followed: Followed, dates: readonly number[]): Standings & Former {
  const count = followed.purchases.starts.length - 1;
  const former = { previous: new Int8Array(count).fill(unseen), since: new Int32Array(count) };
  const standings = startStandings(followed, dates);
  follow(followed, { ...standings, former });
  return { ...standings, ...former };
}

function startStandings({ purchases, model }: Followed, dates: readonly number[]): Standings {
  const count = purchases.starts.length - 1;
  const places = placesBehind(countSegments(model)).lapsed + 1;
  return {
    dates,
    places: dates.map(() => new Int8Array(count)),
    revenue: dates.map(() => new Float64Array(places)),
  };
}

function follow(followed: Followed, gathered: Gathered): void {
  const { purchases, days } = followed;
  const { dates } = gathered;
  const last = dates.at(-1)!;
  const begin = Math.max(findFirstDay(purchases) + days, dates[0]! - days);
  const visited = [...new Set([...listStarts('month', begin, last), ...dates])].sort((a, b) => a - b);
  const parts = splitCustomers(purchases, customersPerPart);
  const stops = visited.map((before) => ({
    ...{ before, days, anyoneSpent: hasSpent(parts, { before, days }) },
    shown: dates.indexOf(before),
    next: dates.find((date) => date >= before)!,
  }));
  for (const { from, purchases: ofPart } of parts)
    new Walk({ ...followed, purchases: ofPart }, takePart(gathered, from, ofPart)).go(stops);
}

/** Whether anyone spent anything in a window; found at the first who did. */
const hasSpent = (parts: readonly CustomerPart[], window: Window): boolean =>
  parts.some(({ purchases }) => measureWindow(purchases, window).monetary.some(isSpent));

/** What is gathered of some customers; sums are those of all. */
function takePart(gathered: Gathered, from: number, { starts }: PurchaseDays): Gathered {
  const end = from + starts.length - 1;
  const { places, former } = gathered;
  return {
    ...gathered,
    places: places.map((of) => of.subarray(from, end)),
    ...(former && {
      former: { previous: former.previous.subarray(from, end), since: former.since.subarray(from, end) },
    }),
  };
}
