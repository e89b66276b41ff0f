import type { Campaign } from './campaignFile.ts';
import type { findByIds } from './findByIds.ts';

/** Who counts on one side of a campaign, by what is known of whom. */
export interface Sides extends Pick<Campaign, 'contacted' | 'heldBack'> {
  /** Customers who are listed as both, and count as neither. */
  readonly onBoth: number;
}

export function partSides({ contacted, heldBack }: Campaign, find: ReturnType<typeof findByIds>): Sides {
  const identify = (id: string) => find(id) ?? id;
  const held = new Set(heldBack.map(identify));
  const both = new Set(contacted.map(identify).filter((who) => held.has(who)));
  const alone = (ids: readonly string[]) => ids.filter((id) => !both.has(identify(id)));
  return { contacted: alone(contacted), heldBack: alone(heldBack), onBoth: both.size };
}
