import { nearlyAll } from '../numbers/nearlyAll.ts';
import { type PurchaseRole, purchaseRoles } from './columnRole.ts';
import { weighHeader } from './headerEvidence.ts';
import type { HeaderMeaning } from './headerMeaning.ts';
import { addLoneCustomer } from './loneCustomer.ts';
import { countPairs, mayNumberOrders, withoutLongNumbers } from './orderColumn.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { determines } from './relations.ts';
import { documents, people } from './roleHeaders.ts';
import { isNamed, type Score, type Scores, scoreByCells, unnamedThreshold } from './scoreColumns.ts';
import {
  isFigure,
  isRising,
  looksLikeIdentifier,
  mayBeMoney,
  tellsNoSales,
  weighUnnamed,
} from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

/** Roles that a header has to name before unnamed columns stand back. */
const fewestNamed = 2;
/** Roles whose cells speak for themselves under a title that says nothing. */
const rolesOfCells: readonly PurchaseRole[] = ['quantity', 'status', 'currency'];

/**
 * Where a header names columns, one whose own header says nothing known stands back: it is taken by its cells alone for
 * the customer, the date or the amount where no other is named so, and nothing speaks against it.
 */
export function limitGuesses(scores: Scores, columns: readonly DescribedColumn[]): Scores {
  const named = purchaseRoles.filter((role) => scores[role].slice(0, 1).some(isNamed));
  if (named.length < fewestNamed) return scores;
  const limited = purchaseRoles.map((role) => [
    role,
    scores[role].filter((score) => isNamed(score) || mayBeGuessed(role, score, { scores, columns })),
  ]);
  return addLone(preferTelling(Object.fromEntries(limited)), columns);
}

const addLone = (scores: Scores, columns: readonly DescribedColumn[]): Scores =>
  [
    ...[addLoneCustomer, addLoneAmount, addLoneDate, addLoneStatus],
    ...[withoutLongNumbers, addLoneNumber],
  ].reduce((told, add) => add(told, columns), scores);

/** Share of the cells that are whole from which on they may be other numbers than money, and of those with a currency that are. */
const most = 0.8;

/** With what the cells say for the role, or against it. */
const scoreLone = (role: PurchaseRole, column: DescribedColumn): Score => ({
  ...scoreByCells(column),
  evidence: [weighUnnamed(role, column.profile).reason],
});

/** A status that says of no order that it is no sale stands back behind a kind or a status that does. */
function preferTelling(scores: Scores): Scores {
  const [best] = scores.status;
  if (best === undefined || best.foundBy === 'choice' || tellsNoSales(best.column.profile)) return scores;
  const telling = scores.status.find((score) => isNamed(score) && tellsNoSales(score.column.profile));
  if (telling === undefined) return scores;
  const others = scores.status.filter((score) => score !== telling);
  return { ...scores, status: [{ ...telling, points: best.points + 1 }, ...others] };
}

interface Sheet {
  readonly scores: Scores;
  readonly columns: readonly DescribedColumn[];
}

function mayBeGuessed(role: PurchaseRole, { column }: Score, { scores, columns }: Sheet): boolean {
  if (rolesOfCells.includes(role)) return true;
  if (scores[role].some(isNamed)) return false;
  switch (role) {
    case 'amount':
      return !columns.some(isMoneyOfPurchases) && mayBeAmount(column, scores);
    case 'customer':
      return !columns.some(speaksOfPeople) && isToldByOrders(column, scores);
    case 'invoice':
      return mayNumberOrders(column, scores);
    case 'date':
      return columns.every((other) => other === column || !isOtherDate(other));
    default:
      return false;
  }
}

/** What a line comes to is no less than a price that a title names, as a commission is. */
function mayBeAmount({ profile }: DescribedColumn, { price: [price], quantity }: Scores): boolean {
  if (price === undefined || !isNamed(price)) return true;
  return !quantity.some(isNamed) && profile.median >= price.column.profile.median;
}

/** `Orders`, `Purchases €`: what they came to, where the cells have fractions or a currency. */
const isMoneyOfPurchases = ({ meaning: { concepts }, profile }: DescribedColumn): boolean =>
  documents.some((document) => concepts.has(document)) &&
  [...concepts].every((concept) => [...documents, 'currencyCode', 'filler'].includes(concept)) &&
  mayBeMoney(profile) &&
  isWritten({ profile });

const speaksOfPeople = ({ meaning: { concepts } }: DescribedColumn) =>
  people.some((concept) => concepts.has(concept));

/** Whether the orders that a header names each have one customer in this column. */
function isToldByOrders({ profile }: DescribedColumn, { invoice: [invoice] }: Scores): boolean {
  return invoice === undefined || !isNamed(invoice) || determines(invoice.column.profile, profile);
}

/** Whether a column of dates may be that of the purchase too, by a header that says so weakly. */
function isOtherDate({ meaning, profile: { date, compactDate } }: DescribedColumn): boolean {
  return date + compactDate > 0.5 && (weighHeader('date', meaning)?.points ?? -1) >= 0;
}

/** What else a date may be of than a purchase. */
const otherMoments: readonly Concept[] = [
  ...(['otherTime', 'otherDocument', 'demography', 'first', 'last', 'aggregate'] as const),
  ...(['customer', 'account', 'product'] as const),
];

/**
 * Where no title says when it was bought, the one column of dates does, unless they are of something else; what is known
 * to the minute of each order is of a purchase, whatever it is called (`Event date`).
 */
function addLoneDate(scores: Scores, columns: readonly DescribedColumn[]): Scores {
  if (scores.date.length > 0) return scores;
  const dates = columns.filter(({ profile: { date, compactDate } }) => date + compactDate > 0.5);
  const ofPurchases = dates.filter(
    ({ meaning: { concepts } }) => !otherMoments.some((concept) => concepts.has(concept)),
  );
  const [column, ...others] = ofPurchases.length > 0 || dates.length > 1 ? ofPurchases : dates;
  if (column === undefined || others.length > 0) return scores;
  if (ofPurchases.length === 0 && !hasOwnMoments(column, scores)) return scores;
  if (weighUnnamed('date', column.profile).points < unnamedThreshold) return scores;
  return { ...scores, date: [scoreByCells(column)] };
}

/** Whether a title may speak of a moment of the purchase, if not of that of the order: `Start time`. */
export const mayBeOfPurchase = ({ concepts }: HeaderMeaning): boolean =>
  !otherMoments.some((concept) => concept !== 'otherTime' && concepts.has(concept));

const minuteOf = /\d{1,2}:(\d{2})/;
/** Share of the moments, at least, whose minutes are no multiple of five: openings and appointments have round ones. */
const leastOdd = 0.5;
/** Customers of a moment, at most, on the average: many come to one opening. */
const mostOfMoment = 1.5;

function hasOwnMoments({ meaning, profile }: DescribedColumn, { customer }: Scores): boolean {
  const moments = [...new Set(profile.keys)].filter((key) => key !== '');
  const odd = moments.filter((key) => Number(minuteOf.exec(key)?.[1] ?? 0) % 5 !== 0);
  const who = customer[0]?.column.profile;
  return (
    mayBeOfPurchase(meaning) &&
    odd.length >= leastOdd * moments.length &&
    (who === undefined || countPairs(who, profile) <= mostOfMoment * moments.length)
  );
}

/**
 * Where nothing else can be the money, the one column is that is called after purchases, or else the one column of
 * numbers that nothing is known of.
 */
function addLoneAmount(scores: Scores, columns: readonly DescribedColumn[]): Scores {
  if (scores.amount.length + scores.price.length > 0) return scores;
  const taken = [scores.customer[0], scores.invoice[0], scores.date[0]].map((score) => score?.column);
  const free = columns.filter((column) => !taken.includes(column));
  const ofPurchases = free.filter(isMoneyOfPurchases);
  const unknown = free.filter((column) => saysNoThing(column) && mayBeMoney(column.profile));
  const numbers = ofPurchases.length > 0 ? ofPurchases : unknown;
  const [column] = numbers;
  if (column === undefined || numbers.length > 1) return scores;
  if (ofPurchases.length === 0 && !isWritten(column) && free.some(isOtherMoney)) return scores;
  return { ...scores, amount: [scoreLone('amount', column)] };
}

/** Moments, of which figures are none: `Received`; those of times may be hours. */
const moments: readonly Concept[] = ['otherTime', 'created', 'date', 'currencyCode', 'filler'];

/** Whether a title says nothing known, or of figures that they are moments. */
const saysNoThing = ({ meaning, profile }: DescribedColumn): boolean =>
  (weighHeader('amount', meaning) === undefined && !(profile.integer >= most && isRising(profile.numbers))) ||
  ((isFigure(profile) || profile.withCents >= most) &&
    [...meaning.concepts].every((concept) => moments.includes(concept)));

/** Whether numbers are written as money is. */
const isWritten = ({ profile }: Pick<DescribedColumn, 'profile'>): boolean =>
  profile.integer < most || profile.withCurrency >= most || profile.withCents >= most;

/** `Fee`, which may be all that was paid, where whole numbers beside it may be of anything. */
const isOtherMoney = (column: DescribedColumn): boolean =>
  column.meaning.concepts.has('otherMoney') && mayBeMoney(column.profile) && isWritten(column);

/** Whose status says nothing of orders. */
const otherBearers: readonly Concept[] = [
  ...(['customer', 'account', 'email', 'product', 'consent', 'stock', 'otherMoney'] as const),
];
/** Share of the cells that say what became of an order. */
const mostWords = 0.8;

/** Where no title says what became of an order, the one status that says it of nearly all does: `Seller status`. */
function addLoneStatus(scores: Scores, columns: readonly DescribedColumn[]): Scores {
  if (scores.status.length > 0) return scores;
  const told = columns.filter(
    ({ meaning: { concepts }, profile }) =>
      concepts.has('status') &&
      !otherBearers.some((bearer) => concepts.has(bearer)) &&
      profile.statusWord >= mostWords &&
      tellsNoSales(profile),
  );
  const [column] = told;
  if (column === undefined || told.length > 1) return scores;
  return { ...scores, status: [scoreLone('status', column)] };
}

/** Of what numbers may be under titles that say no more. */
const ofAnything: readonly Concept[] = ['id', 'line', 'shipping'];
/** Of what numbers are that several rows have, besides; those of lines are none of these. */
const ofSeveral: readonly Concept[] = [
  ...documents,
  'line',
  'id',
  'shipping',
  'payment',
  'note',
  'kind',
  'date',
  'period',
];

/**
 * Where no title says which order a row is of, a number that each row has of its own does, unless it only counts the
 * lines: `Sorszám` of `2024/0001`, a code of what is not known. So does one that lines of a customer and a day share.
 */
function addLoneNumber(scores: Scores, columns: readonly DescribedColumn[]): Scores {
  if (scores.invoice.length > 0) return scores;
  const taken = Object.values(scores).map(([best]) => best?.column);
  const column = columns.find((each) => !taken.includes(each) && isNumber(each, scores));
  if (column === undefined) return scores;
  return { ...scores, invoice: [scoreByCells(column)] };
}

/** `FS 12/2024`. */
const isNumbered = (text: string): boolean =>
  text === '' || (text.length <= 24 && /^\D*\d[\d\s./-]*$/.test(text));

/** `Sale of goods 000012 of 02/01/2024`. */
const isNumberedText = (text: string): boolean => text === '' || /\d{2}/.test(text);

function isNumber(column: DescribedColumn, scores: Scores): boolean {
  const { concepts, unknownWords } = column.meaning;
  const { distinct, filled, code, integer, numeric } = column.profile;
  if (distinct < filled)
    return (
      [...concepts].every((concept) => ofSeveral.includes(concept)) &&
      (looksLikeIdentifier(column.profile) || column.profile.keys.every(isNumberedText)) &&
      column.profile.date < 0.5 &&
      mayNumberOrders(column, scores)
    );
  if (![...concepts].every((concept) => ofAnything.includes(concept))) return false;
  const isCode = numeric < 0.5 && (code >= nearlyAll || column.profile.keys.every(isNumbered));
  const isCount = integer === 1 && !concepts.has('line') && concepts.size + unknownWords > 1;
  return (isCode || isCount) && mayNumberOrders(column, scores);
}
