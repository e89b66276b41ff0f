import { nearlyAll } from '../numbers/nearlyAll.ts';
import type { AskedColumn } from './columnSearch.ts';
import { askIfOtherwiseExplained } from './explainedMoney.ts';
import { type Money, pick, readColumn, readSums, type Situation } from './moneyParts.ts';
import { saysNothing } from './otherAmounts.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { askColumn, isNamed, scoreByCells } from './scoreColumns.ts';
import { askForQuantity } from './unnamedQuantity.ts';
import { looksLikeCounts, looksLikeIdentifier, mayBeMoney } from './valueEvidence.ts';
import { askForWholesale } from './wholesale.ts';
import type { Concept } from './words/english.ts';

/** The question which column is the amount, or the quantity, where what was chosen is odd beside the other columns of money. */
export const askIfOdd = (money: Money, situation: Situation): AskedColumn | undefined =>
  askForQuantity(money, situation) ??
  askForWholesale(money, situation) ??
  askIfOtherwiseExplained(money, situation) ??
  askIfHuge(money, situation) ??
  askIfCodes(money, situation) ??
  askIfElsewhere(money, situation) ??
  askIfMostlyNought(money, situation) ??
  askIfMostlyElsewhere(money, situation);

/** Times what other columns of money come to from which on money is none. */
const implausible = 1000;

/** The question which column is the amount, where what was chosen comes to very much more than every other one. */
function askIfHuge(money: Money, situation: Situation): AskedColumn | undefined {
  const { amount, quantity, price } = money.columns;
  const read = readColumn(money);
  if (read === undefined || read.foundBy === 'choice') return undefined;
  const taken = [amount, quantity, price].map((score) => score?.column);
  const others = pick(situation, 'amount').filter(
    (score) => isNamed(score) && !taken.includes(score.column) && score.column.profile.median > 0,
  );
  const own = medianOf(readSums(money));
  const isHuge =
    others.length > 0 && others.every(({ column }) => own >= implausible * column.profile.median);
  return isHuge ? askColumn('amount', situation.headerRow, [...others, read], situation.columns) : undefined;
}

/** Different whole numbers, at most, that may be codes or rates of something; and rows that show it. */
const mostCodes = 6;
const fewestRows = 20;
/** What titles say of money that it is not what was bought. */
const otherMoney: readonly Concept[] = [
  ...(['cost', 'profit', 'listPrice', 'otherMoney', 'tip', 'discount', 'tax', 'shipping'] as const),
  ...(['rate', 'reversal', 'stock', 'aggregate'] as const),
];

/**
 * The question which column is the amount, where what was chosen has a few whole numbers, or counts, and another one has
 * fractions that hardly come again: `Total visits` beside `POS check total`, fees by a list beside what was charged.
 */
function askIfCodes(money: Money, situation: Situation): AskedColumn | undefined {
  const { amount } = money.columns;
  if (amount === undefined || amount.foundBy === 'choice' || money.level === 'product') return undefined;
  const { profile } = amount.column;
  const areCounts = looksLikeCounts(profile);
  const areCodes = profile.distinct <= mostCodes && profile.integer >= nearlyAll;
  if (profile.filled < fewestRows || profile.withCurrency > 0 || !(areCounts || areCodes)) return undefined;
  const isOther = areCounts ? mayBeOfPurchases : saysNothing;
  const others = situation.columns.filter(
    (column) =>
      !situation.taken.includes(column) && column !== amount.column && isOther(column) && isCharged(column),
  );
  return others.length === 0
    ? undefined
    : askColumn('amount', situation.headerRow, [...others.map(scoreByCells), amount], situation.columns);
}

const mayBeOfPurchases = ({ meaning: { concepts } }: DescribedColumn): boolean =>
  !otherMoney.some((other) => concepts.has(other));

/** Whether numbers are written as money is, and hardly come again. */
const isCharged = ({ profile }: DescribedColumn): boolean =>
  mayBeMoney(profile) &&
  (profile.integer < 0.5 || profile.withCurrency > 0.5) &&
  profile.distinct > mostCodes * mostCodes;

function medianOf(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  return known[known.length >> 1] ?? Number.NaN;
}

/** Of the rows, those whose money stands in another column from which on the read one is not all of it. */
const leastElsewhere = 0.05;

/**
 * The question which column is the amount, where rows that have none there have it in another column: of another currency,
 * or of orders of which the lines are written apart.
 */
function askIfElsewhere({ columns, level }: Money, situation: Situation): AskedColumn | undefined {
  const role = level === 'product' ? 'price' : 'amount';
  const read = columns[role];
  if (read === undefined || !isNamed(read) || read.foundBy === 'choice') return undefined;
  const isLacking = findLacking(read.column.profile.keys, situation);
  const others = (['amount', 'price'] as const).flatMap((each) =>
    pick(situation, each).filter(
      (score) =>
        isNamed(score) &&
        fillsGaps(score.column.profile.keys, isLacking, role === 'price' && each === 'amount'),
    ),
  );
  return others.length === 0
    ? undefined
    : askColumn('amount', situation.headerRow, [read, ...others], situation.columns);
}

/** Whether a row has no money, on another row of its order neither; what has no day, number or status either is no purchase. */
function findLacking(
  keys: readonly string[],
  { orders, customer, taken }: Situation,
): (row: number) => boolean {
  const isKnown = new Uint8Array(orders.count);
  for (const [row, key] of keys.entries()) {
    const at = orders.isOfSource ? orders.order[row]! : -1;
    if (key !== '' && at >= 0) isKnown[at] = 1;
  }
  const told = taken.filter((column) => column !== customer);
  const isPurchase = (row: number) =>
    told.length === 0 || told.some(({ profile }) => profile.keys[row] !== '');
  return (row) =>
    keys[row] === '' && isPurchase(row) && !(orders.isOfSource && isKnown[orders.order[row]!] === 1);
}

/** Whether one column is filled in many rows in which the other is lacking, and in hardly any other unless that may be. */
function fillsGaps(
  keys: readonly string[],
  isLacking: (row: number) => boolean,
  mayBeElsewhere: boolean,
): boolean {
  const filled = keys.flatMap((key, row) => (key === '' ? [] : [isLacking(row)]));
  const inGaps = filled.filter(Boolean).length;
  const isOther = mayBeElsewhere || inGaps >= nearlyAll * filled.length;
  return inGaps > 0 && inGaps >= leastElsewhere * keys.length && isOther;
}

/** Share of the rows, more than which have nought where they have money in another column. */
const mostlyNought = 0.5;

/** The question which column is the amount, where most rows have nought there: what was paid online, beside the price. */
function askIfMostlyNought(
  { columns: { amount }, level }: Money,
  situation: Situation,
): AskedColumn | undefined {
  if (amount === undefined || level === 'product' || amount.foundBy === 'choice') return undefined;
  const { numbers, filled } = amount.column.profile;
  const isElsewhere = (other: Float64Array) =>
    numbers.filter((value, row) => value === 0 && other[row]! > 0).length > mostlyNought * filled;
  const others = [...pick(situation, 'amount'), ...pick(situation, 'price')].filter(
    ({ column }) => column !== amount.column && isElsewhere(column.profile.numbers),
  );
  return others.length === 0
    ? undefined
    : askColumn('amount', situation.headerRow, [...others, amount], situation.columns);
}

/** The question which column is the amount, where most rows have it in another one: `Debit` beside `Credit`. */
function askIfMostlyElsewhere(
  { columns: { amount }, level }: Money,
  situation: Situation,
): AskedColumn | undefined {
  if (amount === undefined || level === 'product' || amount.foundBy === 'choice') return undefined;
  const { keys, filled } = amount.column.profile;
  const isLacking = findLacking(keys, situation);
  const others = situation.columns.filter(
    (column) =>
      !situation.taken.includes(column) &&
      column.profile.filled > filled &&
      mayBeMoney(column.profile) &&
      !looksLikeIdentifier(column.profile) &&
      fillsGaps(column.profile.keys, isLacking, false),
  );
  return others.length === 0
    ? undefined
    : askColumn('amount', situation.headerRow, [...others.map(scoreByCells), amount], situation.columns);
}
