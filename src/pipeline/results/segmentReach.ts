import { countReach, findReachability, joinReach, type Reach } from '../lists/reach.ts';
import { aside } from '../segments/aside.ts';
import type { Segment, Segmentation } from './segmentation.ts';

/** How many can be written to: of all customers, of each segment, and of those who are in none. */
export interface SegmentReach {
  readonly all: Reach;
  readonly segments: readonly Reach[];
  /** @param why a value of `aside` */
  readonly aside: (why: number) => Reach;
}

/** Undefined where the source tells neither addresses nor consent. */
export function measureReach({
  customers: { contacts = [], count },
  membership: { segment },
  profiles,
}: Pick<Segmentation, 'customers' | 'membership' | 'profiles'>): SegmentReach | undefined {
  const reachability = findReachability(contacts);
  if (reachability === undefined) return undefined;
  const members = Array.from({ length: profiles.length + Object.keys(aside).length }, (): number[] => []);
  for (let i = 0; i < count; i++) members.at(segment[i]!)!.push(i);
  const each = members.map((indices) => countReach(reachability, indices));
  return { all: joinReach(each)!, segments: each.slice(0, profiles.length), aside: (why) => each.at(why)! };
}

export const withReach = (segment: Segment, reach: Reach | undefined): Segment =>
  reach === undefined ? segment : { ...segment, reach };
