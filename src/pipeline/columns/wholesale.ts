import type { AskedColumn } from './columnSearch.ts';
import type { Money, Situation } from './moneyParts.ts';
import { askColumn, scoreByCells } from './scoreColumns.ts';
import { mayBeMoney } from './valueEvidence.ts';

/**
 * The question which column is the price, where the customers sell on: they pay the wholesale price, not the retail price
 * beside it. Undefined where they do not, or there is no other price.
 */
export function askForWholesale(
  { columns: { price }, level }: Money,
  { columns, customer, headerRow }: Situation,
): AskedColumn | undefined {
  const sellOn = customer?.meaning.concepts.has('account') === true;
  if (!sellOn || level !== 'product' || price === undefined || price.foundBy === 'choice') return undefined;
  const wholesale = columns.filter(
    ({ meaning: { concepts }, profile }) => concepts.has('wholesale') && mayBeMoney(profile),
  );
  return wholesale.length === 0 || wholesale.includes(price.column)
    ? undefined
    : askColumn('price', headerRow, [...wholesale.map(scoreByCells), price], columns);
}
