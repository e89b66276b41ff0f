import { columnOf } from '../customers/customerFigures.ts';
import type { ListId } from '../lists/chooseMembers.ts';
import { type FigureRanges, rangedFigures } from './customerQuery.ts';
import { createChanged } from './formerSegment.ts';
import type { Segmentation } from './segmentation.ts';

/** Which customers are wanted: of segments, by their indices, of a list, and by their figures and ids; all where nothing is given. */
export interface CustomerFilter {
  readonly segments?: readonly number[] | undefined;
  readonly list?: ListId | undefined;
  readonly ranges?: FigureRanges | undefined;
  /** Part of an id, in any case. */
  readonly search?: string | undefined;
  /** Only those who are elsewhere than at the last complete month or quarter. */
  readonly changed?: true | undefined;
}

type Test = (customer: number) => boolean;

/** Returns what tells whether a customer is wanted. */
export function createFilter(
  segmentation: Segmentation,
  { segments, list, ranges, changed, search = '' }: CustomerFilter,
): Test {
  const { membership, customers, lists } = segmentation;
  const wanted = segments && new Set(segments);
  const listed = list && new Uint8Array(customers.count);
  if (listed) for (const i of lists?.members[list] ?? []) listed[i] = 1;
  const part = search.trim().toLowerCase();
  const tests: readonly Test[] = [
    ...(wanted ? [(i: number) => wanted.has(membership.segment[i]!)] : []),
    ...(listed ? [(i: number) => listed[i] !== 0] : []),
    ...(changed ? [createChanged(segmentation)] : []),
    ...(ranges ? limitFigures(segmentation, ranges) : []),
    ...(part === '' ? [] : [(i: number) => customers.ids[i]!.toLowerCase().includes(part)]),
  ];
  return (i) => tests.every((test) => test(i));
}

function limitFigures(segmentation: Segmentation, ranges: FigureRanges): Test[] {
  return rangedFigures.flatMap((id) => {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = ranges[id] ?? {};
    if (ranges[id] === undefined) return [];
    const values = columnOf(segmentation, id);
    return [(i: number) => values[i]! >= min && values[i]! <= max];
  });
}
