import { parseDecimal } from '../workbook/parseDecimal.ts';
import { type NumberReading, numberKind } from './numberReading.ts';

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
