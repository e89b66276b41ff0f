import { findScheme, isCompact } from '../cells/dateReading.ts';
import { type Meaning, meaningOf } from '../cells/meaning.ts';
import { numberKind } from '../cells/numberText.ts';
import { columnLetters } from '../spreadsheet/columnLetters.ts';
import type { Cell, Row } from '../spreadsheet/workbook.ts';
import { squashTitle } from '../text/foldText.ts';
import { withinCalendar } from '../time/calendar.ts';
import {
  agreeOnMark,
  type DecimalMark,
  noHints,
  type ResolvedNumbers,
  resolveNumbers,
} from '../values/decimalMark.ts';
import { Readings } from '../values/readings.ts';
import type { ColumnName } from './columnRemarks.ts';
import type { ColumnCandidate } from './columnSearch.ts';
import { type HeaderMeaning, readHeaders } from './headerMeaning.ts';
import { withoutNotes } from './titleNotes.ts';

/** What the first cells of a column hold. Shares are of its filled cells; entry i of a list is row i. */
export interface ColumnProfile {
  /** Rows with a cell of this column. */
  readonly filled: number;
  /** Share of all rows. */
  readonly fill: number;
  /** Values as text: one customer written `17850` and `17850.0` is one value; empty where there is no cell. */
  readonly keys: readonly string[];
  /** NaN where the cell is no number. */
  readonly numbers: Float64Array;
  /** The decimal mark that the numbers leave no doubt of. */
  readonly decimalMark: DecimalMark | undefined;
  /** Whether some can be read with either mark, and nothing beside the column tells. */
  readonly isMarkOpen: boolean;
  readonly distinct: number;
  /** Up to five distinct values as they are written. */
  readonly preview: readonly string[];
  readonly numeric: number;
  readonly integer: number;
  readonly negative: number;
  readonly leadingZero: number;
  readonly withCurrency: number;
  /** Numbers that are written with two decimals, as money is: `3.00`. */
  readonly withCents: number;
  /** Dates as cells or texts. */
  readonly date: number;
  /** Numbers that are `YYYYMMDD`. */
  readonly compactDate: number;
  /** Numbers in the range of spreadsheet dates from 1982 to 2064. */
  readonly serialDate: number;
  readonly time: number;
  readonly email: number;
  readonly uuid: number;
  /** Texts without blanks that have a digit: `CA-2011-100006`, `#1001`. */
  readonly code: number;
  /** Of the rows or of the different texts, whichever is less: a colour among others may be a status somewhere. */
  readonly statusWord: number;
  readonly currencyCode: number;
  /** Share of the most common number of characters: codes are mostly of one length. */
  readonly sameLength: number;
  /** Mean number of characters. */
  readonly length: number;
  /** Median of the numbers; NaN without one. */
  readonly median: number;
  /** Whole numbers, each one more than that above it. */
  readonly consecutive: boolean;
  /** Share of the filled cells that repeat the one above. */
  readonly repeatsAbove: number;
  /** Whether each value stands in neighbouring rows alone. */
  readonly together: boolean;
}

const previewLength = 5;
const mostly = 0.8;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const uuid = /^\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\}?$/i;
const cents = /\d[.,]\d\d(?!\d)/;
const code = /^#?(?=\S*\d)[\p{L}\d#._/-]+$/u;

/** A filled cell with its text and meaning, for all cells that have the same. */
interface Glance {
  readonly cell: Cell;
  readonly text: string;
  readonly meaning: Meaning;
  /** How many they are. */
  cells: number;
}

/** Profiles one column of a sheet's first data rows; `siblings` is the decimal mark of the columns beside it. */
export function profileColumn(rows: readonly Row[], column: number, siblings?: DecimalMark): ColumnProfile {
  const seen = new Map<Cell['value'], Glance>();
  const glances = rows.map((row) => glanceAt(row.cells.get(column), seen));
  const different = [...new Set(glances)].filter((glance) => glance !== undefined);
  const filled = different.reduce((sum, { cells }) => sum + cells, 0);
  const { values: numbers, evidence, decimalMark, ambiguous } = readNumbers(glances, siblings);
  const keys = glances.map((glance, row) => readKey(glance, numbers[row]!));
  return {
    filled,
    fill: filled / Math.max(rows.length, 1),
    keys,
    numbers,
    decimalMark: evidence === 'values' ? decimalMark : undefined,
    isMarkOpen: ambiguous,
    preview: [...new Set(different.map(({ text }) => text))].slice(0, previewLength),
    ...profileKeys(keys, filled),
    ...profileNumbers(numbers, filled),
    ...profileTexts(different, filled),
  };
}

function profileKeys(keys: readonly string[], filled: number) {
  const seen = new Set<string>();
  let repeating = 0;
  let together = true;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    if (key === '') continue;
    if (key === keys[row - 1]) repeating++;
    else if (seen.has(key)) together = false;
    else seen.add(key);
  }
  return { distinct: seen.size, repeatsAbove: repeating / Math.max(filled, 1), together };
}

function profileNumbers(numbers: Float64Array, filled: number) {
  const known = numbers.filter((value) => !Number.isNaN(value));
  let integer = 0;
  let negative = 0;
  let serialDate = 0;
  for (let i = 0; i < known.length; i++) {
    const value = known[i]!;
    if (Number.isInteger(value)) integer++;
    if (value < 0) negative++;
    if (value >= 30_000 && value < 60_000) serialDate++;
  }
  const of = Math.max(filled, 1);
  return {
    numeric: known.length / of,
    integer: integer / of,
    negative: negative / of,
    serialDate: serialDate / of,
    consecutive: known.length === filled && isConsecutive(known),
    median: known.sort()[known.length >> 1] ?? Number.NaN,
  };
}

function profileTexts(different: readonly Glance[], filled: number) {
  const share = (holds: (glance: Glance) => boolean) => {
    let held = 0;
    for (const glance of different) if (holds(glance)) held += glance.cells;
    return held / Math.max(filled, 1);
  };
  const shareMeaning = (type: Meaning['type']) => share(({ meaning }) => meaning.type === type);
  const shareOfTexts = (pattern: RegExp) =>
    share(({ text, meaning }) => meaning.type !== 'number' && pattern.test(text));
  return {
    leadingZero: share(({ cell, text }) => cell.type === 'text' && /^0\d+$/.test(text)),
    withCurrency: share(({ meaning }) => meaning.type === 'number' && meaning.number.currency !== undefined),
    withCents: share(({ text, meaning }) => meaning.type === 'number' && cents.test(text)),
    date: shareMeaning('date'),
    compactDate: share(({ meaning }) => meaning.type === 'number' && isCompact(meaning.scheme)),
    time: shareMeaning('time'),
    email: shareOfTexts(email),
    uuid: share(({ text }) => uuid.test(text)),
    code: shareOfTexts(code),
    statusWord: shareOfStatuses(different, shareMeaning('status')),
    currencyCode: shareMeaning('currency'),
    ...profileLengths(different, filled),
  };
}

function profileLengths(different: readonly Glance[], filled: number) {
  const counts = new Map<number, number>();
  for (const { text, cells } of different) {
    const { length } = text.replace(/\.0+$/, '');
    counts.set(length, (counts.get(length) ?? 0) + cells);
  }
  const sum = [...counts].reduce((total, [length, cells]) => total + length * cells, 0);
  const of = Math.max(filled, 1);
  return { sameLength: Math.max(0, ...counts.values()) / of, length: sum / of };
}

/** Of the cells, as is known, or of the different texts. */
function shareOfStatuses(different: readonly Glance[], ofCells: number): number {
  if (ofCells === 0) return 0;
  const texts = new Map(different.map(({ text, meaning }) => [text, meaning]));
  const statuses = [...texts.values()].filter(({ type }) => type === 'status').length;
  return Math.min(ofCells, statuses / Math.max(texts.size, 1));
}

/** Each value is looked at once, as most columns repeat theirs. */
function glanceAt(cell: Cell | undefined, seen: Map<Cell['value'], Glance>): Glance | undefined {
  if (cell === undefined) return undefined;
  const known = seen.get(cell.value);
  const glance = known?.cell.type === cell.type ? known : lookAt(cell);
  if (glance !== known) seen.set(cell.value, glance);
  glance.cells++;
  return glance.meaning.type === 'missing' ? undefined : glance;
}

function lookAt(cell: Cell): Glance {
  if (cell.type === 'date')
    return { cell, text: formatDate(cell.value), meaning: meaningOfDate(cell.value), cells: 0 };
  const text = String(cell.value).trim();
  const meaning = cell.type === 'number' ? meaningOfNumber(cell.value) : meaningOf(text);
  return { cell, text, meaning, cells: 0 };
}

function meaningOfNumber(value: number): Meaning {
  if (!Number.isFinite(value)) return { type: 'other' };
  return { type: 'number', number: { kind: numberKind.certain, value }, scheme: findScheme(value) };
}

function meaningOfDate(milliseconds: number): Meaning {
  return { type: Number.isNaN(withinCalendar(milliseconds)) ? 'other' : 'date' };
}

/** The numbers as reading will read them, by the decimal mark of the column; NaN where a row has none. */
function readNumbers(
  glances: readonly (Glance | undefined)[],
  siblings: DecimalMark | undefined,
): ResolvedNumbers {
  const readings = new Readings();
  for (const glance of glances) {
    if (glance?.meaning.type === 'number')
      readings.push(glance.meaning.number.kind, glance.meaning.number.value);
    else readings.push(numberKind.missing, Number.NaN);
  }
  return resolveNumbers(readings, { ...noHints, siblings });
}

function readKey(glance: Glance | undefined, value: number): string {
  if (glance === undefined) return '';
  const isPlain = !Number.isNaN(value) && !/^0\d/.test(glance.text);
  return isPlain ? String(value) : glance.text;
}

function isConsecutive(values: Float64Array): boolean {
  return (
    values.length > 1 &&
    values.every(
      (value, index) => Number.isInteger(value) && (index === 0 || value === values[index - 1]! + 1),
    )
  );
}

/** `2011-12-10 12:50`, without a midnight. */
export function formatDate(milliseconds: number): string {
  if (!(Math.abs(milliseconds) <= 8.64e15)) return '';
  return new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
}

/** A column of a sheet with what its header means and its cells hold. */
export interface DescribedColumn {
  readonly column: number;
  /** Its header; empty where it has none. */
  readonly header: string;
  /** Its header, or `column C` where it has none or one before it has the same. */
  readonly title: string;
  readonly meaning: HeaderMeaning;
  readonly profile: ColumnProfile;
  /** A column that is read together with it, a blank between: a last name. */
  readonly further?: number;
}

export function toCandidate({ column, title, profile }: DescribedColumn): ColumnCandidate {
  return { column, title, preview: profile.preview };
}

export function nameColumn({ header, column }: DescribedColumn): ColumnName {
  return header === '' ? { letters: columnLetters(column) } : { header };
}

/** Describes every column that has a header or a cell, from left to right. */
export function readColumns(header: Row | undefined, data: readonly Row[]): readonly DescribedColumn[] {
  const found = new Set([header, ...data].flatMap((row) => [...(row?.cells.keys() ?? [])]));
  const columns = [...found].sort((one, other) => one - other);
  const titles = columns.map((column) => String(header?.cells.get(column)?.value ?? '').trim());
  const meanings = readHeaders(titles.map(withoutNotes));
  const squashed = titles.map(squashTitle);
  const described = columns
    .map((column, at) => {
      const profile = profileColumn(data, column);
      const isRepeated = squashed[at] !== '' && squashed.indexOf(squashed[at]!) < at;
      return {
        ...nameTitle(titles[at]!, column, isRepeated),
        meaning: weighFigure(meanings[at]!, profile),
        profile,
      };
    })
    .filter(({ header, profile }) => header !== '' || profile.filled > 0);
  const mark = findMark(described);
  return mark === undefined ? described : described.map((column) => settleMark(column, data, mark));
}

/** What may be a number of orders, or the number of an order (`Số đơn hàng`), is none where the cells are codes. */
function weighFigure(meaning: HeaderMeaning, { code, filled }: ColumnProfile): HeaderMeaning {
  if (!meaning.concepts.has('aggregate') || filled === 0 || code < mostly) return meaning;
  const concepts = [...meaning.concepts].filter((concept) => concept !== 'aggregate');
  return { ...meaning, concepts: new Set(concepts), unknownWords: meaning.unknownWords + 1 };
}

/** The one decimal mark that columns of numbers leave no doubt of; undefined where they do, or have several. */
export function findMark(columns: readonly DescribedColumn[]): DecimalMark | undefined {
  return agreeOnMark(
    columns.map(({ profile }) => (profile.numeric > mostly ? profile.decimalMark : undefined)),
  );
}

/** Numbers that can be read with either decimal mark are read with that of the columns beside them. */
function settleMark(described: DescribedColumn, data: readonly Row[], mark: DecimalMark): DescribedColumn {
  if (!described.profile.isMarkOpen) return described;
  return { ...described, profile: profileColumn(data, described.column, mark) };
}

export const nameTitle = (header: string, column: number, isRepeated = false) => ({
  column,
  header,
  title: header === '' || isRepeated ? `column ${columnLetters(column)}` : header,
});
