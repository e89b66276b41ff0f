import { weighHeader } from './headerEvidence.ts';
import type { Money } from './moneyParts.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';
import { areSameGroups, determines } from './relations.ts';
import {
  type Identified,
  isNamed,
  namedThreshold,
  type Score,
  type Scores,
  scoreByCells,
} from './scoreColumns.ts';

/**
 * Scores of order numbers, without those that go over several days where a finer number or somebody tells them: they are
 * somebody's, or a contract's.
 */
export function withoutLongNumbers(scores: Scores): Scores {
  const date = scores.date.find(isNamed)?.column;
  if (date === undefined) return scores;
  return { ...scores, invoice: scores.invoice.filter((score) => !isLong(score, scores, date)) };
}

function isLong({ column, foundBy }: Score, { invoice, customer }: Scores, date: DescribedColumn): boolean {
  if (foundBy === 'choice' || determines(column.profile, date.profile)) return false;
  const isSomebodys = customer.some(
    (other) =>
      isNamed(other) && other.column !== column && areSameGroups(other.column.profile, column.profile),
  );
  return (
    isSomebodys ||
    invoice.some(
      ({ column: { profile } }) =>
        profile.distinct > column.profile.distinct &&
        determines(profile, column.profile) &&
        determines(profile, date.profile),
    )
  );
}

/** Cells that an order number has, at least. */
export const nearlyAll = 0.95;
/** Rows that are the further lines of an order, at most, where each row has a number of its own. */
const mostFurtherLines = 0.1;

/**
 * Whether a column of codes, by its cells alone, numbers the orders: each value has one customer and one date, and it is
 * neither the customer's own nor one of each line.
 */
export function mayNumberOrders({ profile }: DescribedColumn, scores: Scores): boolean {
  const [customer, date] = [scores.customer.find(isNamed)?.column, scores.date.find(isNamed)?.column];
  if (customer === undefined || date === undefined || profile.fill < nearlyAll || !profile.together)
    return false;
  const isOfOne = determines(profile, customer.profile) && determines(profile, date.profile);
  if (!isOfOne || determines(customer.profile, profile)) return false;
  return (
    profile.distinct < profile.filled ||
    countPairs(customer.profile, date.profile) >= (1 - mostFurtherLines) * profile.filled
  );
}

const countPairs = (one: ColumnProfile, other: ColumnProfile): number =>
  new Set(one.keys.map((key, row) => `${key}\n${other.keys[row]}`)).size;

/** Share of the numbers that stand for several finer ones, at least. */
const leastShared = 0.2;
const fewestAmounts = 10;

/**
 * The number of whole orders where the one that was found is finer, as of a payment or a delivery, and what is read is what
 * the whole comes to, once more for each: `Booking` beside `Payment ref` and `Booking total`. Undefined where it is not so.
 */
export function findWhole(
  { invoice, customer }: Identified,
  { level, columns: { amount } }: Money,
  columns: readonly DescribedColumn[],
): Score | undefined {
  if (invoice === undefined || customer === undefined || amount === undefined || level === 'product')
    return undefined;
  if (invoice.foundBy === 'choice' || amount.foundBy === 'choice') return undefined;
  const [finer, who, money] = [invoice, customer, amount].map(({ column }) => column.profile) as [
    ColumnProfile,
    ColumnProfile,
    ColumnProfile,
  ];
  if (money.distinct < fewestAmounts || determines(who, money)) return undefined;
  const whole = columns.find(
    (column) =>
      ![invoice.column, customer.column, amount.column].includes(column) &&
      (weighHeader('invoice', column.meaning)?.points ?? 0) >= namedThreshold &&
      column.profile.fill >= nearlyAll &&
      column.profile.distinct <= (1 - leastShared) * finer.distinct &&
      determines(finer, column.profile) &&
      determines(column.profile, who) &&
      determines(column.profile, money),
  );
  return whole && scoreByCells(whole);
}
