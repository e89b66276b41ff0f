import { isSharedByMany } from '../cells/placeholders.ts';
import { note } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import { columnReason } from './columnReasons.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { AskedColumn } from './columnSearch.ts';
import { weighHeader } from './headerEvidence.ts';
import { type ColumnProfile, type DescribedColumn, nameColumn } from './profileColumn.ts';
import { areProportional, determines, groupRows } from './relations.ts';
import { documents, people } from './roleHeaders.ts';
import {
  askColumn,
  clearHeader,
  type Identified,
  isNamed,
  type Score,
  type Scores,
  scoreByCells,
  tieMargin,
  unnamedThreshold,
} from './scoreColumns.ts';
import { looksLikeIdentifier } from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

/** Cells of a column of addresses, which are of somebody whatever the title. */
export const mostlyEmails = 0.8;
/** Values of a trait at most. */
const mostTraits = 6;
/** A title that says clearly enough that it is somebody. */
const saysSomebody = 55;
const traitPenalty = 60;

/** Scores of customers, without those that are none beside the other columns; traits stand back. */
export function withoutOtherThings(scores: Scores, nameParts: readonly DescribedColumn[]): Scores {
  const customer = scores.customer
    .filter(
      (score) =>
        !isNamePart(score, nameParts) &&
        !isOfLines(score, scores) &&
        !isBesideBuyer(score, scores) &&
        !numbersPurchases(score, scores) &&
        !isPriced(score, scores) &&
        !isMoney(score, scores),
    )
    .filter((score, _, others) => !isSharedByGuests(score, others))
    .map((score) => (isTrait(score, scores.customer) ? demote(score) : score))
    .filter(({ points }) => points >= unnamedThreshold)
    .sort((one, other) => other.points - one.points || one.column.column - other.column.column);
  return { ...scores, customer };
}

function demote({ points, evidence, ...score }: Score): Score {
  const reason = columnReason('told-by-another');
  return { ...score, points: points - traitPenalty, evidence: [...evidence, reason] };
}

/** Half a name tells nobody where the other half stands beside it. */
const isNamePart = ({ column, foundBy }: Score, parts: readonly DescribedColumn[]): boolean =>
  foundBy !== 'choice' && parts.includes(column);

/** A customer who comes again tells gender, city or loyalty, never the other way. */
function isTrait({ column: { meaning, profile }, foundBy }: Score, customers: readonly Score[]): boolean {
  if (foundBy === 'choice' || meaning.concepts.has('id') || profile.distinct > mostTraits) return false;
  return customers.some(({ column: other }) => {
    const { distinct, filled } = other.profile;
    const comesAgain = distinct >= 2 * profile.distinct && distinct < filled;
    return comesAgain && isSomebody(other) && determines(other.profile, profile);
  });
}

export function isSomebody({ meaning }: DescribedColumn): boolean {
  const isDocument = documents.some((concept) => meaning.concepts.has(concept));
  return !isDocument && (weighHeader('customer', meaning)?.points ?? 0) >= saysSomebody;
}

/** Whether a column that no title calls the customer changes from line to line of an order: an article, a room. */
function isOfLines(score: Score, { invoice: [invoice] }: Scores): boolean {
  if (isNamed(score) || invoice === undefined || !isNamed(invoice)) return false;
  const lines = groupRows(invoice.column.profile);
  const { keys } = score.column.profile;
  const changing = lines.filter((rows) => new Set(rows.map((row) => keys[row])).size > 1);
  return lines.length > 0 && changing.length > 0.5 * lines.length;
}

/** Whether who is named changes within orders of which another column names one buyer: who attends, who is sent it. */
function isBesideBuyer(score: Score, { customer, invoice: [invoice] }: Scores): boolean {
  if (score.foundBy !== 'title' || invoice === undefined || !isNamed(invoice)) return false;
  const orders = invoice.column.profile;
  const isOne = ({ column, points }: Score) =>
    points > score.points - tieMargin &&
    column.profile.filled > 0 &&
    isSomebody(column) &&
    determines(orders, column.profile);
  return !determines(orders, score.column.profile) && customer.some(isOne);
}

/** Buyers who come on several days, at least, as a share of them: a few may be two persons of one name. */
export const leastReturning = 0.1;

/**
 * Whether a number that no title calls somebody's, or one of orders too, goes with one day each, of buyers of whom many
 * come on several: `Cart number`, `Customer order no`.
 */
function numbersPurchases({ column, foundBy }: Score, { customer, date: [date] }: Scores): boolean {
  const { concepts } = column.meaning;
  const has = (some: readonly Concept[]) => some.some((concept) => concepts.has(concept));
  const mayNumber = has(documents) || !has(people);
  if (foundBy !== 'title' || !mayNumber || date === undefined) return false;
  if (!determines(column.profile, date.column.profile)) return false;
  return customer.some(
    ({ column: other }) =>
      other !== column &&
      isSomebody(other) &&
      determines(column.profile, other.profile) &&
      shareOfReturning(other.profile, date.column.profile) >= leastReturning,
  );
}

export function shareOfReturning(buyer: ColumnProfile, { keys: days }: ColumnProfile): number {
  const returning = groupRows(buyer).filter(
    (rows) => new Set(rows.map((row) => days[row]!).filter((day) => day !== '')).size > 1,
  );
  return returning.length / buyer.distinct;
}

const fewestAmounts = 10;

/** Whether a column moves with an amount as money does: `Sales account`. */
function isMoney({ column, foundBy }: Score, { amount: [amount] }: Scores): boolean {
  if (foundBy === 'choice' || amount === undefined || amount.column === column) return false;
  return column.profile.distinct >= fewestAmounts && areProportional(column.profile, amount.column.profile);
}

/** Rows of guests from which on another column tells more: an address, and a name, which several may have. */
const leastGuests = { address: 0.05, name: 0.2 } as const;
/** Whom the other column tells apart of the rows that lack a number, at least, and as a share of them. */
const leastTold = { count: 3, share: 0.1 } as const;

const isNobody = (key: string): boolean => key === '' || isSharedByMany(key);
const countKeys = ({ keys }: ColumnProfile, rows: readonly number[]): number =>
  new Set(rows.map((row) => keys[row]!).filter((key) => !isNobody(key))).size;

/** Whether guests share a number (shops give them 0) or lack one, and another column says of nearly every order who bought. */
function isSharedByGuests({ column, foundBy }: Score, customers: readonly Score[]): boolean {
  if (foundBy === 'choice') return false;
  return customers.some(
    ({ column: other }) =>
      other !== column && tellsPersons(other) && tellsGuests(other.profile, column.profile),
  );
}

export const isAddress = ({ profile }: DescribedColumn): boolean => profile.email >= mostlyEmails;

/** Addresses are of somebody whatever the title says. */
export const tellsPersons = (column: DescribedColumn): boolean => isAddress(column) || isSomebody(column);

/** Whether a column tells apart those whom another one lacks or lumps together, and those whom it tells as well. */
export function tellsGuests(other: ColumnProfile, { keys, email }: ColumnProfile): boolean {
  const rows = [...keys.keys()];
  const guests = rows.filter((row) => isNobody(keys[row]!));
  const least = other.email >= mostlyEmails && email < mostlyEmails ? leastGuests.address : leastGuests.name;
  if (guests.length < least * keys.length) return false;
  const known = rows.filter((row) => !isNobody(keys[row]!));
  const unnamed = other.keys.filter(isNobody);
  return (
    unnamed.length <= (1 - nearlyAll) * keys.length &&
    unnamed.length < guests.length &&
    countKeys(other, guests) >= Math.max(leastTold.count, leastTold.share * guests.length) &&
    countKeys(other, known) >= nearlyAll * new Set(known.map((row) => keys[row])).size
  );
}

/** Tells of a number of customers that was put behind the column that is read, as guests share or lack it. */
export function noteSharedNumber(
  customer: Score | undefined,
  columns: readonly DescribedColumn[],
): readonly ColumnRemark[] {
  if (customer === undefined || customer.foundBy === 'choice') return [];
  const number = columns.find(
    (column) =>
      column !== customer.column &&
      isSomebody(column) &&
      isSharedByGuests({ ...scoreByCells(column), foundBy: 'title' }, [customer]),
  );
  if (number === undefined) return [];
  const names = { number: nameColumn(number), customer: nameColumn(customer.column) };
  return [note('customer-number-shared', names)];
}

const fewestPrices = 4;

/** Whether a column that no title clearly calls the customer has a price for each of its values: an article. */
function isPriced({ column, foundBy }: Score, { price, quantity }: Scores): boolean {
  if (foundBy === 'choice' || isSomebody(column)) return false;
  const [one, units] = [price.find(isNamed)?.column, quantity.find(isNamed)?.column];
  if (one === undefined || units === undefined || one === column || units === column) return false;
  const prices = new Set(groupRows(column.profile).map(([row]) => one.profile.keys[row!]));
  return prices.size >= fewestPrices && determines(column.profile, one.profile);
}

/**
 * A column whose title says that it is the customer, although no row has one, where what would be taken instead is not
 * clearly somebody.
 */
export function findEmptyCustomer(
  columns: readonly DescribedColumn[],
  taken: Score | undefined,
): DescribedColumn | undefined {
  // Where nothing else would be taken it may be filled further below, or on another sheet.
  if (
    taken === undefined ||
    taken.foundBy === 'choice' ||
    isSomebody(taken.column) ||
    isAddress(taken.column)
  )
    return undefined;
  return columns.find(({ meaning, profile: { filled, keys } }) => {
    const points = weighHeader('customer', meaning)?.points ?? 0;
    return points >= clearHeader && filled === 0 && keys.length > 0;
  });
}

const idsOfSomebody: readonly Concept[] = ['id', 'email', 'phone', 'unique', 'account'];
/** Orders of a customer's further number, at least, on the average. */
const leastRecurring = 1.5;

/**
 * The question who the customer is where one that is only a name stands beside a number, or an address, that tells persons
 * of the same name apart: each order has one, and it comes again. Undefined where there is none.
 */
export function askForFiner(
  { customer, invoice: order, date }: Identified,
  { columns, headerRow }: { readonly columns: readonly DescribedColumn[]; readonly headerRow: number },
): AskedColumn | undefined {
  if (customer === undefined || customer.foundBy === 'choice' || !isNameAlone(customer.column))
    return undefined;
  const { profile } = customer.column;
  const invoice = order?.column;
  const orders = invoice?.profile.distinct ?? profile.filled;
  const finer = columns.find(
    (column) =>
      column !== customer.column &&
      column !== invoice &&
      tellsApart(column, profile) &&
      leastRecurring * column.profile.distinct <= orders &&
      determines(column.profile, profile) &&
      // What comes again on one day alone is a purchase of several lines.
      (date === undefined || !determines(column.profile, date.column.profile)) &&
      (invoice === undefined || determines(invoice.profile, column.profile)),
  );
  return finer && askColumn('customer', headerRow, [scoreByCells(finer), customer], columns);
}

/** Companies of the persons, at least, as a share of them: the seller's own is one. */
const leastCompanies = 0.1;

/**
 * The question whether a person or the company is the customer, where whoever ordered for it is all that the customer's
 * title says. Undefined where it is not open.
 */
export function askForCompany(
  customer: Score | undefined,
  { columns, headerRow }: { readonly columns: readonly DescribedColumn[]; readonly headerRow: number },
): AskedColumn | undefined {
  if (customer === undefined || customer.foundBy === 'choice' || !isContact(customer.column))
    return undefined;
  const { profile } = customer.column;
  const company = columns.find(
    ({ meaning: { concepts }, profile: of }) =>
      saysOnly(concepts, 'company') &&
      concepts.has('company') &&
      of.filled >= nearlyAll * of.keys.length &&
      of.distinct >= leastCompanies * profile.distinct &&
      of.distinct < profile.distinct &&
      mostlyDetermines(profile, of),
  );
  return company && askColumn('customer', headerRow, [scoreByCells(company), customer], columns);
}

/** `Deal - Contact person`: what is before it says what the row is. */
const saysOnly = (concepts: ReadonlySet<Concept>, one: Concept): boolean =>
  [...concepts].every((concept) => concept === one || concept === 'name' || documents.includes(concept));

/** Rows whose contact has the company that most of the contact's rows have, at least: two persons may have one name. */
const leastOfOne = 0.8;

function mostlyDetermines(one: ColumnProfile, other: ColumnProfile): boolean {
  const rows = groupRows(one);
  const counts = rows.map((own) => {
    const times = new Map<string, number>();
    for (const row of own) times.set(other.keys[row]!, (times.get(other.keys[row]!) ?? 0) + 1);
    return Math.max(...times.values());
  });
  const all = rows.reduce((sum, { length }) => sum + length, 0);
  return counts.reduce((sum, count) => sum + count, 0) >= leastOfOne * all;
}

const isContact = ({ meaning: { concepts }, further }: DescribedColumn): boolean =>
  further === undefined && concepts.has('account') && saysOnly(concepts, 'account');

const isNameAlone = ({ meaning: { concepts }, further, profile }: DescribedColumn): boolean =>
  further === undefined &&
  profile.numeric + profile.code + profile.email < 0.5 &&
  idsOfSomebody.every((concept) => !concepts.has(concept));

/** Numbers of somebody for each name, from which on names are those of several: one may well have two phones. */
const leastFiner = 1.5;

/** Whether numbers tell those apart who have the same name: of which nothing is known, or somebody's who are many more. */
function tellsApart(column: DescribedColumn, { distinct, filled, keys }: ColumnProfile): boolean {
  if (isNumberOfUnknown(column)) return column.profile.distinct > distinct;
  const { meaning, profile, further } = column;
  const has = (some: readonly Concept[]) => some.some((concept) => meaning.concepts.has(concept));
  const isSomebodys =
    further === undefined && has(idsOfSomebody) && has(people) && !has(['shipping', ...documents]);
  const both = keys.filter((key, row) => key !== '' && profile.keys[row] !== '').length;
  return isSomebodys && both >= nearlyAll * filled && countApart(column) >= leastFiner * distinct;
}

/** How many there are, phones by their last digits: one is written with its country's code or without. */
function countApart({ meaning, profile: { keys, distinct } }: DescribedColumn): number {
  if (!meaning.concepts.has('phone')) return distinct;
  return new Set(keys.flatMap((key) => (key === '' ? [] : [key.replace(/\D/g, '').slice(-lastDigits)]))).size;
}

const lastDigits = 7;

/** A column of codes or numbers of which the title says at most that they are such. */
const isNumberOfUnknown = ({ header, meaning: { concepts }, profile }: DescribedColumn): boolean =>
  header !== '' &&
  [...concepts].every((concept) => concept === 'id' || concept === 'filler') &&
  profile.date + profile.compactDate + profile.time === 0 &&
  looksLikeIdentifier(profile);
