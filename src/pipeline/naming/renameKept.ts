import type { SegmentProfile } from '../segments/profile.ts';
import { nameSegments, type SegmentName } from './nameSegments.ts';
import type { NamingRules } from './rule.ts';
import { numberTies } from './tellApart.ts';

/** Kept names, of which some are others by the rules of now. */
export interface Renamed {
  readonly names: readonly SegmentName[];
  /** The indices of those that are others. */
  readonly changed: readonly number[];
}

/**
 * What kept segments are called by the rules of now. Those alone to which the rules give another name get it; all others,
 * and parts that are told apart by figures of then, are called as they were. Segments without customers have no other name.
 * @param kept one name per profile
 */
export function renameKept(
  kept: readonly SegmentName[],
  profiles: readonly SegmentProfile[],
  { rules, currency }: { readonly rules: NamingRules; readonly currency?: string | undefined },
): Renamed {
  const wanted = nameSegments(profiles, rules, currency);
  const isOther = ({ name, group }: SegmentName, i: number) =>
    profiles[i]!.customers > 0 && ![group, name].includes(wanted[i]!.group);
  const changed = [...kept.keys()].filter((i) => isOther(kept[i]!, i));
  const names = [...kept];
  const stay = kept.flatMap(({ name }, i) => (changed.includes(i) ? [] : [name]));
  const unique = numberTies([...stay, ...changed.map((i) => wanted[i]!.name)]).slice(stay.length);
  changed.forEach((i, at) => {
    names[i] = { ...wanted[i]!, name: unique[at]! };
  });
  return { names, changed };
}
