export const millisecondsPerDay = 86_400_000;
const firstYear = 1900;
const lastYear = 2200;

/** Two-digit years from 69 on are of the last century, as POSIX has it (strptime, `%y`). */
const centuryPivot = 69;

export function expandYear(twoDigits: number): number {
  return twoDigits + (twoDigits >= centuryPivot ? 1900 : 2000);
}

/** Wall-clock milliseconds since 1970-01-01T00:00:00; NaN for a day that never was or is not of 1900 to 2200. */
export function wallClock(year: number, month: number, day: number, timeOfDay: number): number {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return Number.NaN;
  if (day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  return countDays(year, month, day) * millisecondsPerDay + timeOfDay;
}

/** NaN for a moment that is not of the years 1900 to 2200. */
export function withinCalendar(milliseconds: number): number {
  return milliseconds >= earliest && milliseconds < beyond ? milliseconds : Number.NaN;
}

/** The day of a moment in wall-clock milliseconds, since 1970-01-01. */
export const dayOf = (moment: number): number => Math.floor(moment / millisecondsPerDay);

/** Milliseconds since midnight; NaN for a time that never is. A fraction finer than that is cut off, never rounded up. */
export function timeOfDay(hour: number, minute: number, second: number, millisecond: number): number {
  return hour < 24 && minute < 60 && second < 60
    ? ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    : Number.NaN;
}

/** The hour of 24 of an hour of a half day; NaN where it is none. Noon is 12 PM; `14:05 PM` happens and is 14:05. */
export function halfDay(hour: number, half: 'am' | 'pm'): number {
  if (half === 'am') return hour > 12 ? Number.NaN : hour % 12;
  return hour < 12 ? hour + 12 : hour;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March and so end on a leap day. */
function countDays(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 719_469;
}

const earliest = countDays(firstYear, 1, 1) * millisecondsPerDay;
const beyond = countDays(lastYear + 1, 1, 1) * millisecondsPerDay;

/** 1899-12-30 and 1904-01-01, in days before 1970-01-01. */
const epochDays1900 = 25_569;
const epochDays1904 = 24_107;

/**
 * The wall-clock milliseconds of a spreadsheet's date serial, to the nearest millisecond: serials are binary
 * fractions of a day, so an exact minute comes out a little off. Serials 1 to 59 of the 1900 system are one day
 * later, because it counts a 29 February 1900 that never was (ECMA-376 18.17.4.1).
 */
export function serialToWallClock(serial: number, date1904: boolean): number {
  if (date1904) return Math.round((serial - epochDays1904) * millisecondsPerDay);
  const leapBug = serial < 60 ? 1 : 0;
  return Math.round((serial - epochDays1900 + leapBug) * millisecondsPerDay);
}

/** `2011-12-10T12:50:00`: ISO 8601 without a zone. */
export function formatWallClock(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19);
}

/** The day of a moment as it is written, `2011-12-10` of `2011-12-10T12:50:00`. */
export const cutDay = (moment: string): string => moment.slice(0, 10);

/** `2011-12-10`. */
export const formatDate = (milliseconds: number): string => cutDay(formatWallClock(milliseconds));

/** The day where the user is, `2026-11-28`. */
export function today(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether a text is a day of the calendar, written `2026-11-28`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && formatDate(moment) === text;
}
