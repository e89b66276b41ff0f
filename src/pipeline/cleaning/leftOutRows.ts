interface RowsOfReason {
  count: number;
  readonly first: number[];
}

/** How many rows are left out for each reason, and the first few of them. */
export class LeftOutRows<Reason extends string> {
  readonly #reasons: readonly Reason[];
  readonly #rows: Record<Reason, RowsOfReason>;
  readonly #perReason: number;
  /** Of the row that was added last: rows that follow each other mostly have the same reason. */
  #reason: Reason;
  #last: RowsOfReason;

  constructor(reasons: readonly [Reason, ...Reason[]], perReason: number) {
    this.#reasons = reasons;
    this.#rows = forEach(reasons, () => ({ count: 0, first: [] }));
    this.#perReason = perReason;
    this.#reason = reasons[0];
    this.#last = this.#rows[this.#reason];
  }

  get dropped(): Record<Reason, number> {
    return forEach(this.#reasons, (reason) => this.#rows[reason].count);
  }

  /** In any order of the rows. */
  add(row: number, reason: Reason): void {
    if (reason !== this.#reason) {
      this.#reason = reason;
      this.#last = this.#rows[reason];
    }
    const last = this.#last;
    last.count++;
    const { first } = last;
    if (first.length === this.#perReason && row > first[first.length - 1]!) return;
    first.push(row);
    first.sort((one, other) => one - other);
    first.length = Math.min(first.length, this.#perReason);
  }

  examples<Place>(locate: (row: number) => Place): Record<Reason, readonly Place[]> {
    return forEach(this.#reasons, (reason) => this.#rows[reason].first.map(locate));
  }
}

const forEach = <Reason extends string, Value>(reasons: readonly Reason[], make: (reason: Reason) => Value) =>
  Object.fromEntries(reasons.map((reason) => [reason, make(reason)])) as Record<Reason, Value>;
