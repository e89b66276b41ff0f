import { nearlyAll } from '../numbers/nearlyAll.ts';
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
import { looksLikeIdentifier } from './valueEvidence.ts';

/**
 * Scores of order numbers, without those that go over several days where a finer number or somebody tells them: they are
 * somebody's, or a contract's.
 */
export function withoutLongNumbers(scores: Scores): Scores {
  const date = (scores.date.find(isNamed) ?? scores.date[0])?.column;
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
      ({ column: { profile }, ...other }) =>
        // What each row has of its own tells everything, and may number lines.
        (other.foundBy !== 'values' || profile.distinct < profile.filled) &&
        profile.distinct > column.profile.distinct &&
        determines(profile, column.profile) &&
        determines(profile, date.profile),
    )
  );
}

/** Rows that are the further lines of an order, at most, where each row has a number of its own. */
const mostFurtherLines = 0.1;

/**
 * Whether a column of codes, by its cells alone, numbers the orders: each value has one customer and one date, and it is
 * neither the customer's own nor one of each line.
 */
export function mayNumberOrders({ profile }: DescribedColumn, scores: Scores): boolean {
  const [customer, date] = [scores.customer, scores.date].map(
    (some) => (some.find(isNamed) ?? some[0])?.column,
  );
  if (customer === undefined || date === undefined || profile.fill < nearlyAll || !profile.together)
    return false;
  const isOfOne = determines(profile, customer.profile) && determines(profile, date.profile);
  if (!isOfOne || determines(customer.profile, profile)) return false;
  return (
    profile.distinct < profile.filled ||
    countPairs(customer.profile, date.profile) >= (1 - mostFurtherLines) * profile.filled
  );
}

/** How many pairs of values stand side by side. */
export const countPairs = (one: ColumnProfile, other: ColumnProfile): number =>
  new Set(one.keys.map((key, row) => `${key}\n${other.keys[row]}`)).size;

/** Share of the numbers that stand for several finer ones, at least. */
const leastShared = 0.2;
const fewestAmounts = 10;

/**
 * The number of whole orders where the one that was found is finer, as of a payment, a delivery or a line: `Booking` beside
 * `Payment ref` and `Booking total`, `Cart number` beside the number of each line. Undefined where it is not so.
 */
export function findWhole(
  identified: Identified,
  money: Money,
  columns: readonly DescribedColumn[],
): Score | undefined {
  const { invoice, customer } = identified;
  if (invoice === undefined || customer === undefined || invoice.foundBy === 'choice') return undefined;
  const taken = [...Object.values(identified), ...Object.values(money.columns)].map(({ column }) => column);
  const finer = invoice.column.profile;
  const coarser = columns.filter(
    (column) =>
      !taken.includes(column) &&
      column.profile.fill >= nearlyAll &&
      column.profile.distinct <= (1 - leastShared) * finer.distinct &&
      determines(finer, column.profile) &&
      determines(column.profile, customer.column.profile),
  );
  const whole = coarser.find(
    (column) => isOfWhole(column, identified, money) || isOfMoments(column, identified),
  );
  return whole && scoreByCells(whole);
}

/** Whether what is read is what the whole comes to, once more for each finer number. */
function isOfWhole(
  { meaning, profile }: DescribedColumn,
  { customer }: Identified,
  { level, columns: { amount } }: Money,
): boolean {
  if (amount === undefined || level === 'product' || amount.foundBy === 'choice') return false;
  const money = amount.column.profile;
  if (money.distinct < fewestAmounts || determines(customer!.column.profile, money)) return false;
  return (weighHeader('invoice', meaning)?.points ?? 0) >= namedThreshold && determines(profile, money);
}

const clockTime = /\d{1,2}:\d{2}/;

/** Whether the finer number is each row's own, and this one that of what a customer bought in one minute. */
function isOfMoments({ profile }: DescribedColumn, { invoice, customer, date }: Identified): boolean {
  const finer = invoice!.column.profile;
  if (date === undefined || finer.distinct < finer.filled || !looksLikeIdentifier(profile)) return false;
  const moments = date.column.profile;
  if (!moments.keys.every((key) => key === '' || clockTime.test(key))) return false;
  return (
    determines(profile, moments) &&
    countPairs(customer!.column.profile, moments) === countPairs(profile, moments)
  );
}
