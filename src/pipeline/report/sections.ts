import { inGroupOrder } from '../results/outline.ts';
import {
  listApart,
  type Segment,
  type Segmentation,
  type SegmentationSummary,
  segmentAt,
} from '../results/segmentation.ts';

/** Who have sheets of their own: the segments and, last, those who are in none. */
export const listSections = (summary: SegmentationSummary): readonly Segment[] => [
  ...summary.segments,
  ...listApart(summary),
];

/** The indices of the sections as they are shown: those who are in no segment, then segments of a group next to each other. */
export const orderSections = (summary: SegmentationSummary): readonly number[] => [
  ...listApart(summary).map((_, place) => summary.segments.length + place),
  ...inGroupOrder(summary),
];

/** The index of each customer's section. */
export function assignSections({ summary, membership }: Segmentation): Int32Array {
  const { segment } = membership;
  if (listApart(summary).length === 0) return segment;
  const sections = listSections(summary);
  return segment.map((index) => (index < 0 ? sections.indexOf(segmentAt(summary, index)!) : index));
}
