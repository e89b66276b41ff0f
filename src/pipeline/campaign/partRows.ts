import { readYesNo } from '../cells/yesNo.ts';
import { weighHeader } from '../columns/headerEvidence.ts';
import { type HeaderMeaning, readHeader } from '../columns/headerMeaning.ts';
import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import type { Campaign } from './campaignFile.ts';
import { readSide } from './holdoutWords.ts';

type Row = readonly string[];

/** Above the header there are no more lines of a title. */
const mostTitleLines = 20;

/**
 * Whom a list names as written to and as held back; a list without a header has ids in its first column, and nobody on it
 * is held back. Throws a `UserError` where a cell of the column that tells them apart says neither.
 */
export function partRows(rows: readonly Row[]): Pick<Campaign, 'contacted' | 'heldBack'> {
  const trimmed = rows.map((row) => Array.from(row, (cell) => (cell ?? '').trim()));
  const at = findHead(trimmed);
  const head = trimmed[at] ?? [];
  const body = trimmed.slice(at + 1);
  const side = findSideColumn(head, body);
  const id = findIdColumn(head, side);
  const listed = body.filter((row) => (row[id] ?? '') !== '');
  const isHeld = side === undefined ? () => false : readSides(head[side] || `${side + 1}`, listed, side);
  const idsOf = (some: readonly Row[]) => some.map((row) => row[id]!.replace(/^'(?=[=+\-@])/, ''));
  return {
    contacted: idsOf(listed.filter((row) => !isHeld(row))),
    heldBack: idsOf(listed.filter(isHeld)),
  };
}

/** The row of the header; -1 where there is none. */
function findHead(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => row.some((cell) => cell !== ''));
  if (first < 0) return -1;
  const [row, body] = [rows[first]!, rows.slice(first + 1)];
  if (row.some(namesSide) ? !isSided(rows) : row.some((title, column) => isTitleOf(title, body, column)))
    return first;
  if (!isSided(rows) && isSided(body)) return first;
  return rows.slice(0, mostTitleLines).findIndex((row) => row.some(isTitleForSure));
}

const namesSide = (text: string): boolean => readSide(text) !== undefined;
const isSided = (rows: readonly Row[]): boolean => findSided(rows) !== undefined;

/** Customers may be called `Client A` and `Client B`, which are no titles. */
const isTitleOf = (title: string, body: readonly Row[], column: number): boolean =>
  weighId(title) > 0 && !body.slice(0, mostTitleLines).some((row) => weighId(row[column] ?? '') > 0);

/** Nobody is called `Customer ID`. */
const isTitleForSure = (text: string): boolean => weighId(text) > 0 && readHeader(text).concepts.has('id');

/** How much a title says that ids of customers stand below it; 0 for none. */
function weighId(title: string): number {
  if (title.toLowerCase() === 'id') return Number.POSITIVE_INFINITY;
  if (/[\d@]/.test(title)) return 0;
  const meaning = readHeader(title);
  return isKnown(meaning) ? Math.max(0, weighHeader('customer', meaning)?.points ?? 0) : 0;
}

const isKnown = ({ unknownWords, isInPart }: HeaderMeaning): boolean => unknownWords === 0 && !isInPart;

function findIdColumn(head: Row, side: number | undefined): number {
  const weights = head.map((title, column) => (column === side ? -1 : weighId(title)));
  return Math.max(0, weights.indexOf(Math.max(...weights)));
}

/** The column that says who was held back: by its title, else by cells that say nothing else (`control`, `treatment`). */
function findSideColumn(head: Row, body: readonly Row[]): number | undefined {
  for (const wanted of ['heldBack', 'contacted'] as const) {
    const titled = head.findIndex((title) => readSide(title) === wanted);
    if (titled >= 0) return titled;
  }
  return findSided(body);
}

/** The first column of which all cells name a side, some of them that of those held back. */
function findSided(rows: readonly Row[]): number | undefined {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns.find(
    (column) =>
      rows.every((row) => (row[column] ?? '') === '' || namesSide(row[column]!)) &&
      rows.some((row) => readSide(row[column] ?? '') === 'heldBack'),
  );
}

/** Tells whether a row is of a customer who was held back. A column of marks leaves the others blank. */
function readSides(title: string, listed: readonly Row[], column: number): (row: Row) => boolean {
  const asksForContacted = readSide(title) === 'contacted';
  const texts = new Set(listed.map((row) => row[column] ?? ''));
  const hasBlanks = texts.delete('');
  const held = new Map([...texts].map((text) => [text, isHeldBack(text, asksForContacted)]));
  const unread = [...texts].find((text) => held.get(text) === undefined);
  if (unread !== undefined) throw new UserError(describeUnread(unread, title));
  const isMarked = texts.size > 0 && [...held.values()].every((each) => each !== asksForContacted);
  if (hasBlanks && !isMarked) throw new UserError(describeBlank(title));
  return (row) => held.get(row[column] ?? '') ?? asksForContacted;
}

/** What a cell says below a title that asks who was contacted, or who was held back. */
function isHeldBack(text: string, asksForContacted: boolean): boolean | undefined {
  const side = readSide(text);
  if (side !== undefined) return side === 'heldBack';
  const says = readYesNo(text);
  return says === undefined ? undefined : says !== asksForContacted;
}

const describeUnread = (cell: string, title: string): string =>
  t(
    '“{0}” in the column “{1}” does not say whether a customer was held back; write yes or no there.',
    cell,
    title,
  );

const describeBlank = (title: string): string =>
  t(
    'Blank cells in the column “{0}” do not say whether a customer was held back; write yes or no there.',
    title,
  );
