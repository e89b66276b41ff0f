import type { Window } from '../customers/window.ts';
import { clampFeatures } from '../features/featureRange.ts';
import { type Matrix, takeRows } from '../mixture/matrix.ts';
import { weighComponents } from '../mixture/membership.ts';
import type { Classifier } from '../model/model.ts';
import type { Membership } from '../segments/orderSegments.ts';
import { type Followed, followCustomers } from './standings.ts';

/** Purchases of all customers, and those of them who bought in a window of theirs. */
export interface History extends Pick<Followed, 'purchases'> {
  /** Of all customers. */
  readonly ids: readonly string[];
  readonly window: Window;
  /** The index among all customers of each who is in the window. */
  readonly who: Uint32Array;
}

/**
 * The membership at the end of a window, where those who only aged are not in a segment of lower mean recency than
 * before; who is held so has the segment that would be as the second best.
 * @param features of those in the window, on the scale of the model
 */
export function holdSegments(
  model: Classifier,
  { purchases, window, who }: Omit<History, 'ids'>,
  { membership, features }: { readonly membership: Membership; readonly features: Matrix },
): Membership {
  const { before, days } = window;
  const [places] = followCustomers({ model, purchases, days }, [before]).places;
  const { segment } = membership;
  const held = Uint32Array.from(segment.keys()).filter(
    (at) => segment[at]! >= 0 && places![who[at]!] !== segment[at],
  );
  if (held.length === 0) return membership;
  const rows = takeRows(features, held);
  clampFeatures(rows, model.range);
  const now = Int32Array.from(held, (at) => places![who[at]!]!);
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
