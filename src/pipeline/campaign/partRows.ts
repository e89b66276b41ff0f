import { weighHeader } from '../columns/headerEvidence.ts';
import { type HeaderMeaning, readHeader } from '../columns/headerMeaning.ts';
import { unguardFormula } from '../text/guardFormula.ts';
import { canonicalLabel } from '../values/labels.ts';
import type { Campaign } from './campaignFile.ts';
import { readSide } from './holdoutWords.ts';
import { askForSides, findSideColumn, hasKinds, isSided, readSides } from './sideColumn.ts';

type Row = readonly string[];

/** Above the header there are no more lines of a title. */
const mostTitleLines = 20;

/**
 * Whom a list names as written to and as held back; a list without a header has ids in its first column. Throws a
 * `UserError` where it may say who was held back, and does not say it clearly.
 */
export function partRows(rows: readonly Row[]): Pick<Campaign, 'contacted' | 'heldBack' | 'readAs'> {
  const trimmed = rows.map((row) => Array.from(row, (cell) => (cell ?? '').trim()));
  const at = findHead(trimmed);
  const head = trimmed[at] ?? [];
  const body = trimmed.slice(at + 1);
  const side = findSideColumn(head, body);
  const id = findIdColumn(head, side?.column);
  const listed = body.filter((row) => (row[id] ?? '') !== '');
  if (side === undefined) askForSides(head, listed, id);
  const sides = side && readSides(side, head, listed);
  const isHeld = sides?.isHeld ?? (() => false);
  const idsOf = (some: readonly Row[]) => some.map((row) => canonicalLabel(unguardFormula(row[id]!)));
  return {
    contacted: idsOf(listed.filter((row) => !isHeld(row))),
    heldBack: idsOf(listed.filter(isHeld)),
    ...(sides?.readAs && { readAs: sides.readAs }),
  };
}

/** The row of the header; -1 where there is none. */
function findHead(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => row.some((cell) => cell !== ''));
  if (first < 0) return -1;
  const [row, body] = [rows[first]!, rows.slice(first + 1)];
  if (
    row.some(namesSide)
      ? !isSided(rows) && !isOfCustomer(row, body)
      : row.some((title, column) => isTitleOf(title, body, column))
  )
    return first;
  if (!isSided(rows) && isSided(body)) return first;
  if (isAboveKinds(row, body)) return first;
  return rows.slice(0, mostTitleLines).findIndex((row) => row.some(isTitleForSure));
}

const namesSide = (text: string): boolean => readSide(text) !== undefined;

/** A number or an address as all that stand below it are. */
const isOfCustomer = (row: Row, body: readonly Row[]): boolean =>
  row.some(
    (cell, column) =>
      isNumberOrAddress(cell) &&
      body.every((each) => each.length === 0 || isNumberOrAddress(each[column] ?? '')),
  );

const isNumberOrAddress = (text: string): boolean => /^\d+(?:\.0+)?$|@/.test(text);

/** Whether a row without numbers and addresses stands above ids that have them and beside few kinds, of which it is none. */
const isAboveKinds = (row: Row, body: readonly Row[]): boolean =>
  row.every((cell) => !/[\d@]/.test(cell)) &&
  row.some(
    (_, id) => body.length > 0 && body.every((each) => each[id] === '' || /[\d@]/.test(each[id] ?? '')),
  ) &&
  row.some(
    (title, column) => title !== '' && hasKinds(body, column) && body.every((each) => each[column] !== title),
  );

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
