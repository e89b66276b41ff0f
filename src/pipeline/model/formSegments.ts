import { assign } from '../mixture/membership.ts';
import type { MixtureFit } from '../mixture/mixture.ts';
import { type Membership, orderSegments } from '../segments/orderSegments.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import { profileSegments } from '../segments/profiles.ts';
import { type ChoiceOptions, chooseFit, type Selection } from './chooseFit.ts';
import type { Fitted } from './fitted.ts';

/** Segments without names: other naming rules change nothing of this. */
export interface FormedSegments {
  readonly fitted: Fitted;
  readonly fit: MixtureFit;
  readonly selection: Selection;
  readonly membership: Membership;
  /** One per segment. */
  readonly profiles: readonly SegmentProfile[];
}

/** Chooses the mixture by the criterion, or that of the given number of components, and makes segments of them. */
export function formSegments(fitted: Fitted, options: ChoiceOptions, components?: number): FormedSegments {
  const { customers, asOf } = fitted.rfm;
  const { fit, selection } = chooseFit(fitted.fits, options, components);
  const membership = orderSegments(assign(fitted.features, fit.mixture), fit.mixture.components, customers);
  const profiles = profileSegments(customers, membership.segment, countSegments(membership.segment), asOf);
  return { fitted, fit, selection, membership, profiles };
}

function countSegments(segment: Int32Array): number {
  return segment.reduce((most, index) => Math.max(most, index), -1) + 1;
}
