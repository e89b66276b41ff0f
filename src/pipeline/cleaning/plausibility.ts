import { isSharedByMany } from '../cells/placeholders.ts';
import type { ColumnRole } from '../columns/columnRole.ts';
import { readHeader } from '../columns/headerMeaning.ts';
import { type Warning, warning } from '../language/remarks.ts';
import type { ValueWarnings } from '../reading/describeValues.ts';
import { Question } from '../reading/question.ts';
import type { DetectedColumn } from '../reading/readPlan.ts';
import type { Transactions } from '../reading/transactions.ts';
import { type AccountWarnings, findAccountFigures } from './accountFigures.ts';
import type { CleanedRows, DropReason } from './clean.ts';
import { type CreditWarnings, findCreditNumbers } from './creditNumbers.ts';
import { findNoBuyers, type NoBuyerWarnings } from './noBuyers.ts';
import { findStrayDates, type StrayDateWarnings } from './strayDates.ts';
import { findTotals, type TotalWarnings } from './totalRows.ts';

/** What speaks against a column that was read, by its title. */
export interface PlausibilityWarnings
  extends TotalWarnings,
    StrayDateWarnings,
    CreditWarnings,
    NoBuyerWarnings,
    AccountWarnings {
  /** Hardly anybody made very many purchases. */
  readonly 'few-customers': { readonly column: string; readonly customers: number; readonly rows: number };
  /** Most rows, or many that have no date or amount, `leftOut` of all, do not count for one reason. */
  readonly 'most-rows-left-out': {
    readonly column: string;
    readonly reason: DropReason;
    readonly leftOut: number;
    readonly rows: number;
  };
  /** Nobody ordered twice. */
  readonly 'one-order-each': { readonly column: string; readonly customers: number };
  /** One has that share of the rows, in percent, and many times those of any other. */
  readonly 'one-customer-of-many': {
    readonly column: string;
    readonly customer: string;
    readonly share: number;
  };
}

export type PlausibilityRemark =
  | Warning<PlausibilityWarnings>
  | Warning<Pick<ValueWarnings, 'customer-of-many'>>;

/** What may be asked about. */
type OddColumn = Exclude<
  PlausibilityRemark,
  {
    readonly code:
      | 'one-customer-of-many'
      | 'customer-of-many'
      | keyof TotalWarnings
      | keyof StrayDateWarnings
      | keyof CreditWarnings
      | keyof NoBuyerWarnings
      | keyof AccountWarnings;
  }
>;

interface Oddity {
  readonly column: DetectedColumn;
  readonly remark: OddColumn;
  /** Whether what is read may be how many somebody came with: `Vendégszám`. */
  readonly areCounts?: boolean;
}

/** Fewer make a segmentation of nobody, of so many rows; so do a few more who order as often as staff or shops do. */
const fewCustomers = 5;
const manyRows = 1000;
const customersOfStaff = 10;
/** Each one's, of a column that a title names, or that is guessed. */
const ordersOfStaff = { title: 20, values: 10, choice: 20 } as const;
/** Rows from which on it says something that most are left out. */
const enoughRows = 20;
/** Customers from which on it says something that each ordered once: of a column that a title names, or that is guessed. */
const enoughCustomers = { title: 20, values: 5, choice: 20 } as const;

/**
 * What is implausible of what was read. Throws a `Question` about the column that it casts a doubt on, unless the user
 * has chosen that; the found column is proposed where its title says what it is and few rows are lost to it.
 */
export function checkPlausibility(
  transactions: Transactions,
  cleaned: CleanedRows,
): readonly PlausibilityRemark[] {
  askForCustomers(transactions, cleaned);
  const oddities = [...findMostLeftOut(transactions, cleaned), ...findOddCustomers(transactions, cleaned)];
  const open = oddities.find(isOpen);
  if (open !== undefined) throw askAbout(open, transactions);
  const column = findColumn(transactions.plan.columns, ['customer']);
  const totals = column === undefined ? [] : findTotals(transactions, cleaned.rows, column.title);
  const giant = totals.length > 0 ? [] : findGiant(transactions, cleaned);
  return [
    ...oddities.map(({ remark }) => remark),
    ...totals,
    ...giant,
    ...(column === undefined ? [] : findNoBuyers(transactions, cleaned.rows, column.title)),
    ...findCreditNumbers(transactions, cleaned.rows),
    ...findStrayDates(transactions, cleaned.rows),
    ...findAccountFigures(transactions, cleaned.rows, findColumn(transactions.plan.columns, ['amount'])),
  ];
}

function isOpen({ column: { role, foundBy, title }, remark, areCounts }: Oddity): boolean {
  const { code } = remark;
  if (foundBy === 'choice' || isOfFew(remark)) return false;
  if (code === 'few-customers' && foundBy === 'title' && remark.values.rows < manyRows)
    return areCounts === true;
  if (role === 'status' && foundBy === 'title' && !isOfMostNoSales(remark)) return false;
  return code !== 'one-order-each' || foundBy === 'values' || isDocumentToo(title);
}

/** Of what a title calls the status, the share that is no sale from which on it may say another thing. */
const mostNoSales = 0.75;

const isOfMostNoSales = ({ code, values }: OddColumn): boolean =>
  code === 'most-rows-left-out' && values.leftOut > mostNoSales * values.rows;

/** Whether rows are left out that are less than most. */
const isOfFew = ({ code, values }: OddColumn): boolean =>
  code === 'most-rows-left-out' && values.leftOut <= mostly * values.rows;

/** `Customer / Invoice`: an outline, in which either stands in the column. */
function isDocumentToo(title: string): boolean {
  const { concepts } = readHeader(title);
  return concepts.has('invoice') || concepts.has('order');
}

function askAbout({ column: { role, title, foundBy }, remark }: Oddity, { plan }: Transactions): Question {
  const found = plan.candidates.filter((candidate) => candidate.title === title);
  const columns = [...found, ...plan.candidates.filter((candidate) => !found.includes(candidate))];
  const open = { sheet: plan.tables[0]!.name, role, columns };
  const proposal = foundBy === 'title' && mayStand(remark) ? { proposal: 0 } : {};
  switch (remark.code) {
    case 'few-customers':
      return new Question({ code: remark.code, values: { ...open, ...remark.values }, ...proposal });
    case 'most-rows-left-out': {
      const code = isBelowZero(remark.values.reason) ? 'most-below-zero' : remark.code;
      return new Question({ code, values: { ...open, ...remark.values }, ...proposal });
    }
    case 'one-order-each':
      return new Question({ code: remark.code, values: { ...open, ...remark.values }, ...proposal });
  }
}

/** Rows that cannot be read are rarely meant to be left out. */
function mayStand(remark: OddColumn): boolean {
  return (
    remark.code === 'few-customers' ||
    (remark.code === 'most-rows-left-out' && remark.values.reason === 'cancelled')
  );
}

/** Where no row at all has a customer, another column may be it. */
function askForCustomers({ plan, length }: Transactions, { cleaning }: CleanedRows): void {
  const column = findColumn(plan.columns, ['customer']);
  if (column === undefined || column.foundBy === 'choice' || length === 0) return;
  if (cleaning.dropped.missingCustomer < length) return;
  const columns = plan.candidates.filter(({ title }) => title !== column.title);
  throw new Question({
    code: 'customer-empty',
    values: { sheet: plan.tables[0]!.name, role: 'customer', columns, empty: { header: column.title } },
  });
}

const findColumn = (columns: readonly DetectedColumn[], roles: readonly ColumnRole[]) =>
  roles.flatMap((role) => columns.filter((column) => column.role === role))[0];

/** Shares of the rows from which on it is said that they are left out: most, and many where a cell has to be filled. */
const mostly = 0.5;
const many = 0.05;

/** The columns that leave rows out for a reason, the likelier first, and from which share on that is said. */
const rolesOfReasons: readonly (readonly [DropReason, number, ...ColumnRole[]])[] = [
  ['missingCustomer', mostly, 'customer'],
  ['unreadableDate', many, 'date'],
  ['unreadableAmount', many, 'amount', 'price'],
  ['cancelled', mostly, 'status', 'invoice'],
  ['nonPositiveQuantity', mostly, 'quantity'],
  ['nonPositiveAmount', mostly, 'amount', 'price'],
];

function findMostLeftOut(transactions: Transactions, cleaned: CleanedRows): Oddity[] {
  const { plan, length: rows } = transactions;
  const { kept, dropped } = cleaned.cleaning;
  if (rows < enoughRows || kept === 0) return [];
  return rolesOfReasons.flatMap(([reason, share, ...roles]) => {
    const isOfMany = share < mostly && dropped[reason] > share * rows && dropped[reason] <= mostly * rows;
    const leftOut = isOfMany ? countOfBuyers(transactions, cleaned, reason) : dropped[reason];
    const column = findColumn(plan.columns, roles);
    if (column === undefined || leftOut <= share * rows || isOfFree(transactions, reason)) return [];
    return [
      { column, remark: warning('most-rows-left-out', { column: column.title, reason, leftOut, rows }) },
    ];
  });
}

const isBelowZero = (reason: DropReason): boolean =>
  reason === 'nonPositiveQuantity' || reason === 'nonPositiveAmount';

/** Whether rows are left out as they cost nothing, as most lines of a menu may, and not as their numbers are below zero. */
function isOfFree({ amount, quantity }: Transactions, reason: DropReason): boolean {
  if (!isBelowZero(reason)) return false;
  const numbers = reason === 'nonPositiveQuantity' ? quantity : amount;
  const below = numbers?.reduce((count, value) => count + Number(value < 0), 0) ?? 0;
  return below <= mostly * amount.length;
}

/** The rows that lack a date or an amount alone and whose customers have purchases, which headings and sums do not. */
function countOfBuyers(
  { customer, customerIds, date, amount }: Transactions,
  { rows }: CleanedRows,
  reason: DropReason,
): number {
  const buys = new Uint8Array(customerIds.length);
  for (const row of rows) buys[customer[row]!] = 1;
  const [lacking, other] = reason === 'unreadableDate' ? [date, amount] : [amount, date];
  const isOne = (who: number, row: number) =>
    who >= 0 && buys[who] === 1 && Number.isNaN(lacking[row]!) && !Number.isNaN(other[row]!);
  return customer.reduce((count, who, row) => count + Number(isOne(who, row)), 0);
}

function findOddCustomers(transactions: Transactions, { rows }: CleanedRows): Oddity[] {
  const { plan, customer, customerIds, order, orderCount } = transactions;
  const column = findColumn(plan.columns, ['customer']);
  if (column === undefined || rows.length === 0) return [];
  const { title, foundBy } = column;
  const customers = countDistinct(customer, rows, customerIds.length);
  const orders = countDistinct(order, rows, orderCount);
  const areStaff = customers < customersOfStaff && orders >= ordersOfStaff[foundBy] * customers;
  if (areStaff || (customers < fewCustomers && rows.length >= manyRows)) {
    const remark = warning('few-customers', { column: title, customers, rows: rows.length });
    return [{ column, remark, areCounts: customerIds.every(isCount) }];
  }
  const isOnce = orders <= customers;
  if (!isOnce || customers < enoughCustomers[foundBy]) return [];
  return [{ column, remark: warning('one-order-each', { column: title, customers }) }];
}

const isCount = (id: string): boolean => /^1?\d$/.test(id);

/** Of many customers, the share of the rows, and how many times those of the next one, from which on one stands out. */
const leastShare = 0.2;
const leastTimes = 3;
const enoughOthers = 14;
/** Of the rows, the share of one who has most of all and is called a customer: `Diverse Kunden`. */
const leastOfNamed = 0.05;
/** Further words of such a name: with more it may be a firm's. */
const mostWords = 1;

/** One customer with so many rows, or with the most and such a name, that it may stand for all whose names are not known. */
function findGiant(
  { plan, customer, customerIds }: Transactions,
  { rows }: CleanedRows,
): readonly PlausibilityRemark[] {
  const column = findColumn(plan.columns, ['customer']);
  if (column === undefined || rows.length < 2 * enoughOthers) return [];
  const counts = new Uint32Array(customerIds.length);
  for (let at = 0; at < rows.length; at++) counts[customer[rows[at]!]!]!++;
  const most = counts.reduce((best, count, who) => (count > counts[best]! ? who : best), 0);
  const share = counts[most]! / rows.length;
  const next = counts.reduce(
    (greatest, count, who) => (who === most ? greatest : Math.max(greatest, count)),
    0,
  );
  const name = customerIds[most]!;
  if (isSharedByMany(name)) return [];
  if (share >= leastOfNamed && counts[most]! > next && isCalledCustomer(name))
    return [warning('customer-of-many', { customers: [name] })];
  if (customerIds.length <= enoughOthers || share < leastShare || counts[most]! < leastTimes * next)
    return [];
  const values = { column: column.title, customer: name, share: Math.round(100 * share) };
  return [warning('one-customer-of-many', values)];
}

function isCalledCustomer(name: string): boolean {
  const { concepts, unknownWords } = readHeader(name);
  return concepts.has('customer') && unknownWords <= mostWords && !/[\d_@.]/.test(name);
}

/** How many different values, below `limit`, the rows have. */
function countDistinct(values: Int32Array, rows: Uint32Array, limit: number): number {
  const seen = new Uint8Array(limit);
  let count = 0;
  // By index, which takes half as long as `for of` takes over a typed array.
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at]!]!;
    if (value < 0 || seen[value] === 1) continue;
    seen[value] = 1;
    count++;
  }
  return count;
}
