import type { Segmentation } from './segmentation.ts';

/** How many customers a name has before and after. */
interface NameChange {
  readonly name: string;
  readonly colour: string;
  readonly before: number;
  readonly after: number;
  /** Of those of before, how many have another name after. */
  readonly left: number;
}

/** The same customers on the same day under the names of two models: whoever changed name bought nothing for it. */
export interface NameChanges {
  readonly customers: number;
  /** How many have another name. */
  readonly changed: number;
  /** The names of after in their order, then those that are gone. */
  readonly names: readonly NameChange[];
}

/** Compares segmentations of the same customers, by the names that segments share. */
export function compareNames(before: Segmentation, after: Segmentation): NameChanges {
  const counts = new Map<
    string,
    { name: string; colour: string; before: number; after: number; left: number }
  >();
  for (const { groups, standApart } of [after.summary, before.summary])
    for (const { name, colour } of [...(standApart ? [standApart] : []), ...groups])
      if (!counts.has(name)) counts.set(name, { name, colour, before: 0, after: 0, left: 0 });
  const [names, others] = [listNames(before), listNames(after)];
  let changed = 0;
  for (let i = 0; i < names.length; i++) {
    const [from, to] = [counts.get(names[i]!)!, counts.get(others[i]!)!];
    from.before++;
    to.after++;
    if (from === to) continue;
    from.left++;
    changed++;
  }
  return { customers: names.length, changed, names: [...counts.values()] };
}

/** What each customer's segment is called. */
function listNames({ membership, summary }: Segmentation): string[] {
  const { segments, standApart } = summary;
  return Array.from(membership.segment, (segment) => segments[segment]?.group ?? standApart?.name ?? '');
}
