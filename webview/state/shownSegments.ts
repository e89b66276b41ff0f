import type { DoneState, FormerNames, Renaming } from '../../src/messages/panelState.ts';
import {
  type Grouping,
  listOutline,
  type OutlineEntry,
  outlineApart,
  outlineSegments,
} from '../../src/pipeline/results/outline.ts';
import type { Overview, Survey } from '../../src/pipeline/results/overview.ts';
import type { Segment, SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import type { ViewState } from './viewState.ts';

/** A segment or a group as the page shows it, with how its figures spread. */
export interface Shown extends OutlineEntry {
  readonly members: readonly Segment[];
  readonly spreads: Survey['spreads'][number];
  readonly scaledMeans: Survey['scaledMeans'][number];
  /** Empty for a segment, and while groups alone are shown. */
  readonly parts: readonly Shown[];
}

export interface Surveyed {
  readonly summary: Grouping;
  readonly overview: Omit<Overview, 'sample'>;
}

/** A result, and its segments as they are shown. */
export interface ShownResult {
  readonly state: DoneState;
  readonly shown: readonly Shown[];
}

/** What a change of the rules took away; nothing where there was none. */
export const listFormerNames = (renaming: Renaming | undefined): FormerNames =>
  renaming?.type === 'renamed' ? renaming.formerNames : {};

export function listShown({ summary, overview }: Surveyed, groupsOnly: boolean): readonly Shown[] {
  const { segments } = summary;
  const show = (entry: OutlineEntry, { spreads, scaledMeans }: Survey, index: number): Shown => ({
    ...entry,
    members: entry.segments.map((segment) => segments[segment]!),
    spreads: spreads[index]!,
    scaledMeans: scaledMeans[index]!,
    parts: groupsOnly ? [] : entry.parts.map((part) => show(part, overview, part.segments[0]!)),
  });
  return outlineSegments(summary).map((entry, index) => show(entry, overview.groups, index));
}

/** Each customer's smallest part that is shown: parts in place of their groups. */
export const listLeaves = (shown: readonly Shown[]): readonly Shown[] =>
  shown.flatMap((each) => (each.parts.length > 0 ? each.parts : [each]));

type Selected = Pick<ViewState, 'selected'>;

/** Whether it is the one that all views point out. */
export const isSelected = ({ selected }: Selected, { segments }: Pick<OutlineEntry, 'segments'>): boolean =>
  selected.join() === segments.join();

/** Whether what is pointed out is nothing or still one thing: other rules may make other groups. */
export function isShown(
  selected: readonly number[],
  summary: Grouping & Pick<SegmentationSummary, 'standApart' | 'withoutSpend'>,
  groupsOnly: boolean,
): boolean {
  const outline = [...outlineApart(summary), ...outlineSegments(summary)];
  const entries = groupsOnly ? outline : listOutline(outline);
  return selected.length === 0 || entries.some((entry) => isSelected({ selected }, entry));
}

/** Whether others are pointed out, and nothing of it. */
export const fades = ({ selected }: Selected, { segments }: Pick<OutlineEntry, 'segments'>): boolean =>
  selected.length > 0 && !segments.some((segment) => selected.includes(segment));

/** The segments that are pointed out, with all that are of a group with one of them. */
export function widenToGroups(selected: readonly number[], { groups }: Pick<Grouping, 'groups'>) {
  if (selected.some((index) => index < 0)) return selected;
  return groups.flatMap(({ parts }) => (parts.some((part) => selected.includes(part)) ? parts : []));
}
