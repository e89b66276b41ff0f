import { type OutlineEntry, outlineApart, outlineSegments } from '../results/outline.ts';
import {
  listApart,
  type Segment,
  type Segmentation,
  type SegmentationSummary,
  segmentAt,
} from '../results/segmentation.ts';
import { revenueOf } from '../results/yearlyRevenue.ts';

/** Who have sheets of their own: the segments and, last, those who are in none. */
export const listSections = (summary: SegmentationSummary): readonly Segment[] => [
  ...summary.segments,
  ...listApart(summary),
];

/** The index of the section of a segment's index, or of a value of `aside` in its place. */
export const sectionAt = (summary: SegmentationSummary, index: number): number =>
  index >= 0 ? index : listSections(summary).indexOf(segmentAt(summary, index)!);

/** Those who are in no segment, then the groups and their parts by revenue, the highest first: as the panel lists them. */
export function outlineSections(summary: SegmentationSummary): OutlineEntry[] {
  const revenue = revenueOf(summary);
  const sort = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
    entries
      .toSorted((a, b) => revenue(b) - revenue(a))
      .map((entry) => {
        const parts = sort(entry.parts);
        return parts.length === 0
          ? entry
          : { ...entry, parts, segments: parts.flatMap(({ segments }) => segments) };
      });
  return [...outlineApart(summary), ...sort(outlineSegments(summary))];
}

/** The indices of the sections in that order. */
export const orderSections = (summary: SegmentationSummary): readonly number[] =>
  outlineSections(summary).flatMap(({ segments }) => segments.map((index) => sectionAt(summary, index)));

/** The index of each customer's section. */
export function assignSections({ summary, membership }: Segmentation): Int32Array {
  const { segment } = membership;
  if (listApart(summary).length === 0) return segment;
  const known = new Map<number, number>();
  return segment.map((index) => {
    const at = known.get(index) ?? sectionAt(summary, index);
    known.set(index, at);
    return at;
  });
}
