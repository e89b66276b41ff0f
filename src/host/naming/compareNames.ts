import type { Segment } from '../../pipeline/segmentation.ts';
import type { FormerNames } from '../../protocol.ts';

/** What segments were called before, by id; only those that are called otherwise now. */
export function compareNames(before: readonly Segment[], after: readonly Segment[]): FormerNames {
  const changed = before.filter(({ name }, i) => after[i]?.name !== name);
  return Object.fromEntries(changed.map(({ id, name }) => [id, name]));
}
