import { millisecondsPerDay } from '../time/calendar.ts';
import type { OrderCells } from './orderLines.ts';

/** Rows without a date, and their share of all rows, from which on they are no damaged cells. */
const fewestBlank = 3;
const leastBlank = 0.02;

/**
 * The rows without a date that are of the day written above them, as in books that name each day once: somebody's, with
 * an amount and its order's number, below a dated row. Undefined where a day stands in two dated rows, one after the
 * other, hardly any row lacks its date, or those that do are of others than the dated ones, as sums of groups are.
 * The further lines of orders are to have their dates.
 */
export function findUndated(cells: OrderCells): Uint8Array | undefined {
  const { customer, date, hasNoDate, length, starts } = cells;
  const undated = new Uint8Array(length);
  let count = 0;
  let day = Number.NaN;
  for (let i = 0, table = 0; i < length; i++) {
    for (; starts[table] === i; table++) day = Number.NaN;
    if (customer[i]! < 0) continue;
    if (!Number.isNaN(date[i]!)) {
      const own = Math.floor(date[i]! / millisecondsPerDay);
      // As in most files, soon.
      if (own === day) return undefined;
      day = own;
    } else if (!Number.isNaN(day) && hasNoDate(i) && isPurchase(cells, i)) {
      undated[i] = 1;
      count++;
    }
  }
  if (count < fewestBlank || count < leastBlank * length) return undefined;
  return areOfDated(undated, count, cells) ? undated : undefined;
}

const isPurchase = ({ invoice, money }: OrderCells, row: number): boolean =>
  !Number.isNaN(money(row)) && (invoice === undefined || invoice[row]! >= 0);

/** Whether at least half of the rows are of customers that dated rows have too. */
function areOfDated(undated: Uint8Array, count: number, { customer, date }: OrderCells): boolean {
  const dated = new Set<number>();
  for (let i = 0; i < undated.length; i++) if (!Number.isNaN(date[i]!)) dated.add(customer[i]!);
  let known = 0;
  for (let i = 0; i < undated.length; i++) if (undated[i] === 1 && dated.has(customer[i]!)) known++;
  return 2 * known >= count;
}

/** The dates, with those of undated rows from the last row above that has one. */
export function fillFromAbove(date: Float64Array, undated: Uint8Array): Float64Array {
  const filled = date.slice();
  let last = Number.NaN;
  for (let i = 0; i < filled.length; i++) {
    if (undated[i] === 1) filled[i] = last;
    else if (!Number.isNaN(filled[i]!)) last = filled[i]!;
  }
  return filled;
}
