import type { Customers } from '../customers/rfm.ts';
import { findFirstDay, type Window } from '../customers/window.ts';
import { clampFeatures } from '../features/featureRange.ts';
import { type Matrix, takeRows } from '../mixture/matrix.ts';
import { weighComponents } from '../mixture/membership.ts';
import type { Classifier } from '../model/model.ts';
import type { Membership } from '../segments/orderSegments.ts';
import { listStarts, type Period } from '../time/periods.ts';
import { followCustomers } from './followCustomers.ts';
import { choosePeriod } from './movement.ts';
import type { Followed } from './standings.ts';
import type { WalkTasks } from './walkTask.ts';

/** Purchases of all customers, and those of them who bought in a window of theirs. */
export interface History extends Pick<Followed, 'purchases'> {
  readonly window: Window;
  /** The index among all customers of each who is in the window. */
  readonly who: Uint32Array;
  /** What all customers are called. */
  readonly everyone: Pick<Customers, 'ids' | 'contacts'>;
}

/** Where all customers stand at the end of a window, and stood at the end of the last complete month or quarter before. */
export interface Standing {
  readonly now: Int8Array;
  /** Absent where no such end has a whole window behind it. */
  readonly before?: { readonly date: number; readonly places: Int8Array };
}

/** Where customers stand by a model. @param history period: of which the end is that they are compared with */
export async function standAt(
  model: Classifier,
  {
    purchases,
    window,
    period: wanted,
  }: Pick<History, 'purchases' | 'window'> & { readonly period: Period | 'auto' },
  tasks: WalkTasks,
): Promise<Standing> {
  const { before, days } = window;
  const begin = findFirstDay(purchases) + days;
  const period = wanted === 'auto' ? choosePeriod(before - begin) : wanted;
  const last = listStarts(period === 'month' ? 'month' : 'quarter', begin, before).at(-1);
  const dates = last === undefined ? [before] : [last, before];
  const { places } = await followCustomers({ model, purchases, days }, dates, tasks);
  const then = last === undefined ? {} : { before: { date: last, places: places[0]! } };
  return { now: places.at(-1)!, ...then };
}

/**
 * The membership at the end of a window, where those who only aged are not in a segment of lower mean recency than
 * before; who is held so has the segment that would be as the second best.
 * @param features of those in the window, on the scale of the model
 */
export function holdSegments(
  model: Classifier,
  { who, now: places }: Pick<History, 'who'> & Pick<Standing, 'now'>,
  { membership, features }: { readonly membership: Membership; readonly features: Matrix },
): Membership {
  const { segment } = membership;
  const held = Uint32Array.from(segment.keys()).filter(
    (at) => segment[at]! >= 0 && places[who[at]!] !== segment[at],
  );
  if (held.length === 0) return membership;
  const rows = takeRows(features, held);
  clampFeatures(rows, model.range);
  const now = Int32Array.from(held, (at) => places[who[at]!]!);
  const components = now.map((place) => model.segments.indexOf(place));
  const weighed = weighComponents(rows, model.mixture, components);
  const changed = {
    segment: segment.slice(),
    probability: membership.probability.slice(),
    secondBest: membership.secondBest.slice(),
  };
  held.forEach((at, h) => {
    changed.secondBest[at] = segment[at]!;
    changed.segment[at] = now[h]!;
    changed.probability[at] = weighed[h]!;
  });
  return changed;
}
