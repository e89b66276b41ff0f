import { type Warning, warning } from '../language/remarks.ts';
import type { Transactions } from '../reading/transactions.ts';
import { formatDate, millisecondsPerDay } from '../time/calendar.ts';

/** What is said of purchases that are dated far from all others. */
export interface StrayDateWarnings {
  /** Rows dated so, and the days from which on and up to which all others are. */
  readonly 'dates-far-off': {
    readonly rows: number;
    readonly example: string;
    readonly from: string;
    readonly to: string;
    readonly end: 'before' | 'after';
  };
}

/** Of the rows, at most such a share are strays at an end, or one; more are a shop that was closed for years. */
const mostStrays = 0.01;
const fewestRows = 20;
const year = 365;

/**
 * Tells of the few rows at an end that are farther from the others than nearly all of these are from each other, and over a
 * year: `2099` makes everybody a customer of long ago.
 */
export function findStrayDates(
  { date }: Pick<Transactions, 'date'>,
  rows: Uint32Array,
): readonly Warning<StrayDateWarnings>[] {
  if (rows.length < fewestRows) return [];
  const counts = countMonths(date, rows);
  const most = Math.max(1, mostStrays * rows.length);
  const months = [...counts.keys()].filter((month) => counts[month]! > 0);
  const backwards = months.toReversed();
  const span = passStrays(backwards, counts, most) - passStrays(months, counts, most);
  const least = Math.max(year, span * daysPerMonth) / daysPerMonth;
  const [before, after] = [months, backwards].map((ends) => countStrays(ends, counts, { most, least }));
  if (before === 0 && after === 0) return [];
  const days = Float64Array.from(rows, (row) => date[row]!).sort();
  const [from, to] = [days[before!]!, days.at(-1 - after!)!].map(formatDate) as [string, string];
  const tell = (strays: number, end: 'before' | 'after') =>
    warning('dates-far-off', {
      ...{ rows: strays, example: formatDate(end === 'before' ? days[0]! : days.at(-1)!) },
      ...{ from, to, end },
    });
  return [...(before! > 0 ? [tell(before!, 'before')] : []), ...(after! > 0 ? [tell(after!, 'after')] : [])];
}

/** The month, from an end on, up to which more rows stand than strays may be. */
function passStrays(ends: readonly number[], counts: Uint32Array, most: number): number {
  let passed = 0;
  for (const month of ends) {
    passed += counts[month]!;
    if (passed > most) return month;
  }
  return ends.at(-1)!;
}

/** The rows from an end on up to the last gap of more than `least` months; 0 where there is none, or too many stand before it. */
function countStrays(
  ends: readonly number[],
  counts: Uint32Array,
  { most, least }: { readonly most: number; readonly least: number },
): number {
  let [passed, strays] = [0, 0];
  for (const [i, month] of ends.slice(0, -1).entries()) {
    passed += counts[month]!;
    if (passed > most) return strays;
    if (Math.abs(ends[i + 1]! - month) - 1 > least) strays = passed;
  }
  return strays;
}

/** Of a month here, which is no calendar's: rows are counted by it, as a sort of a million takes longer. */
const daysPerMonth = 30;

function countMonths(date: Float64Array, rows: Uint32Array): Uint32Array {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < rows.length; at++) {
    const moment = date[rows[at]!]!;
    if (moment < first) first = moment;
    if (moment > last) last = moment;
  }
  const month = daysPerMonth * millisecondsPerDay;
  const counts = new Uint32Array(Math.floor((last - first) / month) + 1);
  for (let at = 0; at < rows.length; at++) counts[Math.floor((date[rows[at]!]! - first) / month)]!++;
  return counts;
}
