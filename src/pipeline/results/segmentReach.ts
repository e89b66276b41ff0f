import type { Customers } from '../customers/rfm.ts';
import { countReach, findReachability, joinReach, type Reach } from '../lists/reach.ts';
import { aside } from '../segments/aside.ts';

/** How many can be written to: of all customers, of each segment, and of those who are in none. */
export interface SegmentReach {
  readonly all: Reach;
  readonly segments: readonly Reach[];
  /** @param why a value of `aside` */
  readonly aside: (why: number) => Reach;
}

/**
 * Undefined where the source tells neither addresses nor consent.
 * @param segment of each customer
 * @param segments how many there are
 */
export function measureReach(
  { contacts = [], count }: Pick<Customers, 'contacts' | 'count'>,
  segment: Int32Array,
  segments: number,
): SegmentReach | undefined {
  const reachability = findReachability(contacts);
  if (reachability === undefined) return undefined;
  const members = Array.from({ length: segments + Object.keys(aside).length }, (): number[] => []);
  for (let i = 0; i < count; i++) members.at(segment[i]!)!.push(i);
  const each = members.map((indices) => countReach(reachability, indices));
  return { all: joinReach(each)!, segments: each.slice(0, segments), aside: (why) => each.at(why)! };
}
