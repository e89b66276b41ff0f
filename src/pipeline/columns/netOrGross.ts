import { note } from '../language/remarks.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import { weighHeader } from './headerEvidence.ts';
import type { Money } from './moneyParts.ts';
import { type ColumnProfile, type DescribedColumn, nameColumn } from './profileColumn.ts';
import { namedThreshold } from './scoreColumns.ts';
import type { Concept } from './words/english.ts';

const totals: readonly Concept[] = ['total', 'subtotal', 'payment', 'revenue'];
const sides: readonly Concept[] = ['net', 'gross', 'inclusion'];
/** What net and gross differ by, as shares of what is read. */
const leastDifference = 0.005;
const mostDifference = 0.6;

/** Says by how much the other of net and gross, or what may be the amount as well, differs from the money that is read. */
export function noteNetOrGross(
  columns: readonly DescribedColumn[],
  { columns: { amount, price }, level, remarks }: Money,
): readonly ColumnRemark[] {
  if (remarks.some(({ code }) => code === 'amount-in-other-column')) return [];
  const role = amount === undefined || level === 'product' ? 'price' : 'amount';
  const read = (role === 'price' ? (price ?? amount) : amount)?.column;
  if (read === undefined) return [];
  const beside = columns.filter((column) => column !== read);
  const titled = beside.filter(
    (column) =>
      (isOther(read, column) || isTakenOff(read, column) || (role === 'price' && isNear(read, column))) &&
      (weighHeader(role, column.meaning)?.points ?? 0) >= namedThreshold,
  );
  const alike =
    role === 'amount' ? beside.filter((column) => goesAlong(read, column) || isMostlySame(read, column)) : [];
  // An amount that quantity x price comes to may have its like too.
  const whole = role === 'price' ? (amount?.column ?? read) : read;
  const fewer =
    whole === read ? [] : beside.filter((column) => column !== whole && isMostlySame(whole, column));
  const listPairs = (one: DescribedColumn, others: readonly DescribedColumn[]) =>
    others.map((other) => ({ one, other }));
  return [...listPairs(read, [...titled, ...alike]), ...listPairs(whole, fewer)]
    .flatMap(({ one, other }) => {
      const difference = compare(one.profile, other.profile);
      const isFar = Math.abs(difference) < leastDifference || Math.abs(difference) > mostDifference;
      return isFar || Number.isNaN(difference)
        ? []
        : [note('net-or-gross', { read: nameColumn(one), other: nameColumn(other), difference })];
    })
    .slice(0, 1);
}

/** Whether one of both says that it is net or gross, or with or without tax. */
const isOther = (one: DescribedColumn, other: DescribedColumn): boolean =>
  [one, other].some(({ meaning: { concepts } }) => sides.some((side) => concepts.has(side)));

/** Whether both speak of a total, of which one may be what is left of the other. */
const isTakenOff = ({ meaning: one }: DescribedColumn, { meaning: other }: DescribedColumn): boolean =>
  [one, other].every(({ concepts }) => totals.some((total) => concepts.has(total)));

/** What a title says of another thing than what was paid, however near its figures come. */
const otherThings: readonly Concept[] = [
  'cost',
  'profit',
  'listPrice',
  'price',
  'quantity',
  'id',
  'date',
  'rate',
];
const leastAlong = 0.95;
const fewestAlong = 20;

/** Whether the other is near the money that is read, row by row: `SubTotal` and `TotalDue`, whatever their titles. */
const goesAlong = (read: DescribedColumn, other: DescribedColumn): boolean =>
  !otherThings.some((thing) => other.meaning.concepts.has(thing)) && isNear(read, other);

function isNear(read: DescribedColumn, other: DescribedColumn): boolean {
  let [both, along] = [0, 0];
  for (const [row, value] of read.profile.numbers.entries()) {
    const beside = other.profile.numbers[row]!;
    if (!(value > 0) || Number.isNaN(beside)) continue;
    both++;
    if (Math.abs(beside / value - 1) <= mostDifference) along++;
  }
  return both >= fewestAlong && along >= leastAlong * both;
}

/** Of the rows, those in which another column has the same, from which on it is the same of fewer or more. */
const leastSame = 0.5;

/** Whether the other is the money that is read but for some rows, whatever it is in those: `Ordered` and `Delivered`. */
function isMostlySame(
  read: DescribedColumn,
  { meaning: { concepts }, profile: { numbers } }: DescribedColumn,
) {
  if ([...otherThings, 'otherMoney' as const].some((thing) => concepts.has(thing))) return false;
  const same = [...read.profile.numbers].filter((value, row) => value !== 0 && value === numbers[row]);
  return same.length >= fewestAlong && same.length >= leastSame * read.profile.filled;
}

/** What the other comes to more, as a share, over the purchases that have both. */
function compare({ numbers: one }: ColumnProfile, { numbers: other }: ColumnProfile): number {
  let sum = 0;
  let beside = 0;
  for (const [row, value] of one.entries()) {
    if (!(value > 0) || Number.isNaN(other[row]!)) continue;
    sum += value;
    beside += other[row]!;
  }
  return beside / sum - 1;
}
