/**
 * All that was bought and brought back by customers some of whose purchases were cancelled on a later day, so that what
 * was known of them on any day can be put together as it was then.
 */
export interface Ledger {
  /** Which customers they are, ascending. */
  readonly customers: Uint32Array;
  /** The day of the first purchase of each, cancelled or not. */
  readonly firstDay: Int32Array;
  /** Lines of orders, or whole orders of which nothing was cancelled; in the order of the source. */
  readonly purchases: LedgerEntries & {
    /** The place of the first line of its order among all. */
    readonly order: Uint32Array;
  };
  /** What came back. */
  readonly returns: LedgerEntries & { readonly knownOn: Int32Array };
  /** The last day on which it changed what is known of the days before, of each. */
  readonly lastChange: Int32Array;
}

/** Those of the n-th customer of a ledger stand from starts[n] to starts[n + 1]. */
export interface LedgerEntries {
  readonly starts: Uint32Array;
  /** That of the purchase, since 1970-01-01. */
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Who knows of no more than what was before a day counts it where `since < day <= until`. */
  readonly since: Float64Array;
  readonly until: Float64Array;
}
