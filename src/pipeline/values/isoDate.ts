import { timeOfDay, wallClock } from './calendar.ts';

const space = 0x20;
const hyphen = 0x2d;
const zero = 0x30;
const colon = 0x3a;
const capitalT = 0x54;

/**
 * The wall clock of `2017-02-11`, `2017-02-11 14:05` or `2017-02-11T14:05:09`, the forms that most files have, at fixed
 * places and so without looking for them; NaN for anything else, possibly still a date.
 */
export function readIsoDate(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length !== 10 && length !== 16 && length !== 19) return Number.NaN;
  if (bytes[start + 4] !== hyphen || bytes[start + 7] !== hyphen) return Number.NaN;
  const year = pair(bytes, start) * 100 + pair(bytes, start + 2);
  const month = pair(bytes, start + 5);
  const day = pair(bytes, start + 8);
  if (!areDigits(bytes, start, start + 4) || !areDigits(bytes, start + 5, start + 7)) return Number.NaN;
  if (!areDigits(bytes, start + 8, start + 10)) return Number.NaN;
  return wallClock(year, month, day, length === 10 ? 0 : readIsoTime(bytes, start + 10, end));
}

function readIsoTime(bytes: Uint8Array, start: number, end: number): number {
  if ((bytes[start] !== space && bytes[start] !== capitalT) || bytes[start + 3] !== colon) return Number.NaN;
  if (!areDigits(bytes, start + 1, start + 3) || !areDigits(bytes, start + 4, start + 6)) return Number.NaN;
  const withSeconds = end - start === 9;
  if (withSeconds && (bytes[start + 6] !== colon || !areDigits(bytes, start + 7, end))) return Number.NaN;
  return timeOfDay(pair(bytes, start + 1), pair(bytes, start + 4), withSeconds ? pair(bytes, start + 7) : 0, 0);
}

function pair(bytes: Uint8Array, at: number): number {
  return 10 * bytes[at]! + bytes[at + 1]! - 11 * zero;
}

function areDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! < zero || bytes[at]! > 0x39) return false;
  return true;
}
