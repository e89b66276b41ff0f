import { parseDecimal } from '../numbers/parseDecimal.ts';
import { halfDay, timeOfDay, wallClock } from '../time/calendar.ts';
import { type DateReading, dateKind, setDay, setParts } from './dateReading.ts';

const space = 0x20;
const plus = 0x2b;
const comma = 0x2c;
const hyphen = 0x2d;
const point = 0x2e;
const slash = 0x2f;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const capitalT = 0x54;
const capitalZ = 0x5a;
const noNumber = -1;
const noTime = -1;
const mostDigits = 15;

/**
 * The wall clock of `2017-02-11`, `2017-02-11 14:05` or `2017-02-11T14:05:09`, the forms that most files have, at fixed
 * places and so without looking for them; NaN for anything else, possibly still a date.
 */
export function readIsoDate(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length !== 10 && length !== 16 && length !== 19) return Number.NaN;
  if (bytes[start + 4] !== hyphen || bytes[start + 7] !== hyphen) return Number.NaN;
  const century = twoDigits(bytes, start);
  const year = twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  if (century < 0 || year < 0 || month < 0 || day < 0) return Number.NaN;
  const time = length === 10 ? 0 : readIsoTime(bytes, start + 10, length === 19);
  return wallClock(century * 100 + year, month, day, time);
}

function readIsoTime(bytes: Uint8Array, at: number, withSeconds: boolean): number {
  if (bytes[at] !== space && bytes[at] !== capitalT) return Number.NaN;
  const hour = twoDigits(bytes, at + 1);
  const minute = twoDigits(bytes, at + 4);
  const second = withSeconds ? twoDigits(bytes, at + 7) : 0;
  if (bytes[at + 3] !== colon || (withSeconds && bytes[at + 6] !== colon)) return Number.NaN;
  return hour < 0 || minute < 0 || second < 0 ? Number.NaN : timeOfDay(hour, minute, second, 0);
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - zero;
  const ones = bytes[at + 1]! - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : noNumber;
}

/**
 * Reads a date that is written in ASCII digits in `bytes[start, end)`: `2017-02-11T14:05:09.123Z`, `11/02/2017 2:05
 * PM`, `20170211`. False where it is anything else, possibly still a date. An offset is passed over: the wall clock
 * counts as written.
 */
export function readNumericDate(
  bytes: Uint8Array,
  start: number,
  end: number,
  reading: DateReading,
): boolean {
  const firstEnd = skipDigits(bytes, start, end);
  if (firstEnd === start) return false;
  const separator = bytes[firstEnd]!;
  const secondEnd = skipDigits(bytes, firstEnd + 1, end);
  if (firstEnd === end || (secondEnd === end && separator === point))
    return readNumber(bytes, start, end, reading);
  if (separator !== hyphen && separator !== slash && separator !== point) return false;
  if (secondEnd >= end || bytes[secondEnd] !== separator) return false;
  const thirdEnd = skipDigits(bytes, secondEnd + 1, end);
  const thirdLength = thirdEnd - secondEnd - 1;
  if (secondEnd - firstEnd > 3 || secondEnd - firstEnd < 2 || thirdLength < 1) return false;
  const time = thirdEnd === end ? 0 : readTime(bytes, thirdEnd, end, reading);
  if (time === noTime) return false;
  const first = readDigits(bytes, start, firstEnd);
  const second = readDigits(bytes, firstEnd + 1, secondEnd);
  const third = readDigits(bytes, secondEnd + 1, thirdEnd);
  const firstLength = firstEnd - start;
  if ((firstLength === 4 || firstLength === 3) && thirdLength <= 2) {
    setDay(reading, [first, second, third], time);
    return true;
  }
  if (firstLength > 2 || thirdLength > 4) return false;
  reading.dotted = separator === point;
  setParts(reading, { first, second, third, firstDigits: firstLength, thirdDigits: thirdLength, time });
  return true;
}

/** Milliseconds since midnight of the time that stands after a date, from the `T` or blank on to the end. */
function readTime(bytes: Uint8Array, start: number, end: number, reading: DateReading): number {
  if (bytes[start] !== space && bytes[start] !== capitalT) return noTime;
  let at = start + 1;
  while (at < end && bytes[at] === space) at++;
  const hourEnd = skipDigits(bytes, at, end);
  if (hourEnd === at || hourEnd - at > 2 || !isClockPart(bytes, hourEnd, end)) return noTime;
  const hour = readDigits(bytes, at, hourEnd);
  const minute = readDigits(bytes, hourEnd + 1, hourEnd + 3);
  at = hourEnd + 3;
  let second = 0;
  let millisecond = 0;
  if (isClockPart(bytes, at, end)) {
    second = readDigits(bytes, at + 1, at + 3);
    at += 3;
    if (at < end && (bytes[at] === point || bytes[at] === comma)) {
      const fractionEnd = skipDigits(bytes, at + 1, end);
      millisecond = readMilliseconds(bytes, at + 1, fractionEnd);
      at = fractionEnd;
    }
  }
  const half = readHalf(bytes, at, end);
  if (half !== '') reading.halfDays = true;
  else if (!isZone(bytes, at, end)) return noTime;
  const time = timeOfDay(half === '' ? hour : halfDay(hour, half), minute, second, millisecond);
  return Number.isNaN(time) ? noTime : time;
}

/** Whether a colon and two digits stand at `at`, and no third digit. */
function isClockPart(bytes: Uint8Array, at: number, end: number): boolean {
  return at < end && bytes[at] === colon && skipDigits(bytes, at + 1, end) === at + 3;
}

/** Which half of the day `bytes[start, end)` says, if it is `AM` or `PM` and nothing else. */
function readHalf(bytes: Uint8Array, start: number, end: number): 'am' | 'pm' | '' {
  let at = start;
  while (at < end && bytes[at] === space) at++;
  if (end - at !== 2 || (bytes[at + 1]! | space) !== 0x6d) return '';
  const letter = bytes[at]! | space;
  return letter === 0x61 ? 'am' : letter === 0x70 ? 'pm' : '';
}

/** Whether `bytes[start, end)` is empty or a zone as ISO 8601 writes it: `Z`, `+01:00`, `-0500`, `+01`. */
function isZone(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return true;
  let at = start;
  while (at < end && bytes[at] === space) at++;
  if (bytes[at] === capitalZ) return at + 1 === end;
  if (bytes[at] !== plus && bytes[at] !== hyphen) return false;
  const hourEnd = skipDigits(bytes, at + 1, end);
  const digits = hourEnd - at - 1;
  if (hourEnd === end) return digits === 2 || digits === 4;
  return digits === 2 && isClockPart(bytes, hourEnd, end) && hourEnd + 3 === end;
}

function readNumber(bytes: Uint8Array, start: number, end: number, reading: DateReading): boolean {
  if (end - start > mostDigits) return false;
  reading.kind = dateKind.number;
  reading.value = parseDecimal(bytes, start, end);
  return true;
}

/** The first three digits of a fraction. */
function readMilliseconds(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < start + 3; at++) value = value * 10 + (at < end ? bytes[at]! - zero : 0);
  return value;
}

function readDigits(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + bytes[at]! - zero;
  return value;
}

function skipDigits(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at]! >= zero && bytes[at]! <= nine) at++;
  return at;
}
