import { dayOf } from '../time/calendar.ts';

/** What was known of purchases and what came back of them. */
export interface KnownMatches {
  /** The purchase of each return that has one. */
  readonly purchaseOf: ReadonlyMap<number, number>;
  /** The purchases of which nothing is left. */
  readonly cancelled: ReadonlySet<number>;
}

/**
 * Days through which a row counted that did not always: a purchase up to the day on which it was cancelled, a return of
 * a part from its own day on. Who knows of no more than what was before a day has it where `since < day <= until`.
 */
export interface Spell {
  readonly row: number;
  /** The row itself, or the purchase of which it is a part. */
  readonly purchase: number;
  /** Days since 1970-01-01, or an infinite one. */
  readonly since: number;
  readonly until: number;
}

/**
 * The spells of rows of which it was known from day to day what they come to.
 * @param days ascending; the last holds for ever
 */
export function listSpells(days: readonly (KnownMatches & { readonly day: number })[]): Spell[] {
  const spells: Spell[] = [];
  const everCancelled = new Set(days.flatMap(({ cancelled }) => [...cancelled]));
  const open = new Map(
    [...everCancelled].map((row) => [row, startSpell(row, row, Number.NEGATIVE_INFINITY)]),
  );
  for (const { day, purchaseOf, cancelled } of days) {
    const counting = new Map<number, number>();
    for (const row of everCancelled) if (!cancelled.has(row)) counting.set(row, row);
    for (const [row, purchase] of purchaseOf) if (!cancelled.has(purchase)) counting.set(row, purchase);
    for (const [row, spell] of open) {
      if (counting.get(row) === spell.purchase) continue;
      spells.push({ ...spell, until: day });
      open.delete(row);
    }
    for (const [row, purchase] of counting) if (!open.has(row)) open.set(row, startSpell(row, purchase, day));
  }
  return [...spells, ...open.values()];
}

const startSpell = (row: number, purchase: number, since: number): Spell => ({
  ...{ row, purchase, since },
  until: Number.POSITIVE_INFINITY,
});

/** The spells by their rows, or by what else is asked for of these. */
export function groupSpells(
  spells: readonly Spell[],
  keyOf = (row: number): number => row,
): ReadonlyMap<number, readonly Spell[]> {
  const groups = new Map<number, Spell[]>();
  for (const spell of spells) {
    const key = keyOf(spell.row);
    const group = groups.get(key);
    if (group) group.push(spell);
    else groups.set(key, [spell]);
  }
  return groups;
}

/** Whether a spell is of some of the days since a row's moment, and not of all or none. */
export function isOfSomeDays({ since, until }: Spell, moment: number): boolean {
  const first = Math.max(since, dayOf(moment));
  return until > first && (until < Number.POSITIVE_INFINITY || since > dayOf(moment));
}
