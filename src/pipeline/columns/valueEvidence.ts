import { areLedgerCodes, isNoSale, type Outcome, readStatus } from '../cells/statusText.ts';
import { type CellsFinding, columnReason } from './columnReasons.ts';
import type { ColumnRole } from './columnRole.ts';
import type { Evidence } from './headerEvidence.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';

interface ValueRule extends Evidence {
  readonly holds: (profile: ColumnProfile) => boolean;
}

const most = 0.8;
const isIndex = (profile: ColumnProfile) => profile.consecutive && Number(profile.keys[0]) <= 1;
const isDate = ({ date, compactDate }: ColumnProfile) => date >= most || compactDate >= most;
const isNumeric = ({ numeric, date }: ColumnProfile) => numeric >= most && date < most;
const isFraction = ({ numeric, integer }: ColumnProfile) => numeric - integer > 0.2;
const isConstant = ({ filled, distinct }: ColumnProfile) => filled >= 20 && distinct === 1;
/** A handful of values over many rows: a country, a category. */
const hasFewValues = ({ filled, distinct }: ColumnProfile) => filled >= 60 && distinct <= 6;

/** Yes and no, or two of anything. */
const hasTwoValues = ({ filled, distinct }: ColumnProfile) => filled >= 20 && distinct === 2;
const mostPeople = 20;
/** How many there are of something: a few whole numbers from nought or one on, over many rows. */
export const looksLikeCounts = ({ filled, distinct, integer, withCents, negative, numbers }: ColumnProfile) =>
  filled >= 30 &&
  5 * distinct <= filled &&
  integer >= 0.95 &&
  withCents < most &&
  negative === 0 &&
  numbers.every((value) => !(value > mostPeople));

/** Whether a column holds so little that it can't tell who somebody is, whatever its title. */
export const tellsNobody = (profile: ColumnProfile): boolean =>
  profile.filled > 0 && (hasTwoValues(profile) || looksLikeCounts(profile));

const rule = (
  points: number,
  finding: CellsFinding,
  holds: (profile: ColumnProfile) => boolean,
): ValueRule => ({ points, reason: columnReason(finding), holds });

/** What speaks against any column of numbers that are counted or added up. */
const numberDoubts: readonly ValueRule[] = [
  rule(-50, 'no-numbers', (profile) => !isNumeric(profile)),
  rule(-45, 'row-numbers', (profile) => profile.consecutive && profile.filled > 3),
  rule(-40, 'leading-zeros', ({ leadingZero }) => leadingZero > 0.5),
];

const looksLikeMoney = rule(
  5,
  'fractions-or-currency',
  (profile) => isFraction(profile) || profile.withCurrency > 0.5,
);

const mostCodes = 8;
/** A few small whole numbers, each of many rows: they may stand for what became of orders. */
const areCodes = ({ integer, distinct, filled, numbers }: ColumnProfile): boolean =>
  integer >= 0.95 &&
  distinct > 1 &&
  distinct <= mostCodes &&
  filled >= 4 * distinct &&
  numbers.every((value) => !(Math.abs(value) > 999));

/** Numbers with fractions that are no moments are no dates under any title: `dt`, decitonnes. */
export const isFigure = (profile: ColumnProfile): boolean =>
  profile.filled >= 20 && isFraction(profile) && profile.date + profile.serialDate === 0;

/** What is neither a number nor an identifier of anything. */
const identifierRules: readonly ValueRule[] = [
  rule(-60, 'dates', ({ date }) => date >= most),
  rule(-50, 'one-value', isConstant),
  rule(-50, 'negative-numbers', ({ negative }) => negative > 0.02),
  rule(-50, 'times-of-day', ({ time }) => time >= most),
  rule(-30, 'long-texts', ({ length }) => length > 45),
];

/** What the cells say for and against each role. */
const valueRules: Readonly<Record<ColumnRole, readonly ValueRule[]>> = {
  customer: [
    ...identifierRules,
    rule(-60, 'row-numbers', isIndex),
    rule(-15, 'fractions', isFraction),
    rule(-30, 'few-values', hasFewValues),
    rule(-100, 'two-values', hasTwoValues),
    rule(-100, 'small-counts', looksLikeCounts),
    rule(-25, 'mostly-empty', ({ fill }) => fill < 0.3),
    rule(8, 'emails', (profile) => profile.email >= most),
    rule(12, 'values-recur', ({ filled, distinct }) => distinct > 1 && distinct < 0.95 * filled),
  ],
  invoice: [
    ...identifierRules,
    rule(-60, 'fractions', isFraction),
    rule(8, 'codes-of-one-length', (profile) => looksLikeIdentifier(profile)),
    rule(-60, 'emails', (profile) => profile.email >= most),
    rule(-30, 'few-values', hasFewValues),
    rule(-40, 'names', (profile) => profile.numeric + profile.code + profile.uuid < 0.5),
    rule(40, 'order-numbers', ({ preview }) => preview.every((text) => /^#\d+$/.test(text))),
    rule(5, 'neighbours-recur', ({ repeatsAbove }) => repeatsAbove > 0.1),
  ],
  date: [
    rule(25, 'dates', isDate),
    rule(-50, 'no-dates', (profile) => !isDate(profile) && profile.serialDate < most),
    rule(-40, 'fractions', (profile) => isFigure(profile)),
    rule(-40, 'times-without-day', ({ time }) => time >= most),
    rule(-25, 'mostly-empty', ({ fill }) => fill < 0.3),
    rule(-20, 'one-value', isConstant),
  ],
  quantity: [
    ...numberDoubts,
    rule(5, 'whole-numbers', ({ integer }) => integer >= 0.9),
    rule(-30, 'currency-amounts', ({ withCurrency }) => withCurrency > 0.5),
    rule(-30, 'mostly-empty', ({ fill }) => fill < 0.3),
  ],
  price: [
    ...numberDoubts,
    looksLikeMoney,
    rule(-30, 'one-value', isConstant),
    rule(-30, 'mostly-empty', ({ fill }) => fill < 0.3),
  ],
  amount: [
    ...numberDoubts,
    looksLikeMoney,
    rule(-30, 'one-value', isConstant),
    rule(-15, 'small-counts', looksLikeCounts),
    // Fees and discounts; in some ledgers, sales too.
    rule(-30, 'negative-numbers', ({ negative }) => negative > most),
    rule(-40, 'all-nought', ({ filled, median, distinct }) => filled > 0 && distinct === 1 && median === 0),
  ],
  status: [
    rule(-60, 'numbers-or-dates', (profile) => profile.numeric + profile.date > 0.5 && !areCodes(profile)),
    rule(-40, 'many-values', ({ filled, distinct }) => distinct > 30 && distinct > 0.2 * filled),
    rule(30, 'status-words', ({ statusWord }) => statusWord >= 0.5),
    rule(30, 'status-words', (profile) => profile.statusWord < 0.5 && tellsFewLost(profile)),
    rule(-25, 'one-value', isConstant),
    rule(30, 'status-words', ({ keys, distinct }) => distinct < 12 && areLedgerCodes(keys)),
    rule(
      -45,
      'no-status-words',
      ({ statusWord, keys, distinct }) => statusWord === 0 && !(distinct < 12 && areLedgerCodes(keys)),
    ),
  ],
  // A date where an order was cancelled; where none was yet, the title alone tells.
  cancelledAt: [
    rule(-90, 'no-dates', (profile) => !isDate(profile)),
    rule(-90, 'mostly-filled', ({ fill }) => fill > 0.5),
  ],
  currency: [
    rule(20, 'currency-codes', (profile) => profile.currencyCode >= most),
    rule(-90, 'no-currency-codes', (profile) => profile.currencyCode < most && profile.length > 4),
    rule(-40, 'many-values', ({ distinct }) => distinct > 40),
    rule(-60, 'numbers', ({ numeric }) => numeric > 0.5),
  ],
  article: [
    rule(-60, 'dates', ({ date }) => date >= most),
    rule(-60, 'fractions', isFraction),
    rule(-60, 'currency-amounts', ({ withCurrency }) => withCurrency > 0.5),
  ],
  email: [
    rule(10, 'emails', (profile) => profile.email >= most),
    rule(-90, 'cells-differ', ({ filled, email }) => filled > 0 && email < 0.5),
  ],
  name: [
    rule(-90, 'numbers-or-dates', ({ numeric, date }) => numeric + date > 0.5),
    rule(-90, 'emails', (profile) => profile.email > 0.5),
    rule(-90, 'codes-of-one-length', ({ code, uuid }) => code + uuid > 0.5),
    rule(-90, 'two-values', hasTwoValues),
  ],
  consent: [rule(-90, 'many-values', ({ distinct }) => distinct > 10)],
};

const isEmpty: Evidence = { points: -60, reason: columnReason('empty') };

/** Shopify calls an order by its `Name`: codes that come again in the rows below and nowhere else. */
export const namesOrders = ({ header, meaning, profile }: DescribedColumn): boolean =>
  header !== '' &&
  [...meaning.concepts].every((concept) => concept === 'name') &&
  profile.code >= 0.95 &&
  profile.together &&
  profile.repeatsAbove > 0.05;

/** What a column's cells say for and against a role; nothing where the sheet has no rows. */
/** A status, of which the first rows have none, is looked for below. */
const emptyPoints: Readonly<Partial<Record<ColumnRole, Pick<Evidence, 'points'>>>> = {
  status: { points: -40 },
};

/** Whether an empty column may say yes and no further down, as its title does not say that it is a date. */
export const maySayYes = ({ meaning, profile }: DescribedColumn): boolean =>
  profile.filled === 0 && profile.keys.length > 0 && !meaning.concepts.has('date');

export function weighValues(role: ColumnRole, profile: ColumnProfile): readonly Evidence[] {
  if (profile.filled === 0) return profile.keys.length === 0 ? [] : [{ ...isEmpty, ...emptyPoints[role] }];
  return valueRules[role].filter(({ holds }) => holds(profile));
}

/**
 * How well a column fits a role by its cells alone, from 0 (not) to 40, for files without a header that can be read.
 * Nothing is taken for a price so: it can't be told from an amount.
 */
export function weighUnnamed(role: ColumnRole, profile: ColumnProfile): Evidence {
  const against = weighValues(role, profile).find(({ points }) => points < 0);
  if (profile.filled === 0 || against !== undefined)
    return { points: 0, reason: against?.reason ?? isEmpty.reason };
  const points = unnamedPoints[role](profile);
  return {
    points,
    reason: columnReason(points > 0 ? 'cells-fit' : 'cells-differ'),
  };
}

const isRepeated = ({ filled, distinct }: ColumnProfile) => distinct < 0.95 * filled;
const isWholeNumber = ({ integer, compactDate }: ColumnProfile) => integer >= most && compactDate < most;

/** Whether cells may be money: numbers, and neither codes, dates nor a few pieces. */
export function mayBeMoney(profile: ColumnProfile): boolean {
  const arePieces = profile.integer >= most && profile.median < 10 && profile.withCents < most;
  const isDay = profile.compactDate >= most;
  return (
    isNumeric(profile) &&
    !arePieces &&
    !isDay &&
    weighValues('amount', profile).every(({ points }) => points >= 0)
  );
}

/** Whether cells look like numbers or codes that stand for somebody or something. */
export const looksLikeIdentifier = (profile: ColumnProfile) =>
  profile.leadingZero > 0.5 ||
  profile.code + profile.uuid >= most ||
  (isWholeNumber(profile) && profile.median >= 100 && profile.sameLength >= most);
const areShortTexts = ({ numeric, code, date, length }: ColumnProfile): boolean =>
  numeric + code + date < 0.2 && length <= 24;
const looksLikeName = (profile: ColumnProfile) => areShortTexts(profile) && profile.distinct > 20;

/** A handful of texts that come again: as many names as a small list of purchases has, or as few articles. */
const fewestNames = 8;
export const isFewNames = (profile: ColumnProfile): boolean =>
  areShortTexts(profile) && profile.distinct >= fewestNames && isRepeated(profile);

const mostStatuses = 8;

/** Whether a few short texts, some of which say that an order is no sale, may tell what became of it. */
export const tellsNoSales = (profile: ColumnProfile): boolean => tells(profile, ['undone', 'failed']);

/** Whether some of a few short texts are of papers that are no sale yet: `Pro forma`, `Quotation`. */
export const tellsDrafts = (profile: ColumnProfile): boolean => tells(profile, ['draft']);

function tells({ distinct, length, keys, filled }: ColumnProfile, wanted: readonly Outcome[]): boolean {
  if (distinct < 2 || distinct > mostStatuses || length > 25 || filled < 2 * distinct) return false;
  return [...new Set(keys)].some((text) => wanted.includes(readStatus(text)!));
}

/** More orders are sales than not. */
const mostLost = 1 / 2;

/** Whether so few rows have such texts that `Payment`, `Refunded`, `Declined` may tell them from sales. */
export function tellsFewLost(profile: ColumnProfile): boolean {
  if (!tellsNoSales(profile)) return false;
  const lost = profile.keys.filter((key) => key !== '' && isNoSale(readStatus(key)));
  return lost.length <= mostLost * profile.filled;
}

/** Whether each number is greater than that above, or each less: numbers of orders are given one after the other. */
export const isRising = (numbers: Float64Array): boolean =>
  numbers.every((value, row) => row === 0 || value > numbers[row - 1]!) ||
  numbers.every((value, row) => row === 0 || value < numbers[row - 1]!);

const unnamedPoints: Readonly<Record<ColumnRole, (profile: ColumnProfile) => number>> = {
  customer: (profile) => {
    if (profile.email >= most) return 40;
    if (!isRepeated(profile)) return looksLikeIdentifier(profile) ? 20 : 0;
    return looksLikeIdentifier(profile) ? 30 : looksLikeName(profile) ? 24 : 0;
  },
  invoice: (profile) => (looksLikeIdentifier(profile) ? 25 : 0),
  date: (profile) => (profile.date >= most ? 40 : profile.compactDate >= most ? 35 : 0),
  quantity: (profile) => (isWholeNumber(profile) && profile.median >= 1 && profile.median <= 100 ? 25 : 0),
  price: () => 0,
  amount: (profile) => {
    if (isFraction(profile) || profile.withCurrency > 0.5) return 30;
    const isCount = isWholeNumber(profile) && profile.distinct > 20 && profile.sameLength < most;
    return isCount && !isRising(profile.numbers) ? 20 : 0;
  },
  cancelledAt: () => 0,
  status: (profile) =>
    profile.statusWord >= most || tellsNoSales(profile) || areLedgerCodes(profile.keys) ? 25 : 0,
  currency: (profile) => (profile.currencyCode >= most && profile.distinct <= 40 ? 22 : 0),
  article: () => 0,
  email: () => 0,
  name: () => 0,
  consent: () => 0,
};
