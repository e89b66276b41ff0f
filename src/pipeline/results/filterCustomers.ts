import type { ListId } from '../lists/chooseMembers.ts';
import type { Segmentation } from './segmentation.ts';

/** Which customers are wanted: of segments, by their indices, and of a list; all where neither is given. */
export interface CustomerFilter {
  readonly segments?: readonly number[] | undefined;
  readonly list?: ListId | undefined;
}

/** Returns what tells whether a customer is wanted. */
export function createFilter(
  { membership, customers, lists }: Segmentation,
  { segments, list }: CustomerFilter,
): (customer: number) => boolean {
  const wanted = segments && new Set(segments);
  const listed = list && new Uint8Array(customers.count);
  if (listed) for (const i of lists?.members[list] ?? []) listed[i] = 1;
  return (i) => (wanted === undefined || wanted.has(membership.segment[i]!)) && listed?.[i] !== 0;
}
