import { isNoSale, readStatus } from '../cells/statusText.ts';
import { readYesNo } from '../cells/yesNo.ts';
import { warning } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { FlagColumn } from './columnSearch.ts';
import { weighHeader } from './headerEvidence.ts';
import {
  countTexts,
  fewestTold,
  isLackedByFew,
  isOfLines,
  isTraitOf,
  mayTellOutcomes,
  mostOutcomes,
} from './outcomeCodes.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';
import { looksLikeIdentifier, tellsDrafts, tellsFewLost, tellsNoSales } from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

/** Columns that say by yes and no which rows are no sale, and what is said of those that may. */
export interface CancelledFlags {
  readonly flags: readonly FlagColumn[];
  readonly remarks: readonly ColumnRemark[];
}

/** Who bought, and in which order. */
interface Beside {
  readonly customer: DescribedColumn | undefined;
  readonly invoice: DescribedColumn | undefined;
}

/**
 * Finds columns that no role takes though they say what was cancelled: `Cancelled` with yes and no, or with a mark in some
 * rows, which is neither a date nor money, or statuses beside another one's under a title that says nothing. Where nothing was cancelled yet, as far as the columns were looked at, rows
 * below may be. One whose words are not known, that says yes of most rows, or the other way round (`Valid`), is told of; so
 * is one that says of rows, of which `told` columns (a status, a date) say nothing, that they are no sale.
 */
export function findFlags(
  columns: readonly DescribedColumn[],
  taken: readonly DescribedColumn[],
  told: readonly DescribedColumn[],
  { customer, invoice }: Beside,
): CancelledFlags {
  const untaken = columns.filter((column) => !taken.includes(column));
  const read = untaken.filter(
    (column) =>
      (isCancelled(column) && (saysNothingYet(column.profile) || isRead(column.profile))) ||
      (isOfOutcomes(column) && tellsMore(column, told)),
  );
  const open = untaken.filter(
    (column) =>
      !read.includes(column) &&
      (isOfSale(column) ||
        (isFlag(column.profile) &&
          (isCancelled(column) || mayBeOfUndoing(column) || isOfValidity(column) || isUnknown(column)))),
  );
  const others = untaken.filter((column) => !read.includes(column) && !open.includes(column));
  const reasons = others.filter((column) => isReason(column, [...told, ...read]));
  const outcomes = others.filter((column) => isOutcome(column, [...told, ...read]));
  const isTold = read.length + outcomes.length > 0;
  const mayTell = isTold || told.length > 0 ? [] : others;
  const unknown = mayTell.filter(
    (column) => mayTellOutcomes(column) && !isTraitOf(column, customer) && !isOfLines(column, invoice),
  );
  const lacked = mayTell.filter(isLackedByFew);
  const hasTold = told.some(({ profile }) => tellsNoSales(profile));
  const isCode = (column: DescribedColumn) =>
    !unknown.includes(column) &&
    (hasRareCode(column) || (!hasTold && isKindOfCodes(column, { columns, taken })));
  const codes = isTold ? [] : others.filter(isCode);
  return {
    flags: read.map(({ column, title }) => ({ column, title })),
    remarks: [
      ...open.map((column) =>
        warning('cancelled-flag-unread', {
          column: column.title,
          values: isOfSale(column) ? column.profile.preview.filter(readYesNo) : rankValues(column),
        }),
      ),
      ...[...outcomes, ...unknown, ...codes].map(({ title, profile }) =>
        warning('cancelled-flag-unread', { column: title, values: [mostCommon(profile)] }),
      ),
      ...reasons.map(({ title }) => warning('cancelled-flag-unread', { column: title, values: [''] })),
      ...lacked.map(({ title }) => warning('rows-lacking', { column: title })),
    ],
  };
}

const isCancelled = ({ meaning }: DescribedColumn): boolean =>
  (weighHeader('cancelledAt', meaning)?.points ?? 0) > 0 || isOf(meaning, 'trial');

/** What says no more of a title than that it is a mark: `Return flag`. */
const ofMarks: readonly Concept[] = ['reversal', 'deletion', 'kind', 'id', 'filler', 'line'];

/** Whether a title speaks of undoing and of hardly anything else, and the cells say yes and no: `Void indicator`. */
const mayBeOfUndoing = ({ meaning: { concepts, unknownWords }, profile }: DescribedColumn): boolean =>
  (concepts.has('reversal') || concepts.has('deletion')) &&
  unknownWords <= 1 &&
  profile.keys.every((key) => key === '' || readYesNo(key) !== undefined) &&
  [...concepts].every((concept) => ofMarks.includes(concept) || ofKinds.includes(concept));

/** Share of the rows that may be undone, as such a title says. */
const mostUndone = 2 / 3;
/** What is written only where something was undone: why, who did it, the paper of that. */
const ofUndoing: readonly Concept[] = ['kind', 'note', 'employee', 'id', 'invoice'];

/**
 * `Rejection reason`, `Refund ID`, `Credit note`, which most rows lack; of some that have it no other column says that they
 * are no sale.
 */
function isReason({ meaning, profile }: DescribedColumn, told: readonly DescribedColumn[]): boolean {
  const has = (concept: Concept) => meaning.concepts.has(concept);
  const isBare = meaning.concepts.size === 1 && meaning.unknownWords === 0;
  const isUndoing = (has('reversal') || has('deletion')) && (isBare || ofUndoing.some(has));
  const isText = profile.numeric < 0.5 || looksLikeIdentifier(profile);
  if (!isUndoing || !isText || profile.filled === 0 || profile.fill > mostUndone) return false;
  return profile.keys.some(
    (key, row) => key !== '' && told.every((other) => !saysNoSale(other.profile.keys[row]!)),
  );
}

/** Whether a column says of rows that they are no sale, of which no other says that. */
function isOutcome({ meaning, profile }: DescribedColumn, told: readonly DescribedColumn[]): boolean {
  const isOfKinds = isKind(meaning);
  const isOfSales = meaning.concepts.has('status') || isOfKinds;
  const isTelling = tellsNoSales(profile) || (isOfKinds && tellsDrafts(profile));
  if (!isTelling || (told.length > 0 && !isOfSales)) return false;
  return tellsMore({ profile }, told);
}

/** Whether a column says of some row that it is no sale of which no other does. */
function tellsMore({ profile }: Pick<DescribedColumn, 'profile'>, told: readonly DescribedColumn[]): boolean {
  return profile.keys.some(
    (key, row) => isNoSale(readStatus(key)) && told.every((other) => !saysNoSale(other.profile.keys[row]!)),
  );
}

const saysNoSale = (text: string): boolean => isNoSale(readStatus(text)) || isMark(text);

/** Share of the cells, and of the different texts, that are statuses. */
const mostWords = 0.8;

/** Whether a title says no more than that there was some dealing, and the cells what became of it, of fewer that it was no sale. */
const isOfOutcomes = ({ meaning: { concepts }, profile }: DescribedColumn): boolean =>
  [...concepts].every((concept) => concept === 'transaction') &&
  profile.statusWord >= mostWords &&
  tellsFewLost(profile);

interface ColumnsBeside {
  readonly columns: readonly DescribedColumn[];
  readonly taken: readonly DescribedColumn[];
}

const longestCode = 4;
const fewestRare = 3;
/** Of orders and sales, the share of the rows with a code, up to which it may be of what was undone. */
const seldom = 0.2;

/** `Belegart` with `RE` and `GU`, `tran_type` with 1 and 2: what a few stand for is not known. */
function isKindOfCodes({ meaning, profile }: DescribedColumn, beside: ColumnsBeside): boolean {
  const { distinct, filled, fill, keys } = profile;
  if (!isKind(meaning) || meaning.concepts.size < 2) return false;
  if (distinct < 2 || distinct > mostOutcomes || filled < fewestTold || fill < nearlyAll) return false;
  const counts = countTexts(profile);
  if (![...counts.keys()].every((text) => text.length <= longestCode)) return false;
  if (2 * Math.max(...counts.values()) < filled) return false;
  if (ofDocuments.some((concept) => meaning.concepts.has(concept))) return true;
  const rare = [...counts.keys()].filter((text) => counts.get(text)! <= seldom * filled);
  return rare.some((text) => showsUndoing(text, keys, beside));
}

/**
 * Whether a few rows have a code of a document that the others lack, whatever a status says of these: `SR` beside `CASH` and
 * `CREDIT`, `NC` beside `FT` and `FR`.
 */
function hasRareCode({ meaning, profile }: DescribedColumn): boolean {
  const { distinct, filled, fill } = profile;
  const isOfDocuments = isKind(meaning) && ofDocuments.some((concept) => meaning.concepts.has(concept));
  if (!isOfDocuments || distinct < 2 || distinct > mostOutcomes || fill < nearlyAll) return false;
  return [...countTexts(profile)].some(
    ([text, rows]) => text.length <= longestCode && rows >= fewestRare && rows <= seldom * filled,
  );
}

/** Kinds of others are mostly where or to whom was sold: `Order type` with `Web` and `POS`, `Sale type` with `B2B`. */
const ofDocuments: readonly Concept[] = ['invoice', 'transaction'];

/** Whether most rows with a code have money below zero, or an order's number that a row with another code has. */
function showsUndoing(code: string, keys: readonly string[], { columns, taken }: ColumnsBeside): boolean {
  const rows = keys.flatMap((key, row) => (key === code ? [row] : []));
  const areMost = (some: readonly number[]) => 2 * some.length > rows.length;
  const isBelow = ({ profile }: DescribedColumn) => areMost(rows.filter((row) => profile.numbers[row]! < 0));
  return taken.some(isBelow) || columns.filter(isOfNumbers).some(({ profile }) => comesAgain(profile));

  function comesAgain(numbers: ColumnProfile): boolean {
    const others = new Set(numbers.keys.filter((key, row) => key !== '' && keys[row] !== code));
    return areMost(rows.filter((row) => others.has(numbers.keys[row]!)));
  }
}

/** Whether it has the numbers of orders or documents. */
const isOfNumbers = ({ meaning, profile: { date, distinct } }: DescribedColumn): boolean =>
  (weighHeader('invoice', meaning)?.points ?? 0) > 0 && date === 0 && distinct >= fewestTold;

const ofKinds: readonly Concept[] = ['kind', 'transaction', 'order', 'sale', 'invoice', 'line', 'filler'];

/** `Transaction type`, `Operation`, which may be a refund. */
const isKind = ({ concepts, unknownWords }: DescribedColumn['meaning']): boolean =>
  (concepts.has('kind') || concepts.has('transaction')) &&
  unknownWords === 0 &&
  [...concepts].every((concept) => ofKinds.includes(concept));

/** Whether a cell is a date, or a yes. */
const isMark = (text: string): boolean => readYesNo(text) === true || /^\d.*\d$/.test(text);

const isOfValidity = ({ meaning }: DescribedColumn): boolean => isOf(meaning, 'validity');

const mostAnswers = 3;
/** Share of the cells that say yes or no, where some say another thing, as that it is open. */
const mostlyAnswers = 0.75;

/** `Paid`, `Ordered?`: that rows came to a sale, with yes and no, or yes and nothing. */
function isOfSale({ meaning: { concepts, unknownWords }, profile }: DescribedColumn): boolean {
  const { keys, filled, fill, distinct, withCurrency } = profile;
  const isSale = [...concepts].some((concept) => ofSales.includes(concept));
  const isAlone = [...concepts].every((concept) => [...ofSales, 'filler', 'currencyCode'].includes(concept));
  if (!isSale || !isAlone || unknownWords > 0 || filled === 0 || withCurrency > 0) return false;
  if (distinct > mostAnswers || (distinct === 1 && fill === 1)) return false;
  const answers = keys.map((key) => (key === '' ? undefined : readYesNo(key)));
  const said = answers.filter((answer) => answer !== undefined).length;
  return said >= mostlyAnswers * filled && answers.includes(true) && (distinct > 1 || said === filled);
}

const ofSales: readonly Concept[] = ['payment', 'order', 'invoice', 'sale', 'transaction'];

/** Share of the rows with the rarer answer, or with a mark, up to which it may be of what was cancelled. */
const mostAnswered = 0.3;
const mostMarked = 0.5;
const longestMark = 4;

/** Yes and no, or a short mark in some rows, under a title of which nothing is known. */
function isUnknown({ header, meaning: { concepts }, profile }: DescribedColumn): boolean {
  const { keys, filled, length } = profile;
  if (header === '' || concepts.size > 0) return false;
  const said = keys.map((key) => (key === '' ? undefined : readYesNo(key)));
  const fewer = Math.min(...[true, false].map((answer) => said.filter((each) => each === answer).length));
  if (filled > fewer && said.every((each, row) => each !== undefined || keys[row] === ''))
    return filled < keys.length || (fewer > 0 && fewer <= mostAnswered * filled);
  return (
    filled <= mostMarked * keys.length && length <= longestMark && keys.every((key) => !/^[\d.]+$/.test(key))
  );
}

const isOf = ({ concepts, unknownWords }: DescribedColumn['meaning'], concept: 'trial' | 'validity') =>
  unknownWords === 0 && concepts.has(concept) && concepts.size === 1;

/** Whether it is empty, or says no of all. */
const saysNothingYet = ({ keys }: ColumnProfile): boolean =>
  keys.every((key) => key === '' || readYesNo(key) === false);

const isRead = (profile: ColumnProfile): boolean => isFlag(profile) && isClear(profile);

function isFlag({ filled, fill, distinct, date, withCurrency, numbers }: ColumnProfile): boolean {
  if (filled === 0 || date > 0 || withCurrency > 0) return false;
  const isCounted = numbers.some((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
  return !isCounted && (distinct === 2 || (distinct === 1 && fill < 1));
}

/** Whether it is known which of its values says yes, and few rows have that. */
function isClear({ keys, distinct }: ColumnProfile): boolean {
  const filled = keys.filter((key) => key !== '');
  const said = filled.map(readYesNo);
  const marked = distinct === 1 ? said.filter((says) => says !== false) : said.filter(Boolean);
  const isKnown = distinct === 1 || said.every((says) => says !== undefined);
  return (
    isKnown &&
    marked.length > 0 &&
    2 * marked.length < keys.length &&
    (distinct === 1 || marked.length < filled.length)
  );
}

/** The most common value that is not empty, as it is written where it is among the first few. */
function mostCommon({ keys, preview }: ColumnProfile): string {
  const filled = keys.filter((key) => key !== '');
  const count = (text: string) => filled.filter((key) => key === text.toLowerCase() || key === text).length;
  return [...preview].sort((one, other) => count(other) - count(one))[0] ?? '';
}

/**
 * As they are written, the most common first; an empty one where cells are. That comes first beside a mark of what was
 * cancelled, and is alone where two others say neither yes nor no.
 */
function rankValues(column: DescribedColumn): string[] {
  const { keys, distinct, preview } = column.profile;
  const [first = '', second = ''] = preview;
  const hasEmpty = keys.includes('');
  // What says no of undoing counts, however many rows have it.
  if (!isCancelled(column) && mayBeOfUndoing(column) && readYesNo(first) !== readYesNo(second))
    return readYesNo(first) === false || readYesNo(second) === true ? [first, second] : [second, first];
  if (hasEmpty && distinct === 1 && isCancelled(column)) return ['', first];
  if (hasEmpty && distinct > 1 && keys.every((key) => readYesNo(key) === undefined)) return [''];
  const keyOfFirst = keys.find((key) => key !== '');
  const ofFirst = keys.filter((key) => key === keyOfFirst).length;
  return 2 * ofFirst >= keys.length ? [first, second] : [second, first];
}
