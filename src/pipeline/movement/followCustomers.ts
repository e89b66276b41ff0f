import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { type CustomerPart, splitCustomers } from '../customers/splitCustomers.ts';
import { findFirstDay, measureWindow, type Window } from '../customers/window.ts';
import { isSpent } from '../model/setAside.ts';
import { listStarts } from '../time/periods.ts';
import type { Followed, Former, Standings } from './standings.ts';
import { type Transition, TransitionCounter } from './transitions.ts';
import type { Leg, Stop } from './walk.ts';
import { type Walked, type WalkInput, type WalkTasks, type Wanted, walk } from './walkTask.ts';

/**
 * Where customers stand at dates by one model, each by what was known then. Without a purchase nobody comes to a segment
 * of lower mean recency, unless they cancelled one: who would, stays, from one beginning of a month to the next. It hangs
 * on the calendar and not on the dates that are asked for, and no later purchase or cancellation changes it.
 * @param dates ascending; all but the last begin a month
 */
export async function followCustomers(
  followed: Followed,
  dates: readonly number[],
  tasks: WalkTasks,
): Promise<Standings> {
  const all = lookAtAll(followed);
  const way = { ...all, ways: [planLegs(all, dates, dates)], shown: dates.length };
  return joinStandings(dates, await follow(followed, way, 'places', tasks));
}

/** The same, with who went where from each date to the next. */
export async function followTransitions(
  followed: Followed,
  dates: readonly number[],
  tasks: WalkTasks,
): Promise<{
  readonly standings: Standings;
  readonly transitions: readonly (readonly Transition[])[];
}> {
  const all = lookAtAll(followed);
  const way = { ...all, ways: [planLegs(all, dates, dates)], shown: dates.length };
  const parts = await follow(followed, way, 'transitions', tasks);
  const standings = joinStandings(dates, parts);
  const transitions = dates.slice(1).map((_, at) => {
    const counter = new TransitionCounter(standings.revenue[0]!.length);
    for (const part of parts) counter.addAll(part.transitions![at]!);
    return counter.list();
  });
  return { standings, transitions };
}

/** Ends of months after which it is seen who is still to be followed: most were elsewhere at one of so few. */
const monthsAtOnce = 6;

/**
 * Where some customers stood before, at all ends of months that have a whole window behind them. From the last of them
 * back, as nobody is followed further than to where they were elsewhere.
 * @param own what those customers bought
 * @param before the last date
 */
export async function findFormer(
  followed: Followed,
  { own, before }: { readonly own: PurchaseDays; readonly before: number },
  tasks: WalkTasks,
): Promise<Former> {
  const all = lookAtAll(followed);
  const ends = [...listStarts('month', all.begin, before), before];
  const ways: Leg[][] = [];
  for (let last = ends.length - 1; last > 0; last -= monthsAtOnce)
    ways.push(planLegs(all, ends.slice(Math.max(0, last - monthsAtOnce), last + 1)));
  const parts = [...splitCustomers(own, customersPerPart)];
  const walked = await follow({ ...followed, purchases: own }, { parts, ways, shown: 0 }, 'former', tasks);
  return {
    previous: joinColumns(walked.map(({ former }) => former!.previous)),
    since: joinColumns(walked.map(({ former }) => former!.since)),
  };
}

/**
 * So many that another thread is worth it. Sums are taken within the parts and then over them in their order, so that
 * they have the same bits however many threads share the parts.
 */
const customersPerPart = 1 << 16;

/** So many parts or fewer are walked through sooner than another thread is at work. */
const fewParts = 2;

/** The parts are dealt out to this thread, which knows the way already, and to others. */
async function follow(
  followed: Followed,
  { parts, ways, shown }: Pick<All, 'parts'> & Pick<WalkInput, 'ways' | 'shown'>,
  wanted: Wanted,
  tasks: WalkTasks,
): Promise<readonly Walked[]> {
  const asked = { followed, ways, shown, wanted };
  const hands = parts.length > fewParts ? tasks.cores : 1;
  const dealt = Array.from({ length: hands }, (_, hand) =>
    parts.filter((_, at) => at % hands === hand).map(({ purchases }) => purchases),
  );
  const [own = [], ...others] = dealt;
  const handed = others.map((share) => handOver({ ...asked, parts: share.map(copyPurchases) }, tasks));
  const walked = [walk({ ...asked, parts: own }), ...(await Promise.all(handed))];
  return parts.map((_, at) => walked[at % hands]![Math.floor(at / hands)]!);
}

function handOver(
  { followed, ...input }: Omit<WalkInput, 'followed'> & { readonly followed: Followed },
  tasks: WalkTasks,
): Promise<readonly Walked[]> {
  const { purchases: _, ...by } = followed;
  const transfer = input.parts.flatMap(({ starts, day, spend, orders }) =>
    [starts, day, spend, orders].map(({ buffer }) => buffer as ArrayBuffer),
  );
  return tasks.run('walk', { ...input, followed: by }, { transfer }).result;
}

/** That no others hang on, so that it can be handed over. */
const copyPurchases = ({ starts, day, spend, orders, late, ledger }: PurchaseDays): PurchaseDays => ({
  ...{ starts: starts.slice(), day: day.slice(), spend: spend.slice(), orders: orders.slice() },
  ...(late && { late }),
  ...(ledger && { ledger }),
});

/** All customers. */
interface All {
  readonly parts: readonly CustomerPart[];
  /** Days of the window, and the first date that has a whole one behind it. */
  readonly days: number;
  readonly begin: number;
}

const lookAtAll = ({ purchases, days }: Followed): All => ({
  ...{ parts: [...splitCustomers(purchases, customersPerPart)], days },
  begin: findFirstDay(purchases) + days,
});

/**
 * From one of the dates to the next: who is held at the first was somewhere within a window before it.
 * @param dates ascending, of which it is told who is where
 * @param shown those of them that are shown
 */
function planLegs(
  { parts, days, begin }: All,
  dates: readonly number[],
  shown: readonly number[] = [],
): Leg[] {
  const months = listStarts('month', Math.max(begin, dates[0]! - days), dates.at(-1)!);
  const stopAt = (before: number): Stop => ({
    ...{ before, days },
    anyoneSpent: hasSpent(parts, { before, days }),
  });
  return dates.map((date, at) => ({
    end: stopAt(date),
    between: months
      .filter((month) => month < date && month > (dates[at - 1] ?? Number.NEGATIVE_INFINITY))
      .map(stopAt),
    shown: shown.indexOf(date),
  }));
}

/** So many customers are looked at together for one who spent anything. */
const fewCustomers = 1 << 8;

/** Whether anyone spent anything in a window; found at the first few among whom someone did. */
function hasSpent(parts: readonly CustomerPart[], window: Window): boolean {
  for (const part of parts)
    for (const { purchases } of splitCustomers(part.purchases, fewCustomers))
      if (measureWindow(purchases, window).monetary.some(isSpent)) return true;
  return false;
}

function joinStandings(dates: readonly number[], parts: readonly Walked[]): Standings {
  return {
    dates,
    places: dates.map((_, at) => joinColumns(parts.map(({ places }) => places[at]!))),
    revenue: dates.map((_, at) => addColumns(parts.map(({ revenue }) => revenue[at]!))),
  };
}

function joinColumns<Column extends Int8Array | Int32Array>(parts: readonly Column[]): Column {
  if (parts.length === 1) return parts[0]!;
  const make = parts[0]!.constructor as new (length: number) => Column;
  const joined = new make(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    joined.set(part, from);
    from += part.length;
  }
  return joined;
}

function addColumns(parts: readonly Float64Array[]): Float64Array {
  return parts.reduce((sums, part) => sums.map((sum, at) => sum + part[at]!));
}
