import { warning } from '../language/remarks.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { TakenColumns } from './describeFinding.ts';
import { readHeader } from './headerMeaning.ts';
import { type Money, readSums } from './moneyParts.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { mayBeKind } from './repeatingKinds.ts';
import type { Concept } from './words/english.ts';

const fewestRows = 3;
/** Of the discounts, those beside other lines of their order: tickets at a discount are orders of their own. */
const mostly = 0.8;
const ofDiscounts: readonly Concept[] = ['discount', 'inclusion', 'filler', 'id', 'customer'];

/** Tells of lines (`Discount`) that are added to the others of their order, as they are not below zero. */
export function warnOfDiscountKinds(
  columns: readonly DescribedColumn[],
  { customer, invoice, date }: TakenColumns,
  money: Money,
): readonly ColumnRemark[] {
  if (customer === undefined || money.level === 'order') return [];
  const sums = readSums(money);
  const taken = [customer, invoice, date].map((score) => score?.column);
  const parts = (invoice === undefined ? [customer, date] : [invoice]).map((score) => score?.column.profile);
  const orders = customer.column.profile.keys.map((_, row) =>
    parts.map((part) => part?.keys[row]).join('\n'),
  );
  for (const column of columns) {
    if (taken.includes(column) || !mayBeKind(column.profile)) continue;
    const { keys } = column.profile;
    const kinds = [...new Set(keys)].filter(saysDiscount);
    const rows = keys.flatMap((key, row) => (kinds.includes(key) && sums[row]! > 0 ? [row] : []));
    if (rows.length < fewestRows || 2 * rows.length > keys.length) continue;
    const ofOthers = new Set(orders.filter((_, row) => !kinds.includes(keys[row]!)));
    const beside = rows.filter((row) => ofOthers.has(orders[row]!));
    if (beside.length >= mostly * rows.length)
      return [warning('discounts-count', { column: column.title, kinds })];
  }
  return [];
}

function saysDiscount(text: string): boolean {
  const { concepts, unknownWords } = readHeader(text);
  return (
    unknownWords === 0 &&
    concepts.has('discount') &&
    [...concepts].every((concept) => ofDiscounts.includes(concept))
  );
}
