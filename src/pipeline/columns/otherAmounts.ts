import { warning } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import { countLevels, takeWhole } from '../orders/amountLevel.ts';
import { addUp } from '../orders/decideMoney.ts';
import { isAlike } from '../orders/orderLines.ts';
import type { AskedColumn } from './columnSearch.ts';
import { type Money, mostItems, readColumn, readSums, type Situation } from './moneyParts.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import { keepsPrice } from './relations.ts';
import { askColumn, isNamed, scoreByCells } from './scoreColumns.ts';
import { mayBeMoney } from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

/** Money that no title explains, and what it comes to more than what is read, as a share of it. */
interface OtherAmount {
  readonly column: DescribedColumn;
  readonly difference: number;
}

/**
 * The question which column is the amount, or else a warning, where one of which no title says anything has what is read,
 * and more or less in some rows or orders: what is read may be a part (what was paid by card, a first instalment), or
 * before discounts. It is open where the title of what is read does not say that it is all.
 */
export function doubtAmount(money: Money, situation: Situation): Money | AskedColumn {
  const read = readColumn(money);
  if (read === undefined || read.foundBy === 'choice') return money;
  const [other] = findOtherAmounts(money, situation);
  if (other === undefined) return money;
  if (money.level !== 'product' && (!isNamed(read) || isPart(read.column)))
    return askColumn('amount', situation.headerRow, [scoreByCells(other.column), read], situation.columns);
  const remark = warning('amount-in-other-column', {
    read: nameColumn(read.column),
    ...(money.level === 'product' && { quantity: nameColumn(money.columns.quantity!.column) }),
    other: nameColumn(other.column),
    difference: other.difference,
  });
  return { ...money, remarks: [...money.remarks, remark] };
}

/** What says of an amount that something else is added to it, or taken off. */
const parts: readonly Concept[] = ['subtotal', 'listPrice'];

const isPart = ({ meaning: { concepts } }: DescribedColumn): boolean =>
  parts.some((part) => concepts.has(part));

/** What differs by less altogether is as good. */
const leastDifference = 0.005;

function findOtherAmounts(money: Money, situation: Situation): readonly OtherAmount[] {
  const read = Object.values(money.columns).map(({ column }) => column);
  const own = readSums(money);
  return situation.columns
    .filter(
      (column) =>
        !read.includes(column) &&
        !situation.taken.includes(column) &&
        saysNothing(column) &&
        mayBeMoney(column.profile) &&
        !isPrice(column, situation),
    )
    .flatMap((column) => {
      const difference = compare(own, column.profile.numbers, { money, situation });
      return Math.abs(difference) >= leastDifference ? [{ column, difference }] : [];
    });
}

/** Whether products keep it over lines with other quantities. */
const isPrice = ({ profile }: DescribedColumn, { columns, scores: { quantity } }: Situation): boolean =>
  quantity
    .filter(isNamed)
    .some((units) =>
      columns.slice(0, mostItems).some((item) => keepsPrice(item.profile, units.column.profile, profile)),
    );

const nothing: readonly Concept[] = ['filler', 'id', 'inclusion', 'currencyCode'];

/** Whether a title says nothing of what numbers are: `Feld 7`, `Z9`. */
export const saysNothing = ({ meaning: { concepts } }: DescribedColumn): boolean =>
  [...concepts].every((concept) => nothing.includes(concept));

const fewest = 20;
/** Of those that have both, at least: those with the same, and those with another. */
const leastEach = 0.05;
/** Of what is read, what another amount of the same may be, at least and at most. */
const [least, most] = [0.2, 5];
/** Share of those that have nothing, at most: of what was never paid. */
const mostNothing = 0.4;

/**
 * What others come to more, as a share, where they have the same in some rows, and near that or nothing in the others; or
 * else once an order, as what its lines come to together. NaN where they are not about the same.
 */
function compare(
  own: Float64Array,
  others: Float64Array,
  { money, situation: { orders } }: { readonly money: Money; readonly situation: Situation },
): number {
  const byRow = compareEach(own, others);
  if (!Number.isNaN(byRow) || money.level === 'order' || !orders.isOfSource) return byRow;
  const { order, count } = orders;
  const { orders: several, repeated, once, varies } = countLevels(order, count, others);
  if (!varies || Math.max(repeated, once) < nearlyAll * several) return Number.NaN;
  return compareEach(addUp(order, count, own), takeWhole(order, count, others, 'once'));
}

function compareEach(own: Float64Array, others: Float64Array): number {
  let known = 0;
  let same = 0;
  let near = 0;
  let none = 0;
  let units = 0;
  let sum = 0;
  let sumOfOthers = 0;
  for (let i = 0; i < own.length; i++) {
    const value = own[i]!;
    const other = others[i]!;
    if (!(value > 0) || Number.isNaN(other)) continue;
    known++;
    sum += value;
    sumOfOthers += other;
    if (isAlike(value, other)) same++;
    else if (other === 0) none++;
    else if (other >= least * value && other <= most * value && !isRounded(value, other)) {
      near++;
      if (isWhole(value / other)) units++;
    }
  }
  const isAmount =
    known >= fewest &&
    same >= leastEach * known &&
    near + none >= leastEach * known &&
    none <= mostNothing * known &&
    same + near + none >= nearlyAll * known &&
    (near === 0 || units < nearlyAll * near);
  return isAmount ? sumOfOthers / sum - 1 : Number.NaN;
}

/** Of a price of one, what is read is some. */
const isWhole = (ratio: number): boolean => Math.abs(ratio - Math.round(ratio)) < 0.001 && ratio > 0.5;

const isRounded = (one: number, other: number): boolean => Math.abs(one - other) < 1;
