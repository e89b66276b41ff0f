import { type ColumnRole, columnRoles } from './columnRole.ts';
import { weighHeader } from './headerEvidence.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { determines } from './relations.ts';
import { isNamed, type Score, type Scores, unnamedThreshold } from './scoreColumns.ts';
import { mayBeMoney, weighUnnamed } from './valueEvidence.ts';

/** Roles that a header has to name before unnamed columns stand back. */
const fewestNamed = 2;
/** Roles whose cells speak for themselves under a title that says nothing. */
const rolesOfCells: readonly ColumnRole[] = ['quantity', 'status'];

/**
 * Where a header names columns, one whose own header says nothing known stands back: it is taken by its cells alone for
 * the customer, the date or the amount where no other is named so, and nothing speaks against it.
 */
export function limitGuesses(scores: Scores, columns: readonly DescribedColumn[]): Scores {
  const named = columnRoles.filter((role) => scores[role].slice(0, 1).some(isNamed));
  if (named.length < fewestNamed) return scores;
  const limited = columnRoles.map((role) => {
    const mayGuess = rolesOfCells.includes(role) || (isNeeded(role, scores) && !scores[role].some(isNamed));
    return [
      role,
      scores[role].filter((score) => isNamed(score) || (mayGuess && isTold(role, score, scores))),
    ];
  });
  return addLoneAmount(Object.fromEntries(limited), columns);
}

/** Whether a sheet can't be read without a column of the role. */
function isNeeded(role: ColumnRole, { price, quantity }: Scores): boolean {
  if (role === 'amount') return !price.some(isNamed) || !quantity.some(isNamed);
  return role === 'customer' || role === 'date';
}

/** Whether the orders that a header names each have one customer in this column. */
function isTold(role: ColumnRole, { column }: Score, { invoice: [invoice] }: Scores): boolean {
  if (role !== 'customer' || invoice === undefined || !isNamed(invoice)) return true;
  return determines(invoice.column.profile, column.profile);
}

/** Where nothing else can be the money, the one column of numbers that nothing is known of is. */
function addLoneAmount(scores: Scores, columns: readonly DescribedColumn[]): Scores {
  if (scores.amount.length + scores.price.length > 0) return scores;
  const taken = [scores.customer[0], scores.invoice[0], scores.date[0]].map((score) => score?.column);
  const numbers = columns.filter(
    (column) =>
      !taken.includes(column) &&
      weighHeader('amount', column.meaning) === undefined &&
      mayBeMoney(column.profile),
  );
  const [column] = numbers;
  if (column === undefined || numbers.length > 1) return scores;
  const { reason } = weighUnnamed('amount', column.profile);
  const lone: Score = { column, points: unnamedThreshold, foundBy: 'values', evidence: [reason] };
  return { ...scores, amount: [lone] };
}
