import { type Note, note } from '../language/remarks.ts';
import type { ColumnFilter } from '../reading/reading.ts';
import type { Transactions } from '../reading/transactions.ts';
import { formatDate, millisecondsPerDay } from '../time/calendar.ts';

/** Wall-clock milliseconds; at least one of both. */
export interface Period {
  readonly from?: number;
  /** The first moment behind it. */
  readonly until?: number;
}

/** Why a row is not among the chosen ones. */
type Unchosen = 'outsidePeriod' | 'filteredOut';

/** Undefined where all rows are chosen. A row without a date is of no other period. */
export function createChoiceFinder({ date, unchosen }: Transactions, period: Period | undefined) {
  if (period === undefined && unchosen === undefined) return undefined;
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = period ?? {};
  return (i: number): Unchosen | undefined => {
    if (date[i]! < from || date[i]! >= until) return 'outsidePeriod';
    return unchosen?.[i] === 1 ? 'filteredOut' : undefined;
  };
}

/** Days as `2024-01-31`, both included. */
export interface PeriodDays {
  readonly from?: string;
  readonly to?: string;
}

/** A column by its title, and its values that are chosen, or left out. */
export type ChosenValues = ColumnFilter;

/** Rows that would be purchases, and what they come to. */
interface LeftOut {
  readonly rows: number;
  readonly revenue: number;
}

/** What is said of rows that the user chose. */
export interface ChoiceNotes {
  readonly 'period-chosen': PeriodDays & LeftOut;
  readonly 'rows-chosen': LeftOut & { readonly columns: readonly ChosenValues[] };
  /** Orders of which some rows are left out; what the whole order comes to counts all the same. */
  readonly 'chosen-orders-whole': { readonly orders: number };
}

export type ChoiceRemark = Note<ChoiceNotes>;

interface Choosing {
  /** The purchases that are left. */
  readonly rows: Uint32Array;
  /** Undefined where all rows are chosen. */
  readonly findUnchosen: ((row: number) => Unchosen | undefined) | undefined;
  /** Whether a row would be a purchase. */
  readonly isPurchase: (row: number) => boolean;
}

/** Says which rows were chosen, and what is left out by it. */
export function describeChosen(
  transactions: Transactions,
  period: Period | undefined,
  choosing: Choosing,
): readonly ChoiceRemark[] {
  if (choosing.findUnchosen === undefined) return [];
  const { outsidePeriod, filteredOut, split } = tally(transactions, choosing);
  const columns = listChosen(transactions);
  return [
    ...(period === undefined ? [] : [note('period-chosen', { ...listDays(period), ...outsidePeriod })]),
    ...(columns.length === 0 ? [] : [note('rows-chosen', { columns, ...filteredOut })]),
    ...(split === 0 ? [] : [note('chosen-orders-whole', { orders: split })]),
  ];
}

/** What rows are chosen by, each under the title of its column. */
export const listChosen = ({ filters }: Pick<Transactions, 'filters'>): ChosenValues[] =>
  filters
    .filter(({ values }) => values.length > 0)
    .map(({ title, values, isNot }) => ({ column: title, values, isNot }));

/** The days of a period. */
export const listDays = ({ from, until }: Period): PeriodDays => ({
  ...(from !== undefined && { from: formatDate(from) }),
  ...(until !== undefined && { to: formatDate(until - millisecondsPerDay) }),
});

function tally({ length, order, orderCount, amount, plan }: Transactions, choosing: Choosing) {
  const { rows, findUnchosen, isPurchase } = choosing;
  // What a whole order comes to is left out once, and with its last row only.
  const orders = plan.amount === 'order' ? new Uint8Array(orderCount) : undefined;
  if (orders) for (const i of rows) orders[order[i]!] = 1;
  const sums = { outsidePeriod: { rows: 0, revenue: 0 }, filteredOut: { rows: 0, revenue: 0 }, split: 0 };
  for (let i = 0; i < length; i++) {
    const reason = findUnchosen?.(i);
    if (reason === undefined || !isPurchase(i)) continue;
    sums[reason].rows++;
    const state = orders?.[order[i]!] ?? 0;
    if (state === 0) sums[reason].revenue += amount[i]!;
    if (state === 1) sums.split++;
    if (orders) orders[order[i]!] = state === 1 ? 3 : Math.max(state, 2);
  }
  return sums;
}
