import { warning } from '../language/remarks.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { TakenColumns } from './describeFinding.ts';
import { type Money, readSums } from './moneyParts.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { groupRows } from './relations.ts';
import { mayBeKind } from './repeatingKinds.ts';

/** Rows of either side from which on an account tells, and the share of the accounts that is settled by no chance. */
const fewestRows = 3;
const mostly = 0.8;
/** What an account may have left, as a share of what came in. */
const mostLeft = 0.25;
/** Of the rows of one side, the share that stands in orders of the other, from which on both are parts of these. */
const mostInOrders = 0.5;
const leastCent = 0.005;

/** What it takes to tell, where accounts begin with nothing, and where something may have come in before. */
const ways = [
  { mayBeBefore: false, rows: 2 * fewestRows, accounts: 8 },
  { mayBeBefore: true, rows: 16, accounts: 12 },
] as const;

/** Rows of a kind, and the others, of which either may come first in an account. */
interface Sides {
  readonly isKind: readonly boolean[];
  readonly kindComesFirst: boolean;
}

/**
 * Tells of a kind of rows that counts beside the others though these use it up, or it pays for them: in nearly each
 * customer's account what goes out never exceeds what came in before, and little is left. Such are money that is paid in and
 * spent (`Top-up`), lessons of a card, invoices and their payments.
 */
export function warnOfSettledKinds(
  columns: readonly DescribedColumn[],
  { customer, invoice, date, quantity, price, amount }: TakenColumns,
  money: Money,
): readonly ColumnRemark[] {
  if (customer === undefined || money.level === 'order') return [];
  const taken = [customer, invoice, date, quantity, price, amount].map((score) => score?.column);
  const sums = readSums(money);
  const accounts = groupRows(customer.column.profile)
    .map((rows) => rows.filter((row) => sums[row]! > 0))
    .filter(({ length }) => length >= 2 * fewestRows);
  if (accounts.length < ways[0].accounts) return [];
  for (const column of columns) {
    const { profile, title } = column;
    if (taken.includes(column) || !mayBeKind(profile)) continue;
    for (const kind of new Set(profile.keys)) {
      const isKind = profile.keys.map((key) => key === kind);
      if (kind === '' || areParts(isKind, invoice?.column.profile.keys)) continue;
      const first = [true, false].find((kindComesFirst) =>
        areSettled({ isKind, kindComesFirst }, accounts, sums),
      );
      if (first !== undefined) return [warning('kinds-settled', { column: title, kind, comesFirst: first })];
    }
  }
  return [];
}

/** Whether rows of the kind mostly stand in orders that have others too. */
function areParts(isKind: readonly boolean[], orders: readonly string[] | undefined): boolean {
  if (orders === undefined) return false;
  const ofOthers = new Set(orders.filter((order, row) => order !== '' && !isKind[row]));
  const own = orders.filter((_, row) => isKind[row]);
  return own.filter((order) => ofOthers.has(order)).length > mostInOrders * own.length;
}

function areSettled(sides: Sides, accounts: readonly (readonly number[])[], sums: Float64Array): boolean {
  const told = accounts.filter((rows) => {
    const ofKind = rows.filter((row) => sides.isKind[row]).length;
    return Math.min(ofKind, rows.length - ofKind) >= fewestRows;
  });
  return ways.some(({ mayBeBefore, rows, accounts: fewest }) => {
    const long = told.filter(({ length }) => length >= rows);
    if (long.length < fewest) return false;
    // Files begin with the earliest row, or the latest.
    return [long, long.map((each) => [...each].reverse())].some(
      (each) =>
        each.filter((account) => isSettled(account, sides, sums, mayBeBefore)).length >= mostly * long.length,
    );
  });
}

function isSettled(
  rows: readonly number[],
  { isKind, kindComesFirst }: Sides,
  sums: Float64Array,
  mayBeBefore: boolean,
): boolean {
  let left = 0;
  let least = 0;
  let cameIn = 0;
  let most = 0;
  for (const row of rows) {
    const sum = sums[row]!;
    const comesIn = isKind[row] === kindComesFirst;
    left += comesIn ? sum : -sum;
    least = Math.min(least, left);
    if (!comesIn) continue;
    cameIn += sum;
    most = Math.max(most, sum);
  }
  return -least <= (mayBeBefore ? most : 0) + leastCent && Math.abs(left) <= mostLeft * cameIn;
}
