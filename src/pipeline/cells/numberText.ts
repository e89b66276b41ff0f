import { parseDecimal, powersOfTen } from '../numbers/parseDecimal.ts';
import { foldText } from '../text/foldText.ts';
import { asciiText } from '../text/plainText.ts';
import { Utf8Writer } from '../text/utf8.ts';
import { currencyNamed, listCurrencies } from './currencies.ts';
import { listWords } from './wordLists.ts';

/** What a cell of a number column can be before the whole column is known. */
export const numberKind = {
  missing: 0,
  unreadable: 1,
  /** Reads the same whatever the decimal mark: a number cell, an integer. */
  certain: 2,
  /** Can only be read with a decimal point: `12.5`, `1,234.50`, `1,234,567`. */
  withPoint: 3,
  /** Can only be read with a decimal comma: `12,5`, `1.234,50`, `1.234.567`. */
  withComma: 4,
  /** `1.234`: with a decimal point the value, with a decimal comma thousand times that. */
  openPoint: 5,
  /** `1,234`: with a decimal comma the value, with a decimal point thousand times that. */
  openComma: 6,
} as const;

/** What was read of one text. It is written anew for each text, so that reading a million builds no objects. */
export interface NumberReading {
  kind: number;
  value: number;
}

const space = 0x20;
const apostrophe = 0x27;
const comma = 0x2c;
const hyphen = 0x2d;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const longest = 40;
const none = -1;

const isDigit = (byte: number) => byte >= zero && byte <= nine;
const isBlankOrApostrophe = (byte: number) => byte === apostrophe || byte === space;
const isMark = (byte: number) => byte === point || byte === comma || isBlankOrApostrophe(byte);

/**
 * Reads digits with decimal and thousands marks in `bytes[start, end)`: `1234.5`, `-1.234,50`, `1'234.50`, `1 234`,
 * `12,34,567.8`. False where anything else stands there; marks in impossible places make it unreadable.
 */
export function readMarkedNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  reading: NumberReading,
): boolean {
  const first = bytes[start] === hyphen ? start + 1 : start;
  if (readPlainNumber(bytes, start, end, reading)) return true;
  let marks = 0;
  let lastMark = none;
  for (let at = first; at < end; at++) {
    const byte = bytes[at]!;
    if (isDigit(byte)) continue;
    if (!isMark(byte)) return false;
    marks++;
    lastMark = at;
  }
  if (end - first === marks || end - start > longest || isBlankOrApostrophe(bytes[first]!)) return false;
  if (marks === 0) reading.kind = numberKind.certain;
  else if (marks === 1) reading.kind = kindOfOneMark(bytes, first, end, lastMark);
  else reading.kind = kindOfMarks(bytes, first, end, lastMark);
  const plain = marks === 0 || (marks === 1 && bytes[lastMark] === point);
  reading.value = plain ? parseDecimal(bytes, start, end) : readValue(bytes, start, end, reading.kind);
  return true;
}

/** Digits and marks, of which numbers are as exact as `parseDecimal` has them. */
const longestPlain = 15;

/** Reads digits with one point or comma at most, as nearly all numbers are, in one go; false where it is anything else. */
function readPlainNumber(bytes: Uint8Array, start: number, end: number, reading: NumberReading): boolean {
  const first = bytes[start] === hyphen ? start + 1 : start;
  if (end - first > longestPlain) return false;
  let significand = 0;
  let mark = none;
  for (let at = first; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= zero && byte <= nine) significand = significand * 10 + (byte - zero);
    else if (mark === none && (byte === point || byte === comma)) mark = at;
    else return false;
  }
  if (end - first === Number(mark !== none)) return false;
  reading.kind = mark === none ? numberKind.certain : kindOfOneMark(bytes, first, end, mark);
  const sign = first > start ? -1 : 1;
  reading.value = (sign * significand) / powersOfTen[mark === none ? 0 : end - mark - 1]!;
  return true;
}

function kindOfOneMark(bytes: Uint8Array, first: number, end: number, mark: number): number {
  const before = mark - first;
  const grouped = end - mark === 4 && before >= 1 && before <= 3 && bytes[first] !== zero;
  const sign = bytes[mark];
  if (sign === point) return grouped ? numberKind.openPoint : numberKind.withPoint;
  if (sign === comma) return grouped ? numberKind.openComma : numberKind.withComma;
  return grouped ? numberKind.certain : numberKind.unreadable;
}

/** Of several marks, the last is decimal if it is another one than those before it. */
function kindOfMarks(bytes: Uint8Array, first: number, end: number, lastMark: number): number {
  let firstMark = first;
  while (isDigit(bytes[firstMark]!)) firstMark++;
  const group = bytes[firstMark]!;
  const last = bytes[lastMark]!;
  if (last === group) {
    if (!isGrouped(bytes, first, end, group)) return numberKind.unreadable;
    return group === comma
      ? numberKind.withPoint
      : group === point
        ? numberKind.withComma
        : numberKind.certain;
  }
  if ((last !== point && last !== comma) || !isGrouped(bytes, first, lastMark, group))
    return numberKind.unreadable;
  return last === point ? numberKind.withPoint : numberKind.withComma;
}

/** Whether digits stand in groups of three, the first of one to three; before the last also of two (India). */
function isGrouped(bytes: Uint8Array, start: number, end: number, group: number): boolean {
  let digits = 0;
  let groups = 0;
  for (let at = end - 1; at >= start; at--) {
    const byte = bytes[at]!;
    if (isDigit(byte)) digits++;
    else {
      const whole = digits === 3 || (digits === 2 && groups > 0 && group === comma);
      if (byte !== group || !whole) return false;
      groups++;
      digits = 0;
    }
  }
  return digits >= 1 && digits <= 3;
}

const written = new Uint8Array(longest);

/** The number without its thousands marks and with a decimal point. */
function readValue(bytes: Uint8Array, start: number, end: number, kind: number): number {
  if (kind === numberKind.unreadable) return Number.NaN;
  const withComma = kind === numberKind.withComma || kind === numberKind.openComma;
  const decimalMark = kind === numberKind.certain ? none : withComma ? comma : point;
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === decimalMark) written[length++] = point;
    else if (isDigit(byte) || byte === hyphen) written[length++] = byte;
  }
  return parseDecimal(written, 0, length);
}

/** Words after a count that say "pieces"; a sign of multiplication stands before it too. */
const pieces = new Set(['x', '×', '*', ...listWords('pieces')]);
const times = new Set(['x', '×']);
/** Measures: readable where the whole column has one and the same. */
const measures = new Set([...'kg kgs g gr l lt ltr ml m cm lb lbs oz'.split(' '), ...listWords('measures')]);

/** Whether a word says what is counted or measured: `kg`, `pcs`. */
export const isUnit = (word: string): boolean => measures.has(foldText(word)) || pieces.has(foldText(word));

/**
 * What stands before the digits, the digits with their marks, an exponent, and what stands after. An exponent has a sign
 * or stands after a fraction: `12E3` is a code. Both cases of it stand there, as a pattern that heeds none takes long to
 * make.
 */
const numberPattern =
  /^(\D*?)(\d[\d.,' ]*|(?<!\p{L})[.,]\d+)((?:[eE](?<=[.,]\d+[eE])|[eE][+-])\d{1,3})?(\D*)$/u;
/**
 * Capitals written to a whole number make a code of it (`KR12`, `R-100`, `85049G`), which `USD5`, `R199.00` and `Rs500`
 * are not.
 */
const code = /^(?!\p{Lu}{3}\d)\p{Lu}+-?\d+$|^\d+\p{Lu}$/u;
/** What is longer is no number; texts come from strangers, and some take long to tell. */
const longestText = 200;
/** As most numbers are written, which then need not be taken apart. */
const plainNumber = /^\d{1,15}(?:\.\d{1,15})?$/;
/** `12,-` and `12.–`: a whole amount, its cents struck out. */
const struckCents = /(?<=\d)([.,])-{1,2}(?!\d)/;
const signs = /[()+-]/g;
/** `224.26 Dr` and `224.26 Cr` in the account of whoever owes it: what was sold, and what was taken back. */
const side = /\s*\b([dc])r\.?$/i;

/** What a word beside a number names: a currency (as `currencyNamed` gives it), a measure, or neither ("pieces"). */
interface Unit {
  readonly currency?: string;
  readonly measure?: string;
}

/** What was read of a text, with what it names. */
export interface NumberText extends NumberReading, Unit {}

const unreadable: NumberText = { kind: numberKind.unreadable, value: Number.NaN };

/**
 * Reads a number with whatever stands around it: signs before or after, parentheses, currencies, units, digits of
 * other scripts. A percentage is no number here, nor is a code or anything with a word that is neither currency nor unit.
 */
export function readNumberText(text: string): NumberText {
  if (plainNumber.test(text)) return readDigits(text);
  if (text.length > longestText) return unreadable;
  const plain = asciiText(text)
    .replace(/\u066c/g, '')
    .replace('\u066b', '.')
    .replace(struckCents, (_, mark) => `${mark}00`);
  if (code.test(plain)) return unreadable;
  const [marked, ledger] = side.exec(plain) ?? [''];
  const [, before, digits, exponent, after] =
    numberPattern.exec(plain.slice(0, plain.length - marked.length)) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return unreadable;
  const units = readUnits(before, after);
  const sign = readSign(before, after);
  if (units === undefined || sign === undefined) return unreadable;
  const { kind, value } = exponent === undefined ? readDigits(digits.trim()) : readPower(digits, exponent);
  return { kind, value: sign * (ledger?.toLowerCase() === 'c' ? -value : value), ...units };
}

const writer = new Utf8Writer();

function readDigits(digits: string): NumberReading {
  const reading = { ...unreadable };
  const end = writer.write(digits);
  readMarkedNumber(writer.bytes, 0, end, reading);
  return reading;
}

/** `1.23E+3`. */
function readPower(digits: string, exponent: string): NumberReading {
  const value = Number(digits.replace(',', '.') + exponent);
  const mark = /[.,]/.exec(digits)?.[0];
  if (!Number.isFinite(value)) return unreadable;
  if (mark === undefined) return { kind: numberKind.certain, value };
  return { kind: mark === '.' ? numberKind.withPoint : numberKind.withComma, value };
}

/** 1 or -1; undefined where there are several signs, or a parenthesis without the other. */
function readSign(before: string, after: string): 1 | -1 | undefined {
  const found = (before + after).match(signs)?.join('') ?? '';
  if (found === '' || found === '+') return 1;
  const enclosed = before.includes('(') && after.includes(')');
  return found === '-' || (found === '()' && enclosed) ? -1 : undefined;
}

/** The currency and measure of the words around the digits; undefined where one says something else. */
function readUnits(before: string, after: string): Unit | undefined {
  const first = listUnits(before, unitBefore);
  const units = first && listUnits(after, unitAfter, first);
  if (units === undefined) return undefined;
  const [currency, secondCurrency] = listCurrencies(units.flatMap((unit) => unit.currency ?? []));
  const [measure, secondMeasure] = units.flatMap((unit) => unit.measure ?? []);
  if (secondCurrency !== undefined || secondMeasure !== undefined) return undefined;
  return { ...(currency !== undefined && { currency }), ...(measure !== undefined && { measure }) };
}

/** The units that words are, behind those before; undefined where one is none. */
function listUnits(
  around: string,
  read: (word: string) => Unit | undefined,
  before: readonly Unit[] = [],
): readonly Unit[] | undefined {
  const units = [...before];
  for (const word of splitUnits(around)) {
    const unit = read(word);
    if (unit === undefined) return undefined;
    units.push(unit);
  }
  return units;
}

function splitUnits(around: string): string[] {
  return around.replace(signs, ' ').match(/\S+/g) ?? [];
}

/** Before the digits stand currencies, and the sign of `x2`: "Item 5" is no five items. */
function unitBefore(word: string): Unit | undefined {
  const currency = currencyNamed(word);
  if (currency !== undefined) return { currency };
  return times.has(foldText(word)) ? {} : undefined;
}

/** `€/kg`, `EUR/Stk`: what one of them costs. */
function priceOf(money: string, unit: string): Unit | undefined {
  const currency = currencyNamed(money);
  const folded = foldText(unit).replace(/\.$/, '');
  if (currency === undefined) return undefined;
  if (pieces.has(folded)) return { currency };
  return measures.has(folded) ? { currency, measure: folded } : undefined;
}

function unitAfter(word: string): Unit | undefined {
  const currency = currencyNamed(word);
  if (currency !== undefined) return { currency };
  if (word.includes('/')) {
    const [money, of, ...others] = word.split('/') as [string, string, ...string[]];
    return others.length === 0 ? priceOf(money, of) : undefined;
  }
  const folded = foldText(word);
  if (pieces.has(folded)) return {};
  return measures.has(folded) ? { measure: folded } : undefined;
}
