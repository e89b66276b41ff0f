import { millisecondsPerDay } from '../values/calendar.ts';

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
