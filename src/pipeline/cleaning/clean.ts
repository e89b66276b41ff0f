import { isNoSale, type StatusChoices } from '../cells/statusText.ts';
import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import { SeenNumbers } from '../numbers/seenNumbers.ts';
import type { RepeatingSheet } from '../reading/repeats.ts';
import type { Transactions } from '../reading/transactions.ts';
import { type LimitTime, TimeLimitExceeded, withoutTimeLimit } from '../time/limitTime.ts';
import { AnonymousPurchases, type WithoutCustomer } from './anonymousPurchases.ts';
import { BoughtRows } from './boughtRows.ts';
import { type ChoiceRemark, createChoiceFinder, describeChosen, type Period } from './chosenRows.ts';
import { LeftOutRows } from './leftOutRows.ts';
import { addReductions, findReductions, mayReduce, remarkOnReductions } from './reductions.ts';
import { describeRepeats, type IsLeftOut, type RepeatRemark } from './repeatedOrders.ts';
import { locateRow, type RowReference } from './rowReference.ts';
import { type ReturnPolicy, type ReturnRemark, settleReturns } from './settleReturns.ts';
import type { Spell } from './spells.ts';
import { countStatuses, type StatusCount } from './statuses.ts';

/** Why a row is left out, in the order in which the reasons are tried: a row counts under the first that holds. */
export const dropReasons = [
  'repeated',
  'outsidePeriod',
  'filteredOut',
  'missingCustomer',
  'cancelled',
  'otherCurrency',
  'nonPositiveQuantity',
  'nonPositivePrice',
  'unreadableDate',
  'unreadableAmount',
  'nonPositiveAmount',
  'afterAsOf',
  'duplicate',
  'takenBack',
] as const;

export type DropReason = (typeof dropReasons)[number];

export interface Cleaning {
  /** Purchases, and the returns that reduce them. */
  readonly kept: number;
  /** Of the kept rows those that reduce a monetary value (`cleaning.returns` is "net" or "match"). */
  readonly returns: number;
  readonly dropped: Readonly<Record<DropReason, number>>;
  /** Absent where there is none, and where rows may repeat each other's amounts. */
  readonly withoutCustomer?: WithoutCustomer;
  /** The first few rows of each reason. */
  readonly examples: Readonly<Record<DropReason, readonly RowReference[]>>;
}

export interface CleanedRows {
  /** Indices of the purchases, ascending. */
  readonly rows: Uint32Array;
  /** Indices of the returns that reduce what was spent, ascending. */
  readonly returns: Uint32Array;
  /** The purchase that each of them reduces; absent where they reduce what was spent up to their day. */
  readonly returnedFrom?: Uint32Array;
  /** Of rows that counted for some days, and then not, or for something else; absent where there are none. */
  readonly spells?: readonly Spell[];
  readonly cleaning: Cleaning;
  /** What was made of each status. */
  readonly statuses: readonly StatusCount[];
  /** What is to be said of rows that are chosen, of orders that stand in several sheets, and of returns. */
  readonly remarks: readonly (ChoiceRemark | RepeatRemark | ReturnRemark)[];
}

export interface CleaningOptions {
  /** Matches the invoices that are cancelled. */
  readonly cancelledInvoices: RegExp | undefined;
  /** Statuses that the user says are none of a sale, or of one. */
  readonly statuses: StatusChoices;
  readonly returns: ReturnPolicy;
  /** How often orders count that stand in several sheets, none of which is a copy. */
  readonly overlaps: 'keep' | 'once';
  /** Wall-clock milliseconds; rows from then on are left out. */
  readonly asOf: number | undefined;
  /** Rows of other days are left out; undefined where all count. */
  readonly period: Period | undefined;
  /** What ends a pattern that goes round in circles. */
  readonly limitTime?: LimitTime | undefined;
}

type FindReason = (i: number) => DropReason | undefined;
type RowTest = (i: number) => boolean;

const examplesPerReason = 5;
/** Milliseconds for the pattern of cancelled invoices, of which ten million numbers need a tenth. */
const timeForPattern = 10_000;

/**
 * Keeps the rows that are purchases by a known customer, and counts the others by reason. Throws a `UserError` where
 * the pattern of cancelled invoices takes too long.
 */
export function clean(transactions: Transactions, options: CleaningOptions): CleanedRows {
  const statuses = countStatuses(transactions, options.statuses);
  const isLeftOut = ({ isCopy }: RepeatingSheet) =>
    options.overlaps === 'once' || (isCopy && !transactions.plan.isChosen);
  const findOtherFault = createFaultFinder(transactions, statuses, options);
  const { customer } = transactions;
  const findFault: FindReason = (i) => (customer[i]! < 0 ? 'missingCustomer' : findOtherFault(i));
  const findUnchosen = createChoiceFinder(transactions, options.period);
  const findReason = createReasonFinder(transactions, { isLeftOut, findUnchosen, findFault });
  const isReturn = createReturnTest(transactions, statuses, options);
  const bought = new BoughtRows(transactions);
  const takingBack: number[] = [];
  const reasonsBack: DropReason[] = [];
  const lessening: number[] = [];
  const leftOut = new LeftOutRows(dropReasons, examplesPerReason);
  const anonymous = new AnonymousPurchases(transactions, (i) => findOtherFault(i) === undefined);
  const sortOut = (i: number, reason: DropReason) => {
    if (isReturn(i, reason)) {
      takingBack.push(i);
      reasonsBack.push(reason);
    } else {
      leftOut.add(i, reason);
      if (reason === 'missingCustomer') anonymous.add(i);
    }
  };
  for (let i = 0; i < transactions.length; i++) {
    const reason = findReason(i);
    if (reason === undefined) bought.add(i);
    else if (isLess(reason) && mayReduce(transactions, i)) lessening.push(i);
    else sortOut(i, reason);
  }
  const reductions = findReductions(transactions, bought.rows, lessening);
  for (const i of lessening) if (!reductions.has(i)) sortOut(i, findFault(i)!);
  const back = Uint32Array.from(takingBack).sort();
  const settled = addReductions(settleReturns(transactions, bought, back, options.returns), reductions);
  const { purchases, returns, returnedFrom, spells } = settled;
  const counting = new Set(returns);
  for (let at = 0; at < takingBack.length; at++)
    if (!counting.has(takingBack[at]!)) leftOut.add(takingBack[at]!, reasonsBack[at]!);
  for (const i of settled.cancelled) leftOut.add(i, 'takenBack');
  const cleaning = {
    kept: purchases.length + returns.length,
    returns: returns.length,
    dropped: leftOut.dropped,
    examples: leftOut.examples((i) => locateRow(transactions, i)),
    ...anonymous.sumUp(),
  };
  const isPurchase = (i: number) => findFault(i) === undefined;
  const isChosen = (i: number) => findUnchosen?.(i) === undefined;
  const remarks = [
    ...describeChosen(transactions, options.period, { rows: purchases, findUnchosen, isPurchase }),
    ...describeRepeats(transactions, { isLeftOut, isChosen, isPurchase }),
    ...settled.remarks,
    ...remarkOnReductions(transactions, reductions),
  ];
  return {
    ...{ rows: purchases, returns, cleaning, statuses, remarks },
    ...(returnedFrom && { returnedFrom }),
    ...(spells && { spells }),
  };
}

const isLess = (reason: DropReason): boolean =>
  reason === 'nonPositivePrice' || reason === 'nonPositiveAmount';

/**
 * Returns what tells a row that takes money back: cancelled or of a negative quantity or amount, unless its status says
 * that nothing came about, it is in a currency that is not read, or later than the as-of date.
 */
function createReturnTest(
  { amount, order, status, foreign, date }: Transactions,
  statuses: readonly StatusCount[],
  { asOf = Number.POSITIVE_INFINITY }: Pick<CleaningOptions, 'asOf'>,
): (i: number, reason: DropReason) => boolean {
  const cameAbout = Uint8Array.from(statuses, ({ outcome }) =>
    Number(outcome !== 'failed' && outcome !== 'draft'),
  );
  return (i, reason) => {
    const takesBack =
      reason === 'cancelled' || reason === 'nonPositiveQuantity' || reason === 'nonPositiveAmount';
    return (
      takesBack &&
      amount[i]! < 0 &&
      order[i]! >= 0 &&
      foreign?.[i] !== 1 &&
      !(date[i]! >= asOf) &&
      cameAbout[status?.[i] ?? -1] !== 0
    );
  };
}

interface ReasonParts {
  readonly isLeftOut: IsLeftOut;
  readonly findUnchosen: FindReason | undefined;
  readonly findFault: FindReason;
}

/** Returns what tells a row's reason to be left out, undefined for none. */
function createReasonFinder(
  transactions: Transactions,
  { isLeftOut, findUnchosen, findFault }: ReasonParts,
): FindReason {
  const isRepeated = createRepeatedTest(transactions, isLeftOut);
  const isDuplicate = createDuplicateTest(transactions);
  // A call less for each row of nearly every file.
  if (isRepeated === undefined && findUnchosen === undefined && isDuplicate === undefined) return findFault;
  return (i) => {
    if (isRepeated?.(i)) return 'repeated';
    return findUnchosen?.(i) ?? findFault(i) ?? (isDuplicate?.(i) ? 'duplicate' : undefined);
  };
}

/** Undefined where no row is left out so. */
function createRepeatedTest({ repeats }: Transactions, isLeftOut: IsLeftOut): RowTest | undefined {
  if (!repeats?.sheets.some(isLeftOut)) return undefined;
  const { sheets, of } = repeats;
  const leftOut = Uint8Array.from([0, ...sheets.map((sheet) => Number(isLeftOut(sheet)))]);
  return (i) => leftOut[of[i]!] === 1;
}

/** Returns what tells why a row is no purchase, whatever other rows are and whoever bought. */
function createFaultFinder(
  transactions: Transactions,
  statuses: readonly StatusCount[],
  options: CleaningOptions,
): FindReason {
  const { date, quantity, price, amount, foreign } = transactions;
  const isCancelled = createCancelledTest(transactions, statuses, options);
  const asOf = options.asOf ?? Number.POSITIVE_INFINITY;
  return (i) => {
    if (isCancelled(i)) return 'cancelled';
    if (foreign?.[i] === 1) return 'otherCurrency';
    if (quantity !== undefined && quantity[i]! <= 0) return 'nonPositiveQuantity';
    if (price !== undefined && price[i]! <= 0) return 'nonPositivePrice';
    if (Number.isNaN(date[i]!)) return 'unreadableDate';
    if (!Number.isFinite(amount[i]!)) return 'unreadableAmount';
    if (amount[i]! <= 0) return 'nonPositiveAmount';
    if (date[i]! >= asOf) return 'afterAsOf';
    return undefined;
  };
}

function createCancelledTest(
  { order, orderCount, status, cancelledAt, orderIds }: Transactions,
  statuses: readonly StatusCount[],
  options: CleaningOptions,
): (i: number) => boolean {
  const byOrder = matchOrders(orderIds, options);
  const byStatus = Uint8Array.from(statuses, ({ outcome }) => Number(isNoSale(outcome)));
  const byDate = cancelledAt && findCancelled(order, orderCount, cancelledAt);
  return (i) =>
    byOrder[order[i]!] === 1 ||
    (status !== undefined && byStatus[status[i]!] === 1) ||
    (byDate !== undefined && (byDate[order[i]!] === 1 || !Number.isNaN(cancelledAt![i]!)));
}

/** 1 for each order of which one line says when it was cancelled, else 0. */
function findCancelled(order: Int32Array, orderCount: number, cancelledAt: Float64Array): Uint8Array {
  const cancelled = new Uint8Array(orderCount);
  for (let i = 0; i < order.length; i++) if (!Number.isNaN(cancelledAt[i]!)) cancelled[order[i]!] = 1;
  return cancelled;
}

/** Of so many numbers, or more, and from this share on, what the pattern matches is how the shop numbers its orders. */
const manyOrders = 10;
const usualShare = 0.9;

/** 1 for each order whose number the pattern matches, else 0. */
function matchOrders(orderIds: readonly string[], options: CleaningOptions): Uint8Array {
  const matched = testOrders(orderIds, options);
  const count = matched.reduce((sum, one) => sum + one, 0);
  const isUsual = orderIds.length >= manyOrders && count >= usualShare * orderIds.length;
  return isUsual ? new Uint8Array(orderIds.length) : matched;
}

function testOrders(
  orderIds: readonly string[],
  { cancelledInvoices, limitTime = withoutTimeLimit }: CleaningOptions,
): Uint8Array {
  const matched = new Uint8Array(orderIds.length);
  if (cancelledInvoices === undefined) return matched;
  try {
    return limitTime(() => {
      // By index, which takes a fraction of what `Uint8Array.from` does.
      for (let order = 0; order < orderIds.length; order++)
        if (cancelledInvoices.test(orderIds[order]!)) matched[order] = 1;
      return matched;
    }, timeForPattern);
  } catch (error) {
    if (!(error instanceof TimeLimitExceeded)) throw error;
    throw new UserError(
      t(
        'The pattern of segmentAi.cleaning.cancelledInvoices takes too long on the invoices of this file; make it simpler, such as "^C\\d+$".',
      ),
    );
  }
}

/** Of rows with the same fingerprint all but the first are duplicates. Undefined where duplicates count. */
function createDuplicateTest({ fingerprint }: Transactions): RowTest | undefined {
  if (fingerprint === undefined) return undefined;
  const seen = new SeenNumbers(fingerprint.length);
  return (i) => !seen.isNew(fingerprint[i]!);
}
