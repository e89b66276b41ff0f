import { t } from '../language/language.ts';
import { aside } from '../segments/aside.ts';
import type { Group, Segment, SegmentationSummary } from './segmentation.ts';

export type Grouping = Pick<SegmentationSummary, 'segments' | 'groups'>;

/** A segment, or a group of several with its parts. */
export interface OutlineEntry {
  readonly portrait: Segment | Group;
  /** Indices of the segments that it takes in. */
  readonly segments: readonly number[];
  /** Empty for a segment. */
  readonly parts: readonly OutlineEntry[];
}

/** The groups in their order, those of one part as that segment. */
export function outlineSegments({ segments, groups }: Grouping): OutlineEntry[] {
  const entryOf = (index: number) => ({ portrait: segments[index]!, segments: [index], parts: [] });
  return groups.map((group) => {
    const parts = group.parts.map(entryOf);
    return parts.length === 1 ? parts[0]! : { portrait: group, segments: group.parts, parts };
  });
}

/** Those who are in no segment, who are listed and shown like one; none where nobody is. */
export const outlineApart = ({
  standApart,
  withoutSpend,
}: Pick<SegmentationSummary, 'standApart' | 'withoutSpend'>): (OutlineEntry & {
  readonly portrait: Segment;
})[] => [...entryAside(standApart, aside.apart), ...entryAside(withoutSpend, aside.withoutSpend)];

const entryAside = (portrait: Segment | undefined, place: number) =>
  portrait === undefined ? [] : [{ portrait, segments: [place], parts: [] }];

/** Each group above its parts. */
export const listOutline = <Entry extends { readonly parts: readonly Entry[] }>(
  outline: readonly Entry[],
): readonly Entry[] => outline.flatMap((entry) => [entry, ...entry.parts]);

/** What sets a part apart within its group, where its name begins with that of the group. */
export function nameWithin(portrait: Segment | Group): string {
  const group = 'group' in portrait ? `${portrait.group}, ` : '';
  return portrait.name.startsWith(group) ? portrait.name.slice(group.length) : portrait.name;
}

export const countParts = (count: number): string => t('{0, plural, one {# part} other {# parts}}', count);

/** Whether any segments share a group. */
export const hasGroups = ({ segments, groups }: Grouping): boolean => groups.length < segments.length;
