/**
 * Words that tell what a sheet is by its name, and which rows of one were planned. Written as `foldText` leaves them or not: they are folded when read.
 * `word*` also stands for what begins so. A language has a file of this kind.
 */
export const english = {
  /** Figures that were hoped for, not sold: only where other sheets say nothing of the kind. */
  plan: 'budget*, forecast*, plan, plans, planned, planning, projection*, projected, estimate, estimates, targets, sales target, target sales, goals, quota, quotas',
  /** What came about, beside rows that were planned. */
  actual: 'actual*, realised, realized, achieved, sold, invoiced',
  /** In the title of a column that says which rows were planned. */
  scenario: 'scenario*',
  /** Of two sheets with the same orders the one that is not meant. */
  draft:
    'raw, backup*, back up, bak, copy, copies, old, archive*, draft*, original, unclean, uncleaned, dirty, duplicate, temp, tmp',
  /** Of two sheets with the same orders the one that is meant. */
  cleaned: 'clean, cleaned, cleansed, cleanup, final, corrected, dedup, deduplicated, deduped',
};

/** The words of a language, with commas between them. */
export type SheetWords = Readonly<Record<keyof typeof english, string>>;
