import { inGroupOrder } from '../results/outline.ts';
import {
  listApart,
  type Segment,
  type Segmentation,
  type SegmentationSummary,
} from '../results/segmentation.ts';

/** Who have sheets of their own: the segments and, last, those who stand apart. */
export const listSections = (summary: SegmentationSummary): readonly Segment[] => [
  ...summary.segments,
  ...listApart(summary),
];

/** The indices of the sections as they are shown: those who stand apart, then segments of a group next to each other. */
export const orderSections = (summary: SegmentationSummary): readonly number[] => [
  ...listApart(summary).map(() => summary.segments.length),
  ...inGroupOrder(summary),
];

/** The index of each customer's section. */
export function assignSections({ summary, membership }: Segmentation): Int32Array {
  const { segment } = membership;
  if (summary.standApart === undefined) return segment;
  return segment.map((index) => (index < 0 ? summary.segments.length : index));
}
