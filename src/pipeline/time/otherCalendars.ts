import { millisecondsPerDay, wallClock } from './calendar.ts';

/** Calendars whose years are none of 1900 to 2200, so that a year tells its calendar. */
export type OtherCalendar = 'buddhist' | 'persian' | 'minguo';

/** Years before 1900 are no purchases: 2443 of the Thai, 1279 of the Persian calendar; to 2057, 2071 and 2061. */
const buddhistYears = { first: 2443, last: 2600, offset: -543 };
const persianYears = { first: 1300, last: 1450 };
/** Of Taiwan; years of two digits are taken for others. */
const minguoYears = { first: 100, last: 150, offset: 1911 };

/** The other calendar of a year; undefined where it is of none. */
export function otherCalendarOf(year: number): OtherCalendar | undefined {
  if (year >= buddhistYears.first && year <= buddhistYears.last) return 'buddhist';
  if (year >= persianYears.first && year <= persianYears.last) return 'persian';
  return year >= minguoYears.first && year <= minguoYears.last ? 'minguo' : undefined;
}

/** Wall-clock milliseconds of a day of another calendar; NaN for a day that never was, or a year of none. */
export function otherWallClock(year: number, month: number, day: number, timeOfDay: number): number {
  switch (otherCalendarOf(year)) {
    case 'buddhist':
      return wallClock(year + buddhistYears.offset, month, day, timeOfDay);
    case 'minguo':
      return wallClock(year + minguoYears.offset, month, day, timeOfDay);
    case 'persian':
      return persianWallClock(year, month, day, timeOfDay);
    default:
      return Number.NaN;
  }
}

/** Wall-clock milliseconds of a day of the Gregorian calendar, or of the other one that its year is of. */
export function wallClockOfAny(year: number, month: number, day: number, timeOfDay: number): number {
  const moment = wallClock(year, month, day, timeOfDay);
  return Number.isNaN(moment) ? otherWallClock(year, month, day, timeOfDay) : moment;
}

const monthsOf31 = 6;

/** Six months of 31 days, five of 30 and one of 29, in leap years 30. */
function persianWallClock(year: number, month: number, day: number, timeOfDay: number): number {
  const length = month <= monthsOf31 ? 31 : month < 12 || isPersianLeapYear(year) ? 30 : 29;
  if (month < 1 || month > 12 || day < 1 || day > length) return Number.NaN;
  const dayOfYear = 30 * (month - 1) + Math.min(month - 1, monthsOf31) + day - 1;
  return persianStarts[year - persianYears.first]! + dayOfYear * millisecondsPerDay + timeOfDay;
}

/** 8 in 33 years, as the equinox has it in these centuries. */
const isPersianLeapYear = (year: number): boolean => (25 * year + 11) % 33 < 8;

/** When each Persian year begins: 1300 on 1921-03-21. */
const persianStarts: number[] = [Date.UTC(1921, 2, 21)];
for (let { first: year, last } = persianYears; year < last; year++)
  persianStarts.push(persianStarts.at(-1)! + (isPersianLeapYear(year) ? 366 : 365) * millisecondsPerDay);
