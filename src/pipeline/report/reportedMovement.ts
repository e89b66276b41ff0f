import type { Flows, MovementView } from '../results/flows.ts';
import { describeFlows, describeMovement, type Followed } from '../results/followMovement.ts';

/** What a report says of segments through time. */
export interface ReportedMovement {
  readonly view: MovementView;
  /** From each date to the next. */
  readonly changes: readonly Flows[];
  /** Absent where it is not known. */
  readonly currency: string | undefined;
}

/** Undefined where there is one date alone, between which and another nobody can move. */
export function reportMovement(followed: Followed): ReportedMovement | undefined {
  const view = describeMovement(followed);
  if (view.dates.length < 2) return undefined;
  const changes = view.dates.slice(1).map((_, start) => describeFlows(followed, start, start + 1));
  return { view, changes, currency: followed.segmentation.summary.currency };
}
