import { inSegment, segmentFigures } from '../customers/figures.ts';
import type { YearlySpend } from '../customers/yearlySpend.ts';
import { joinReach } from '../lists/reach.ts';
import { describeFigures } from '../naming/describeFigures.ts';
import { type SegmentName, shadeColours } from '../naming/nameSegments.ts';
import { groupIndices } from '../numbers/groupIndices.ts';
import { type Membership, renumberSegments } from '../segments/orderSegments.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import { profileSegments } from '../segments/profiles.ts';
import type { Group, Segment, Segmentation } from './segmentation.ts';

interface Grouped extends Pick<Segmentation, 'customers' | 'asOf' | 'membership'> {
  /** Of the money, where it is known. */
  readonly currency?: string | undefined;
}

/**
 * The segments of one name as groups, in the order of their most valuable parts.
 * @param names of the segments, as their rules have them
 */
export function groupSegments(
  grouped: Grouped,
  segments: readonly Segment[],
  names: readonly SegmentName[] = segments,
): Group[] {
  const parts = [...groupIndices(segments.map(({ group }) => group)).values()];
  const profiles = profileGroups(grouped, parts);
  const groups = parts.map((indices, i) =>
    describeGroup(indices, { segments, names, profile: profiles?.[i], currency: grouped.currency }),
  );
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
  return renumberSegments(segment, listGroups({ groups: parts.map((each) => ({ parts: each })) }));
}

interface GroupSources {
  readonly segments: readonly Segment[];
  readonly names: readonly SegmentName[];
  /** Of all customers of several parts. */
  readonly profile: SegmentProfile | undefined;
  readonly currency: string | undefined;
}

function describeGroup(
  parts: readonly number[],
  { segments, names, profile, currency }: GroupSources,
): Group {
  const members = parts.map((index) => segments[index]!);
  const [first] = members;
  const { customers, share, revenue, revenueShare, scores } = profile ?? first!;
  const figures = inSegment(segmentFigures, (id) => (profile ?? first!)[id]);
  return {
    ...joinTexts(members),
    ...(profile &&
      parts.length > 1 && {
        description: describeParts(
          parts.map((index) => names[index]!),
          profile,
          currency,
        ),
      }),
    ...{
      customers,
      share,
      revenue,
      revenueShare,
      ...sumYearly(members),
      ...sumReach(members),
      ...figures,
      scores,
      parts,
    },
  };
}

function sumYearly(members: readonly Segment[]): Pick<Group, 'yearly'> {
  const yearly = members.flatMap((each) => each.yearly ?? []);
  if (yearly.length < members.length) return {};
  const sum = (of: keyof YearlySpend) => yearly.reduce((total, each) => total + each[of], 0);
  return { yearly: { lastYear: sum('lastYear'), toLastOrder: sum('toLastOrder') } };
}

function sumReach(members: readonly Segment[]): Pick<Group, 'reach'> {
  const reach = joinReach(members.flatMap((each) => each.reach ?? []));
  return reach === undefined ? {} : { reach };
}

/** What the rules say of their segments, with the figures of all of these. */
function describeParts(
  names: readonly SegmentName[],
  profile: SegmentProfile,
  currency: string | undefined,
): string {
  const rules = [...new Map(names.map((name) => [name.description, name])).values()];
  const others = rules.slice(0, -1).map(({ description }) => description);
  return [...others, describeFigures(rules.at(-1)!, profile, currency)]
    .filter((text) => text !== '')
    .join(' ');
}

/** What the rules of its segments say to do, where they say it. */
function joinTasks(members: readonly Segment[]): Pick<Group, 'task' | 'drafts'> {
  const tasks = [...new Set(members.flatMap(({ task }) => task || []))];
  const drafts = [...new Set(members.flatMap((each) => each.drafts ?? []))];
  return { ...(tasks.length > 0 && { task: tasks.join('; ') }), ...(drafts.length > 0 && { drafts }) };
}

/** Rules of one name may say different things of their segments: all of them are said of the group. */
function joinTexts(members: readonly Segment[]) {
  const join = (of: (segment: Segment) => string) =>
    [...new Set(members.map(of))].filter((text) => text !== '').join(' ');
  return {
    name: members.length === 1 ? members[0]!.name : members[0]!.group,
    description: join(({ description }) => description),
    action: join(({ action }) => action),
    ...joinTasks(members),
    colour: members[0]!.groupColour,
  };
}

/** The index of the group of each segment. */
export function listGroups({
  groups,
}: {
  readonly groups: readonly Pick<Group, 'parts'>[];
}): readonly number[] {
  const places: number[] = [];
  for (const [group, { parts }] of groups.entries()) for (const part of parts) places[part] = group;
  return places;
}
