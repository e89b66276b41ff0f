import { dateKind, newDateReading } from '../cells/dateReading.ts';
import { readDateText } from '../cells/dateText.ts';
import { isMissing } from '../cells/placeholders.ts';
import { readYesNo } from '../cells/yesNo.ts';
import { readHeader } from '../columns/headerMeaning.ts';
import type { Concept } from '../columns/words/english.ts';
import { isExportHeader } from '../customers/exportHeaders.ts';
import { UserError } from '../errors/userError.ts';
import { formatList, t } from '../language/language.ts';
import type { SidesRead } from './campaignFile.ts';
import { mentionsHeldBack, readSide } from './holdoutWords.ts';

type Row = readonly string[];

/** A column that says who was held back. */
export interface SideColumn {
  readonly column: number;
  /** Whether what does not say held back was written to: the other parts of a test (`control`, `email`, `sms`). */
  readonly hasParts: boolean;
}

/** The parts of a campaign are not more, but for long lists. */
const mostParts = 12;

/** By its title, else by cells that name the sides, else by some that name those held back; a title that all were contacted comes last. */
export function findSideColumn(head: Row, body: readonly Row[]): SideColumn | undefined {
  const titled = (wanted: 'heldBack' | 'contacted') =>
    head.findIndex((title) => !isExportHeader(title) && readSide(title) === wanted);
  const [held, contacted] = [titled('heldBack'), titled('contacted')];
  const asSides = (column: number): SideColumn => ({ column, hasParts: false });
  if (held >= 0) return asSides(held);
  if (contacted >= 0 && new Set(body.map((row) => row[contacted] ?? '')).size > 1) return asSides(contacted);
  const sided = findSided(body);
  if (sided !== undefined) return asSides(sided);
  const parted = listColumns(body).find((column) => hasHeldPart(head[column] ?? '', body, column));
  if (parted !== undefined) return { column: parted, hasParts: true };
  return contacted >= 0 ? asSides(contacted) : undefined;
}

function listColumns(rows: readonly Row[]): readonly number[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, column) => column);
}

export const isSided = (rows: readonly Row[]): boolean => findSided(rows) !== undefined;

/** The first column of which all cells name a side, some of them that of those held back. */
const findSided = (rows: readonly Row[]): number | undefined =>
  listColumns(rows).find(
    (column) =>
      rows.every((row) => (row[column] ?? '') === '' || readSide(row[column]!) !== undefined) &&
      rows.some((row) => readSide(row[column] ?? '') === 'heldBack'),
  );

/** What stands in a column, but for blanks. */
const listKinds = (rows: readonly Row[], column: number): readonly string[] => [
  ...new Set(rows.map((row) => row[column] ?? '').filter((text) => text !== '')),
];

/** Whether the cells of a column may be parts of a campaign. */
export function hasKinds(rows: readonly Row[], column: number): boolean {
  const kinds = listKinds(rows, column);
  return kinds.some(mentionsHeldBack) ? kinds.length <= mostParts : mayPart(kinds, rows.length);
}

/** Titles of what may well be called `Control`. */
const named: readonly Concept[] = ['name', 'namePart', 'email', 'company', 'product'];

function hasHeldPart(title: string, body: readonly Row[], column: number): boolean {
  const kinds = listKinds(body, column);
  if (kinds.length > Math.max(mostParts, body.length / 2) || isExportHeader(title)) return false;
  return kinds.some(mentionsHeldBack) && !named.some((concept) => readHeader(title).concepts.has(concept));
}

/** Tells whether a row is of a customer who was held back. A column of marks leaves the others blank. */
export function readSides(
  { column, hasParts }: SideColumn,
  head: Row,
  listed: readonly Row[],
): { readonly isHeld: (row: Row) => boolean; readonly readAs?: SidesRead } {
  const title = nameColumn(head, column);
  const asksForContacted = readSide(title) === 'contacted';
  const texts = listKinds(listed, column);
  const read = (text: string) => (hasParts ? isHeldPart(text) : isHeldBack(text, asksForContacted));
  const held = new Map(texts.map((text) => [text, read(text)]));
  const unread = texts.find((text) => held.get(text) === undefined);
  if (unread !== undefined) throw new UserError(describeUnread(unread, title));
  const isMarked = texts.length > 0 && [...held.values()].every((each) => each !== asksForContacted);
  const hasBlanks = listed.some((row) => (row[column] ?? '') === '');
  if (hasBlanks && !isMarked) throw new UserError(describeBlank(title));
  const on = (side: boolean) => texts.filter((text) => held.get(text) === side);
  return {
    isHeld: (row) => held.get(row[column] ?? '') ?? asksForContacted,
    ...(hasParts && { readAs: { column: title, heldBack: on(true), contacted: on(false) } }),
  };
}

const nameColumn = (head: Row, column: number): string => head[column] || `${column + 1}`;

/** What a cell says below a title that asks who was contacted, or who was held back. */
function isHeldBack(text: string, asksForContacted: boolean): boolean | undefined {
  const side = readSide(text);
  if (side !== undefined) return side === 'heldBack';
  // The day on which it was done says that it was.
  const says = readYesNo(text) ?? (isDated(text) || undefined);
  return says === undefined ? undefined : says !== asksForContacted;
}

function isDated(text: string): boolean {
  if (!/\d\D+\d/.test(text)) return false;
  const reading = newDateReading();
  readDateText(text, reading);
  return reading.kind === dateKind.moment || reading.kind === dateKind.longYear;
}

/** `Control A` may be what the control was to be compared with, and `none` may be either. */
function isHeldPart(text: string): boolean | undefined {
  const side = readSide(text);
  if (side !== undefined) return side === 'heldBack';
  const isUnclear = mentionsHeldBack(text) || isMissing(text) || readYesNo(text) !== undefined;
  return isUnclear ? undefined : false;
}

/** Throws a `UserError` where a column may tell who was held back, and is not understood. @param id the column of the ids */
export function askForSides(head: Row, listed: readonly Row[], id: number): void {
  for (const column of listColumns(listed)) {
    const kinds = listKinds(listed, column);
    const hasBlanks = listed.some((row) => (row[column] ?? '') === '');
    if (column === id || isOfElse(head[column] ?? '')) continue;
    if (!mayPart(hasBlanks ? [...kinds, ''] : kinds, listed.length)) continue;
    throw new UserError(describeUnknown(nameColumn(head, column), kinds));
  }
}

/** What a title may be called that stands above the parts of a campaign (`Group`, `Variant`, `Cell`, `Test`). */
const ofParts: readonly Concept[] = ['kind', 'trait', 'phone', 'trial'];

/** Whether a title plainly says another thing: a country, a gender, what we exported. */
function isOfElse(title: string): boolean {
  const { concepts, unknownWords, isInPart } = readHeader(title);
  const isUnderstood = concepts.size > 0 && unknownWords === 0 && !isInPart;
  return isExportHeader(title) || (isUnderstood && !ofParts.some((concept) => concepts.has(concept)));
}

/** Two kinds that repeat, or more that are no more than marks (`A`, `Group 3`); beside blanks one that says yes or no. */
function mayPart(kinds: readonly string[], rows: number): boolean {
  if (kinds.length < 2 || rows < 2 * kinds.length) return false;
  if (kinds.includes('')) return kinds.length === 2 && kinds.some((text) => readYesNo(text) !== undefined);
  if (kinds.length === 2) return !kinds.every(isDated);
  const marks = kinds.every((text) => /^\d$/.test(text)) ? mostNumbers : mostParts;
  return kinds.length <= marks && kinds.every((text) => isMark.test(text));
}

/** More numbers are rather counted than given to parts. */
const mostNumbers = 4;
const isMark = /^(?:(?:\p{L}+[ _-])?[a-z]|\p{L}*[ _-]?\d\d?)$/iu;

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

const describeUnknown = (title: string, kinds: readonly string[]): string =>
  t(
    'The column “{0}” ({1}) may tell who was held back; name it “holdout” and write yes or no in it, or remove it if nobody was.',
    title,
    formatList(kinds, 'comma'),
  );
