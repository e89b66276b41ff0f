import type { PurchaseColumns } from '../customers/purchaseColumns.ts';

/**
 * Numbers the mixture's components as segments: by mean monetary value, the highest first, then by size. The labels
 * of a fit are arbitrary; this order is not. A component to which no customer belongs is no segment: -1.
 * @param component of customer i; -1 for none
 * @returns the segment of each component
 */
export function orderSegments(
  component: Int32Array,
  components: number,
  { monetary }: PurchaseColumns,
): number[] {
  const { sizes, totals } = sumByComponent(component, components, monetary);
  const order = [...sizes.keys()]
    .filter((component) => sizes[component]! > 0)
    .sort((a, b) => totals[b]! / sizes[b]! - totals[a]! / sizes[a]! || sizes[b]! - sizes[a]!);
  const segments = new Array<number>(components).fill(-1);
  order.forEach((component, segment) => {
    segments[component] = segment;
  });
  return segments;
}

/** The same by other numbers: `numbers` has that of each. */
export function renumber(
  { segment, probability, secondBest }: Membership,
  numbers: readonly number[],
): Membership {
  return {
    segment: renumberSegments(segment, numbers),
    probability,
    secondBest: renumberSegments(secondBest, numbers),
  };
}

/** What is below 0 stays. By index, as a million take several times as long by a function. */
export function renumberSegments(indices: Int32Array, numbers: readonly number[]): Int32Array {
  const replaced = new Int32Array(indices.length);
  for (let i = 0; i < replaced.length; i++)
    replaced[i] = indices[i]! < 0 ? indices[i]! : numbers[indices[i]!]!;
  return replaced;
}

function sumByComponent(component: Int32Array, components: number, values: Float64Array) {
  const sizes = new Float64Array(components);
  const totals = new Float64Array(components);
  component.forEach((label, i) => {
    if (label < 0) return;
    sizes[label]! += 1;
    totals[label]! += values[i]!;
  });
  return { sizes, totals };
}

/** Which segment each customer belongs to; entry i speaks of customer i. */
export interface Membership {
  /** Index into `SegmentationSummary.segments`; below 0 for one who is in none, as `aside` says. */
  readonly segment: Int32Array;
  /** Posterior probability of that segment, 0 to 1; NaN for one who is in none. */
  readonly probability: Float64Array;
  /** Index of the second most probable segment; -1 where there is only one. */
  readonly secondBest: Int32Array;
}
