import { timeOfDay, wallClock } from '../time/calendar.ts';

const space = 0x20;
const hyphen = 0x2d;
const zero = 0x30;
const colon = 0x3a;
const capitalT = 0x54;
const noNumber = -1;

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
