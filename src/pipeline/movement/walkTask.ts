import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { splitCustomers } from '../customers/splitCustomers.ts';
import { takeCustomers } from '../customers/takeCustomers.ts';
import { countSegments } from '../model/model.ts';
import { gather } from '../numbers/typedArrays.ts';
import type { Task, Tasks } from '../tasks/task.ts';
import { type Followed, type Former, placesBehind, type Standings, unseen } from './standings.ts';
import { TransitionCounter, type TransitionSums } from './transitions.ts';
import { findSeen, type Gathered, type Leg, Walk } from './walk.ts';

/** What is wanted beside where customers stand: who went where, or where they stood before. */
export type Wanted = 'places' | 'transitions' | 'former';

export interface WalkInput {
  readonly followed: Omit<Followed, 'purchases'>;
  /** Of which each is walked through by itself. */
  readonly parts: readonly PurchaseDays[];
  /** Of which each is gone from its beginning; where it is told where customers stood before, the last way first. */
  readonly ways: readonly (readonly Leg[])[];
  /** How many dates are shown. */
  readonly shown: number;
  readonly wanted: Wanted;
}

/** Of some customers; sums are theirs alone. */
export interface Walked extends Pick<Standings, 'places' | 'revenue'> {
  readonly former?: Former;
  readonly transitions?: readonly TransitionSums[];
}

export const walkTask: Task<WalkInput, readonly Walked[]> = {
  run: walk,
  transfer: (walked) =>
    walked
      .flatMap(({ places, former }) => [...places, ...(former ? [former.previous, former.since] : [])])
      .map(({ buffer }) => buffer as ArrayBuffer),
};

/** From date to date with some customers. */
export function walk({ followed, parts, ...asked }: WalkInput): readonly Walked[] {
  return parts.map((purchases) => walkPart({ ...followed, purchases }, asked));
}

function walkPart(
  followed: Followed,
  { ways, shown, wanted }: Pick<WalkInput, 'ways' | 'shown' | 'wanted'>,
): Walked {
  const gathered = startGathering(followed, shown, wanted);
  for (const { from, purchases } of splitCustomers(followed.purchases, customersAtOnce)) {
    const [some, part] = [{ ...followed, purchases }, takePart(gathered, from, purchases)];
    if (part.former) goBack(some, ways, part.former);
    else for (const legs of ways) new Walk(some, part).go(legs);
  }
  const { places, revenue, former, transitions } = gathered;
  return {
    ...{ places, revenue },
    ...(former && { former }),
    ...(transitions && { transitions: transitions.map(({ sums }) => sums) }),
  };
}

/** Nobody goes further back than to where they were elsewhere. */
function goBack(followed: Followed, ways: WalkInput['ways'], former: Former): void {
  let left = { who: Uint32Array.from(former.previous.keys()), purchases: followed.purchases };
  for (const legs of ways) {
    const { who, purchases } = left;
    const found = startFormer(who.length);
    new Walk({ ...followed, purchases }, { places: [], revenue: [], former: found }).go(legs);
    for (let at = 0; at < who.length; at++) {
      former.previous[who[at]!] = found.previous[at]!;
      former.since[who[at]!] = found.since[at]!;
    }
    const seen = findSeen(purchases, legs[0]!.end.before, 0);
    const isLeft = (at: number) => found.previous[at] === unseen && seen[at] !== unseen;
    const still = Uint32Array.from(who.keys()).filter(isLeft);
    if (still.length === 0) return;
    left = { who: gather(who, still), purchases: takeCustomers(purchases, still) };
  }
}

export type WalkTasks = Tasks<{ readonly walk: typeof walkTask }>;

/** So few that what is known of them stays in the processor's cache from date to date. */
const customersAtOnce = 1 << 13;

function startGathering({ purchases, model }: Followed, shown: number, wanted: Wanted): Gathered {
  const count = purchases.starts.length - 1;
  const places = placesBehind(countSegments(model)).lapsed + 1;
  const perDate = <Value>(make: () => Value): Value[] => Array.from({ length: shown }, make);
  return {
    places: perDate(() => new Int8Array(count)),
    revenue: perDate(() => new Float64Array(places)),
    ...(wanted === 'former' && { former: startFormer(count) }),
    ...(wanted === 'transitions' && {
      transitions: perDate(() => new TransitionCounter(places)).slice(1),
    }),
  };
}

const startFormer = (count: number): Former => ({
  previous: new Int8Array(count).fill(unseen),
  since: new Int32Array(count),
});

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
