import { isPlaceholder } from '../cells/placeholders.ts';
import type { Cell, Row } from '../spreadsheet/workbook.ts';
import { looksLikeCompactDate, looksLikeDate, looksLikeTime } from './dateLook.ts';
import { findDecimalMark, type NumberText, numberOf, readNumberText } from './numberText.ts';
import { looksLikeStatus } from './statusLook.ts';

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
  readonly distinct: number;
  /** Up to five distinct values as they are written. */
  readonly preview: readonly string[];
  readonly numeric: number;
  readonly integer: number;
  readonly negative: number;
  readonly leadingZero: number;
  readonly withCurrency: number;
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
}

const previewLength = 5;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const uuid = /^\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\}?$/i;
const code = /^#?(?=\S*\d)[\p{L}\d#._/-]+$/u;
const currencyCode = /^(?:[A-Z]{3}|\p{Sc})$/u;

/** What one text looks like. */
interface Look {
  readonly text: string;
  readonly number: NumberText | undefined;
  readonly isDate: boolean;
  readonly isStatus: boolean;
}

/** A cell with what it looks like. */
interface Glance extends Look {
  readonly cell: Cell;
}

/** Profiles one column of a sheet's first data rows. */
export function profileColumn(rows: readonly Row[], column: number): ColumnProfile {
  const looks = new Map<string, Look>();
  const glances = rows.map((row) => glanceAt(row.cells.get(column), looks));
  const filled = glances.filter((glance) => glance !== undefined);
  const texts = filled.filter(({ cell, number }) => cell.type === 'text' && number !== undefined);
  const mark = findDecimalMark(texts.map(({ number }) => number!));
  const numbers = Float64Array.from(glances, (glance) => readNumber(glance, mark));
  const keys = glances.map((glance, row) => readKey(glance, numbers[row]!));
  return {
    filled: filled.length,
    fill: filled.length / Math.max(rows.length, 1),
    keys,
    numbers,
    distinct: new Set(keys.filter((key) => key !== '')).size,
    preview: [...new Set(filled.map(({ text }) => text))].slice(0, previewLength),
    repeatsAbove: shareOf(keys, (key, row) => key !== '' && key === keys[row - 1], filled.length),
    ...profileNumbers(numbers, filled),
    ...profileTexts(filled),
  };
}

function profileNumbers(numbers: Float64Array, filled: readonly Glance[]) {
  const known = [...numbers.filter((value) => !Number.isNaN(value))];
  const share = (holds: (value: number) => boolean) => shareOf(known, holds, filled.length);
  return {
    numeric: share(() => true),
    integer: share(Number.isInteger),
    negative: share((value) => value < 0),
    serialDate: share((value) => value >= 30_000 && value < 60_000),
    median: known.toSorted((one, other) => one - other)[known.length >> 1] ?? Number.NaN,
    consecutive: known.length === filled.length && isConsecutive(known),
  };
}

function profileTexts(filled: readonly Glance[]) {
  const share = (holds: (glance: Glance) => boolean) => shareOf(filled, holds, filled.length);
  const shareOfTexts = (pattern: RegExp) =>
    share(({ text, number }) => number === undefined && pattern.test(text));
  const lengths = filled.map(({ text }) => text.replace(/\.0+$/, '').length);
  return {
    leadingZero: share(({ cell, text }) => cell.type === 'text' && /^0\d+$/.test(text)),
    withCurrency: share(({ number }) => number?.hasCurrency === true),
    date: share(({ cell, isDate }) => cell.type === 'date' || (cell.type === 'text' && isDate)),
    compactDate: share(({ text }) => looksLikeCompactDate(text)),
    time: share(({ text }) => looksLikeTime(text)),
    email: shareOfTexts(email),
    uuid: share(({ text }) => uuid.test(text)),
    code: shareOfTexts(code),
    statusWord: share(({ isStatus }) => isStatus),
    currencyCode: shareOfTexts(currencyCode),
    sameLength: findShareOfCommonest(lengths),
    length: lengths.reduce((sum, length) => sum + length, 0) / Math.max(filled.length, 1),
  };
}

function shareOf<Item>(
  items: readonly Item[],
  holds: (item: Item, index: number) => boolean,
  of: number,
): number {
  return items.filter(holds).length / Math.max(of, 1);
}

function glanceAt(cell: Cell | undefined, looks: Map<string, Look>): Glance | undefined {
  if (cell === undefined) return undefined;
  if (cell.type === 'date')
    return { cell, text: formatDate(cell.value), number: undefined, isDate: true, isStatus: false };
  const text = String(cell.value).trim();
  if (text === '' || isPlaceholder(text)) return undefined;
  let look = looks.get(text);
  if (look === undefined) {
    look = lookAt(text);
    looks.set(text, look);
  }
  const { number, isDate, isStatus } = look;
  return { cell, text, number, isDate, isStatus };
}

function lookAt(text: string): Look {
  const isDate = looksLikeDate(text);
  const number = readNumberText(text);
  return { text, number, isDate, isStatus: number === undefined && looksLikeStatus(text) };
}

function readNumber(glance: Glance | undefined, mark: '.' | ','): number {
  if (glance === undefined || glance.cell.type === 'date') return Number.NaN;
  if (glance.cell.type === 'number') return glance.cell.value;
  return glance.number === undefined || glance.isDate ? Number.NaN : numberOf(glance.number, mark);
}

function readKey(glance: Glance | undefined, value: number): string {
  if (glance === undefined) return '';
  const isPlain = !Number.isNaN(value) && !/^0\d/.test(glance.text);
  return isPlain ? String(value) : glance.text;
}

function isConsecutive(values: readonly number[]): boolean {
  return (
    values.length > 1 &&
    values.every(
      (value, index) => Number.isInteger(value) && (index === 0 || value === values[index - 1]! + 1),
    )
  );
}

/** `2011-12-10 12:50`, without a midnight. */
function formatDate(milliseconds: number): string {
  if (!(Math.abs(milliseconds) <= 8.64e15)) return '';
  return new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
}

function findShareOfCommonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(values.length, 1);
}
