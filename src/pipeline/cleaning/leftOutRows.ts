/** How many rows are left out for each reason, and the first few of them. */
export class LeftOutRows<Reason extends string> {
  readonly dropped: Record<Reason, number>;
  readonly #examples: Record<Reason, number[]>;
  readonly #perReason: number;

  constructor(reasons: readonly Reason[], perReason: number) {
    this.dropped = forEach(reasons, () => 0);
    this.#examples = forEach(reasons, () => []);
    this.#perReason = perReason;
  }

  /** In any order of the rows. */
  add(row: number, reason: Reason): void {
    this.dropped[reason]++;
    const examples = this.#examples[reason];
    if (examples.length === this.#perReason && row > examples.at(-1)!) return;
    examples.push(row);
    examples.sort((one, other) => one - other);
    examples.length = Math.min(examples.length, this.#perReason);
  }

  examples<Place>(locate: (row: number) => Place): Record<Reason, readonly Place[]> {
    const reasons = Object.keys(this.#examples) as Reason[];
    return forEach(reasons, (reason) => this.#examples[reason].map(locate));
  }
}

const forEach = <Reason extends string, Value>(reasons: readonly Reason[], make: (reason: Reason) => Value) =>
  Object.fromEntries(reasons.map((reason) => [reason, make(reason)])) as Record<Reason, Value>;
