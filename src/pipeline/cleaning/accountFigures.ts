import { type Warning, warning } from '../language/remarks.ts';
import { correlate } from '../numbers/correlate.ts';
import { groupBy } from '../numbers/groupIndices.ts';
import type { DetectedColumn } from '../reading/readPlan.ts';
import type { Transactions } from '../reading/transactions.ts';
import { millisecondsPerDay } from '../time/calendar.ts';

/** What is said of amounts that seem to be figures of accounts and not what a row came to. */
export interface AccountWarnings {
  /** From one row of a customer to their next it nearly always rises, as what was spent so far does, or falls. */
  readonly 'amount-accumulates': { readonly column: string; readonly rises: boolean };
  /** It is the same on all rows of a customer, of each another one, and the greater the more rows they have. */
  readonly 'amount-of-customer': { readonly column: string };
  /** Nearly all customers have a row on each of so many days. */
  readonly 'same-days-each': { readonly days: number };
}

/** Rows that are looked at: what holds of all shows in the first ones. */
const mostRows = 10_000;
const nearlyAlways = 0.9;
/** Steps from row to row, of so many customers, that no chance makes nearly all rise. */
const fewestSteps = 30;
const fewestCustomers = 8;
/** Customers with several rows, and how their amounts go along with the number of these. */
const fewestOfSeveral = 10;
const leastAlong = 0.3;
const fewestDays = 4;

/** The rows of each customer among the first, as they stand. */
type Accounts = readonly (readonly number[])[];

/** Tells of running totals, of totals of customers on each of their rows, and of reports that have everybody each time. */
export function findAccountFigures(
  transactions: Transactions,
  rows: Uint32Array,
  column: DetectedColumn | undefined,
): readonly Warning<AccountWarnings>[] {
  const { customer } = transactions;
  const accounts = [...groupBy(rows.subarray(0, mostRows), (row) => customer[row]!).values()];
  const days = countSharedDays(transactions, accounts);
  const ofDays = days === 0 ? [] : [warning('same-days-each', { days })];
  if (column === undefined || column.foundBy === 'choice' || transactions.plan.amount === 'product')
    return ofDays;
  const { title } = column;
  const rises = findDirection(transactions, accounts);
  if (rises !== undefined) return [warning('amount-accumulates', { column: title, rises }), ...ofDays];
  const isOfCustomers = isTotalOfCustomer(transactions, accounts);
  return [...(isOfCustomers ? [warning('amount-of-customer', { column: title })] : []), ...ofDays];
}

/** Whether amounts rise from day to day of a customer, or fall; undefined where they do either. */
function findDirection({ amount, date }: Transactions, accounts: Accounts): boolean | undefined {
  let [steps, rising, falling, customers] = [0, 0, 0, 0];
  for (const rows of accounts) {
    const before = steps;
    const sorted = rows.toSorted((one, other) => date[one]! - date[other]!);
    for (let at = 1; at < sorted.length; at++) {
      const [last, row] = [sorted[at - 1]!, sorted[at]!];
      const change = Math.sign(amount[row]! - amount[last]!);
      // What is on one day may be the lines of an order, of which the one or the other comes first.
      if (date[row] === date[last] && change >= 0) continue;
      steps++;
      if (change > 0) rising++;
      else if (change < 0 && date[row] !== date[last]) falling++;
    }
    if (steps > before) customers++;
  }
  if (steps < fewestSteps || customers < fewestCustomers) return undefined;
  if (rising >= nearlyAlways * steps) return true;
  return falling >= nearlyAlways * steps ? false : undefined;
}

function isTotalOfCustomer({ amount, date }: Transactions, accounts: Accounts): boolean {
  const several = accounts.filter((rows) => date[rows[0]!] !== date[rows.at(-1)!]);
  const steady = several.filter((rows) => rows.every((row) => amount[row] === amount[rows[0]!]));
  const different = new Set(steady.map(([row]) => amount[row!])).size;
  return (
    several.length >= fewestOfSeveral &&
    steady.length >= nearlyAlways * several.length &&
    different >= nearlyAlways * steady.length &&
    correlate(
      Float64Array.from(steady, ({ length }) => length),
      Float64Array.from(steady, ([row]) => amount[row!]!),
    ) >= leastAlong
  );
}

/** How many days nearly all customers have; 0 where they have days of their own. */
function countSharedDays({ date }: Transactions, accounts: Accounts): number {
  if (accounts.length < fewestOfSeveral) return 0;
  const dayOf = (row: number) => Math.floor(date[row]! / millisecondsPerDay);
  const all = new Set(accounts.flatMap((rows) => rows.map(dayOf)));
  if (all.size < fewestDays) return 0;
  const own = accounts.reduce((sum, rows) => sum + new Set(rows.map(dayOf)).size, 0);
  return own >= nearlyAlways * all.size * accounts.length ? all.size : 0;
}
