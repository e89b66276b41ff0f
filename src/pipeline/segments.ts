import type { Assignment } from './mixture/membership.ts';
import type { SegmentName } from './naming/nameSegments.ts';
import type { SegmentProfile } from './naming/profile.ts';
import type { Customers } from './rfm.ts';
import type { Membership, Segment } from './segmentation.ts';

/**
 * Numbers the mixture's components as segments: by mean monetary value, the highest first, then by size. The labels
 * of a fit are arbitrary; this order is not. A component to which no customer belongs is no segment.
 */
export function orderSegments(
  assignment: Assignment,
  components: number,
  { monetary }: Customers,
): Membership {
  const { sizes, totals } = sumByComponent(assignment.component, components, monetary);
  const order = [...sizes.keys()]
    .filter((component) => sizes[component]! > 0)
    .sort((a, b) => totals[b]! / sizes[b]! - totals[a]! / sizes[a]! || sizes[b]! - sizes[a]!);
  const segmentOf = new Int32Array(components).fill(-1);
  order.forEach((component, segment) => {
    segmentOf[component] = segment;
  });
  return {
    segment: assignment.component.map((component) => segmentOf[component]!),
    probability: assignment.probability,
    secondBest: assignment.secondBest.map((component) => (component < 0 ? -1 : segmentOf[component]!)),
  };
}

function sumByComponent(component: Int32Array, components: number, values: Float64Array) {
  const sizes = new Float64Array(components);
  const totals = new Float64Array(components);
  component.forEach((label, i) => {
    sizes[label]! += 1;
    totals[label]! += values[i]!;
  });
  return { sizes, totals };
}

/** Puts profiles and names, both in the order of the segments, together. */
export function describeSegments(
  profiles: readonly SegmentProfile[],
  names: readonly SegmentName[],
): Segment[] {
  return profiles.map((profile, index) => {
    const { customers, share, revenue, revenueShare, recency, frequency, monetary, scores } = profile;
    const figures = { customers, share, revenue, revenueShare, recency, frequency, monetary, scores };
    return { id: index + 1, ...names[index]!, ...figures };
  });
}
