import { inSegment, segmentFigures } from '../customers/figures.ts';
import { shadeColours } from '../naming/nameSegments.ts';
import { groupIndices } from '../numbers/groupIndices.ts';
import { type Membership, renumberSegments } from '../segments/orderSegments.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import { profileSegments } from '../segments/profiles.ts';
import type { Group, Segment, Segmentation } from './segmentation.ts';

type Grouped = Pick<Segmentation, 'customers' | 'asOf' | 'membership'>;

/** The segments of one name as groups, in the order of their most valuable parts. */
export function groupSegments(grouped: Grouped, segments: readonly Segment[]): Group[] {
  const parts = [...groupIndices(segments.map(({ group }) => group)).values()];
  const profiles = profileGroups(grouped, parts);
  const groups = parts.map((indices, i) => describeGroup(indices, segments, profiles?.[i]));
  const colours = shadeColours(
    groups.map(({ colour }) => colour),
    groups.map(({ monetary }) => monetary.mean),
  );
  return groups.map((group, i) => ({ ...group, colour: colours[i]! }));
}

/** Undefined where no group has several parts: what is said of each is said of its segment. */
function profileGroups(
  { customers, asOf, membership }: Grouped,
  parts: readonly (readonly number[])[],
): SegmentProfile[] | undefined {
  if (parts.every(({ length }) => length === 1)) return undefined;
  return profileSegments(customers, assignGroups(membership, parts), parts.length, asOf);
}

/** The index of the group of each customer. @param parts indices of the segments of each group */
export function assignGroups(
  { segment }: Pick<Membership, 'segment'>,
  parts: readonly (readonly number[])[],
): Int32Array {
  const groups: number[] = [];
  for (const [group, indices] of parts.entries()) for (const index of indices) groups[index] = group;
  return renumberSegments(segment, groups);
}

/** @param profile of all customers of several parts */
function describeGroup(
  parts: readonly number[],
  segments: readonly Segment[],
  profile: SegmentProfile | undefined,
): Group {
  const members = parts.map((index) => segments[index]!);
  const [first] = members;
  const { customers, share, revenue, revenueShare, scores } = profile ?? first!;
  const figures = inSegment(segmentFigures, (id) => (profile ?? first!)[id]);
  return {
    ...joinTexts(members),
    ...{ customers, share, revenue, revenueShare, ...figures, scores, parts },
  };
}

/** Rules of one name may say different things of their segments: all of them are said of the group. */
function joinTexts(members: readonly Segment[]) {
  const join = (of: (segment: Segment) => string) =>
    [...new Set(members.map(of))].filter((text) => text !== '').join(' ');
  return {
    name: members.length === 1 ? members[0]!.name : members[0]!.group,
    description: join(({ description }) => description),
    action: join(({ action }) => action),
    colour: members[0]!.groupColour,
  };
}
