import { isNoSale, makeStatusReader, type Outcome, type StatusChoices } from '../cells/statusText.ts';
import { type Note, note, type Warning, warning } from '../language/remarks.ts';
import type { Transactions } from '../reading/transactions.ts';

/** A status of the source, as it is written there. */
export interface StatusCount {
  readonly status: string;
  /** Rows that have it, whether they count or not. */
  readonly count: number;
  /** What it says of a sale; undefined where it is not understood, which is a sale. */
  readonly outcome: Outcome | undefined;
}

/** The statuses by their index in the transactions. */
export function countStatuses(
  { status, statuses, flagged }: Pick<Transactions, 'status' | 'statuses' | 'flagged'>,
  choices: StatusChoices,
): readonly StatusCount[] {
  const readStatus = makeStatusReader(choices, statuses, flagged);
  const counts = new Uint32Array(statuses.length);
  for (const index of status ?? []) if (index >= 0) counts[index]!++;
  return statuses.map((text, i) => ({ status: text, count: counts[i]!, outcome: readStatus(text) }));
}

/** More are no statuses. */
const mostTold = 100;

/** The most common statuses of the rows, in that order. */
export const rankStatuses = (counts: readonly StatusCount[]): readonly StatusCount[] =>
  counts
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostTold);

/** The most common of these statuses, and how many others there are. */
export interface ListedStatuses {
  readonly statuses: readonly Pick<StatusCount, 'status' | 'count'>[];
  readonly others: number;
}

/** What is said of the statuses of orders. */
export interface StatusNotes {
  /** They are no sales, and left out. */
  readonly 'statuses-left-out': ListedStatuses;
  /** They are sales as yet, and count. */
  readonly 'statuses-pending': ListedStatuses;
}

export interface StatusWarnings {
  /** They count as sales. */
  readonly 'statuses-not-understood': ListedStatuses;
}

export type StatusRemark = Note<StatusNotes> | Warning<StatusWarnings>;

const listed = 8;

/** What a user should know of how statuses were taken. */
export function remarkOnStatuses(counts: readonly StatusCount[]): readonly StatusRemark[] {
  const list = (isOne: (outcome: Outcome | undefined) => boolean) =>
    listStatuses(counts.filter(({ outcome, count }) => count > 0 && isOne(outcome)));
  const leftOut = list(isNoSale);
  const pending = list((outcome) => outcome === 'pending');
  const unknown = list((outcome) => outcome === undefined);
  return [
    ...leftOut.map((values) => note('statuses-left-out', values)),
    ...pending.map((values) => note('statuses-pending', values)),
    ...unknown.map((values) => warning('statuses-not-understood', values)),
  ];
}

/** One list; none where there are no statuses. */
function listStatuses(counts: readonly StatusCount[]): ListedStatuses[] {
  if (counts.length === 0) return [];
  const ordered = counts.toSorted((one, other) => other.count - one.count);
  const statuses = ordered.slice(0, listed).map(({ status, count }) => ({ status, count }));
  return [{ statuses, others: Math.max(counts.length - listed, 0) }];
}
