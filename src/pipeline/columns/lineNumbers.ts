import { warning } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import { weighHeader } from './headerEvidence.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import { type Identified, isNamed, type Score, type Scores } from './scoreColumns.ts';
import type { Concept } from './words/english.ts';

/** Rows below one of the same customer and date, and their share of all rows, from which on they are lines of orders. */
const fewestBelow = 10;
const leastBelow = 0.2;

/** What titles call the number of a whole order. */
const ofOrders: readonly Concept[] = ['order', 'invoice', 'sale'];

/**
 * Scores of order numbers without those of lines: of payments, articles, transactions, of which each row of a customer and
 * a date has another one. What a title calls an order's, or the user, stays, and so does any title's where the rows are
 * sorted by customer: their dates may be months.
 */
export function withoutLineNumbers(scores: Scores): Scores {
  const [customer, date] = [scores.customer, scores.date].map(
    (some) => (some.find(isNamed) ?? some[0])?.column,
  );
  if (customer === undefined || date === undefined) return scores;
  const stays = (score: Score) =>
    score.foundBy === 'choice' ||
    isOfOrder(score.column) ||
    (isNamed(score) && customer.profile.together) ||
    countLines(score.column, customer, date) === undefined;
  return { ...scores, invoice: scores.invoice.filter(stays) };
}

const isOfOrder = ({ meaning: { concepts } }: DescribedColumn): boolean =>
  ofOrders.some((concept) => concepts.has(concept));

/** Tells of numbers that may be those of lines: of the one that is read, or else of the one that is not read for that. */
export function warnOfLineNumbers(
  { invoice, customer, date }: Identified,
  columns: readonly DescribedColumn[],
): readonly ColumnRemark[] {
  if (customer === undefined || date === undefined || invoice?.foundBy === 'choice') return [];
  const numbers = invoice === undefined ? columns.filter(mayBeNumber) : [invoice.column];
  return numbers
    .flatMap((column) => {
      const below = countLines(column, customer.column, date.column);
      const isRead = invoice !== undefined;
      return below === undefined
        ? []
        : [warning('numbers-of-lines', { column: nameColumn(column), below, isRead })];
    })
    .slice(0, 1);
}

const mayBeNumber = ({ meaning }: DescribedColumn): boolean =>
  (weighHeader('invoice', meaning)?.points ?? 0) > 0;

/** How many rows have the customer and the date of the row above; undefined where the numbers are none of lines. */
function countLines(
  { profile: { keys } }: DescribedColumn,
  customer: DescribedColumn,
  date: DescribedColumn,
): number | undefined {
  const purchases = [customer, date].map(({ profile }) => profile.keys);
  let below = 0;
  let other = 0;
  for (let row = 1; row < keys.length; row++) {
    if (keys[row] === '' || purchases.some((cells) => cells[row] === '' || cells[row] !== cells[row - 1]))
      continue;
    below++;
    if (keys[row] !== keys[row - 1]) other++;
  }
  const areLines = below >= Math.max(fewestBelow, leastBelow * keys.length) && other >= nearlyAll * below;
  return areLines ? below : undefined;
}
