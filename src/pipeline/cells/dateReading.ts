import {
  expandYear,
  millisecondsPerDay,
  serialToWallClock,
  timeOfDay,
  wallClock,
  withinCalendar,
} from '../time/calendar.ts';
import { otherCalendarOf, otherWallClock, wallClockOfAny } from '../time/otherCalendars.ts';

/** What a cell of a date column can be before the whole column is known. */
export const dateKind = {
  missing: 0,
  unreadable: 1,
  /** A moment, from text: wall-clock milliseconds. */
  moment: 2,
  /** A moment that the workbook itself says is a date. */
  typedMoment: 3,
  /** A bare number: a serial, `20170211`, `11022017`, `201702` or Unix time. */
  number: 4,
  /** The first moment of a month, where no day is written. */
  month: 5,
  /** A moment, from text, whose year is of another calendar, if the column is one of such years. */
  otherCalendar: 6,
  /** Day, month and year in an order that only the column tells; the year has two digits and is the last or first. */
  shortYear: 7,
  /** The same where the first has one digit, so that only the last can be the year. */
  shortYearLast: 8,
  /** The same where the last has one digit, so that only the first can be the year. */
  shortYearFirst: 9,
  /** Day and month in an order that only the column tells, then a year of four digits. */
  longYear: 10,
} as const;

const packedYearLimit = 10_000;

/** What was read of one text. It is written anew for each text, so that reading a million builds no objects. */
export interface DateReading {
  kind: number;
  value: number;
  /** Whether the parts stand between points. */
  dotted: boolean;
  /** Whether the time is counted in halves of a day. */
  halfDays: boolean;
}

export const newDateReading = (): DateReading => ({
  kind: dateKind.missing,
  value: Number.NaN,
  dotted: false,
  halfDays: false,
});

export function setMoment(reading: DateReading, milliseconds: number): void {
  reading.kind = Number.isNaN(milliseconds) ? dateKind.unreadable : dateKind.moment;
  reading.value = milliseconds;
}

/** Sets a day, of the Gregorian calendar or of the other one that its year is of; `time` is milliseconds since midnight. */
export function setDay(reading: DateReading, [year, month, day]: CalendarDay, time: number): void {
  setMoment(reading, wallClock(year, month, day, time));
  if (reading.kind === dateKind.moment) return;
  const other = otherWallClock(year, month, day, time);
  if (Number.isNaN(other)) return;
  reading.kind = dateKind.otherCalendar;
  reading.value = other;
}

/** Year, month and day. */
export type CalendarDay = readonly [number, number, number];

/** Sets a month of which no day is written. */
export function setMonth(reading: DateReading, year: number, month: number): void {
  setMoment(reading, wallClockOfAny(year, month, 1, 0));
  if (reading.kind === dateKind.moment) reading.kind = dateKind.month;
}

export interface DateParts {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly firstDigits: number;
  readonly thirdDigits: number;
  /** Milliseconds since midnight. */
  readonly time: number;
}

/** Sets three parts in the order in which they are written. They are kept in one double: 10^8 x 86.4 x 10^6 < 2^53. */
export function setParts(reading: DateReading, parts: DateParts): void {
  const { first, second, third, time } = parts;
  reading.kind = Number.isNaN(time) ? dateKind.unreadable : kindOfParts(parts);
  reading.value = pack(first, second, third, time);
}

const pack = (first: number, second: number, third: number, time: number): number =>
  ((first * 100 + second) * packedYearLimit + third) * millisecondsPerDay + time;

function kindOfParts({ firstDigits, thirdDigits }: DateParts): number {
  if (thirdDigits === 4) return dateKind.longYear;
  if (thirdDigits === 2) return firstDigits === 2 ? dateKind.shortYear : dateKind.shortYearLast;
  return thirdDigits === 1 && firstDigits === 2 ? dateKind.shortYearFirst : dateKind.unreadable;
}

/** The order in which a column writes day, month and year. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

export const dayOrders: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];

/** Whether a text is a day by itself, or a month. */
export const isSettledDay = (kind: number) =>
  kind === dateKind.moment || kind === dateKind.month || kind === dateKind.otherCalendar;
export const isInParts = (kind: number) => kind >= dateKind.shortYear;
export const mayBeginWithYear = (kind: number) =>
  kind === dateKind.shortYear || kind === dateKind.shortYearFirst;
export const mayEndWithYear = (kind: number) => kind !== dateKind.shortYearFirst;

export const firstPart = (packed: number) =>
  Math.floor(packed / (100 * packedYearLimit * millisecondsPerDay));
export const secondPart = (packed: number) =>
  Math.floor(packed / (packedYearLimit * millisecondsPerDay)) % 100;
export const thirdPart = (packed: number) => Math.floor(packed / millisecondsPerDay) % packedYearLimit;

/** Wall-clock milliseconds of packed parts of a kind read in an order; NaN where they are no day in it. */
export function readParts(kind: number, packed: number, order: DayOrder): number {
  const first = firstPart(packed);
  const second = secondPart(packed);
  const third = thirdPart(packed);
  const time = packed % millisecondsPerDay;
  if (order === 'ymd')
    return mayBeginWithYear(kind) ? wallClock(expandYear(first), second, third, time) : Number.NaN;
  if (!mayEndWithYear(kind)) return Number.NaN;
  const year = kind === dateKind.longYear ? third : expandYear(third);
  return order === 'dmy'
    ? wallClockOfAny(year, second, first, time)
    : wallClockOfAny(year, first, second, time);
}

/** Whether packed parts of a kind are a day in any order. */
export function isDayInSomeOrder(kind: number, packed: number): boolean {
  return (
    dayOrders.some((order) => !Number.isNaN(readParts(kind, packed, order))) ||
    !Number.isNaN(readInSomeOrder(lengthenYear(packed)))
  );
}

/** `15/01/67` as `15/01/2567`: packed parts whose last may be a year of the Buddhist calendar that is shortened, else NaN. */
export function lengthenYear(packed: number): number {
  const year = thirdPart(packed);
  return isShortBuddhistYear(year) ? packed + 2500 * millisecondsPerDay : Number.NaN;
}

/** 2050 to 2068 by the rule, which no purchase is of; 2007 to 2025 if it is of that calendar. */
const isShortBuddhistYear = (year: number): boolean => year >= 50 && year <= 68;

/** What the bare numbers of a date column can count or write. Unix time is of no zone here: its wall clock is UTC. */
export const schemes = [
  'serial',
  'compact',
  'compactMinute',
  'compactSecond',
  'seconds',
  'milliseconds',
  'compactParts',
  'month',
] as const;

export type NumberScheme = (typeof schemes)[number];

/** Serials from 1927 on are dates beyond doubt; smaller numbers may count anything (years, weeks, days of a month). */
const plausibleSerial = 10_000;
/** Serials up to the end of 2200. */
const serialLimit = 109_940;
/** Unix seconds and milliseconds from 1973 on, which keeps clear of all else. */
const plausibleSeconds = 1e8;
const secondsLimit = 7.3e9;

const read: Readonly<Record<NumberScheme, (value: number) => number>> = {
  serial: (value) =>
    value >= 1 && value < serialLimit ? withinCalendar(serialToWallClock(value, false)) : Number.NaN,
  compact: (value) => readCompact(value, 0),
  compactMinute: (value) => readCompact(Math.floor(value / 1e4), (value % 1e4) * 100),
  compactSecond: (value) => readCompact(Math.floor(value / 1e6), value % 1e6),
  seconds: (value) => (value >= plausibleSeconds ? withinCalendar(Math.round(value * 1000)) : Number.NaN),
  milliseconds: (value) =>
    value >= plausibleSeconds * 1000 ? withinCalendar(Math.floor(value)) : Number.NaN,
  compactParts: (value) => readInSomeOrder(packCompactParts(value)),
  month: (value) => readMonth(value),
};

/** Wall-clock milliseconds of a number in a scheme; NaN where it is no date in it. */
export function readBareDate(value: number, scheme: NumberScheme): number {
  return read[scheme](value);
}

/** The scheme that a number speaks for by its size: the sizes of plausible dates hardly overlap. */
export function findScheme(value: number): NumberScheme | undefined {
  if (value < serialLimit) return value >= plausibleSerial ? 'serial' : undefined;
  if (value < plausibleSeconds)
    return isIn(value, 'compact') ?? isIn(value, 'compactParts') ?? isIn(value, 'month');
  if (value < secondsLimit) return 'seconds';
  if (value >= 1e13) return isIn(value, 'compactSecond');
  return isIn(value, 'compactMinute') ?? isIn(value, 'milliseconds');
}

/** Whether a scheme writes the day with its digits: `20170211`, `11022017`, `201702111405`. */
export const isCompact = (scheme: NumberScheme | undefined): boolean =>
  scheme === 'compact' ||
  scheme === 'compactParts' ||
  scheme === 'compactMinute' ||
  scheme === 'compactSecond';

function isIn(value: number, scheme: NumberScheme): NumberScheme | undefined {
  return Number.isNaN(read[scheme](value)) ? undefined : scheme;
}

/** `date` as YYYYMMDD, `clock` as hhmmss. */
function readCompact(date: number, clock: number): number {
  if (!Number.isInteger(date) || !Number.isInteger(clock)) return Number.NaN;
  const time = timeOfDay(Math.floor(clock / 1e4), Math.floor(clock / 100) % 100, clock % 100, 0);
  return wallClockOfAny(Math.floor(date / 1e4), Math.floor(date / 100) % 100, date % 100, time);
}

/** The parts of `11022017`, which are packed as those of `11/02/2017`; NaN for a number that is none. */
export function packCompactParts(value: number): number {
  if (!Number.isInteger(value) || value < 1e6 || value >= 1e8) return Number.NaN;
  const [first, second, third] = [Math.floor(value / 1e6), Math.floor(value / 1e4) % 100, value % 1e4];
  if (third < 1900) return Number.NaN;
  return pack(first, second, third, 0);
}

function readInSomeOrder(packed: number): number {
  const day = readParts(dateKind.longYear, packed, 'dmy');
  return Number.isNaN(day) ? readParts(dateKind.longYear, packed, 'mdy') : day;
}

/** `201702`. */
function readMonth(value: number): number {
  const isMonth = Number.isInteger(value) && value >= 190_001 && value < 220_100;
  return isMonth ? wallClock(Math.floor(value / 100), value % 100, 1, 0) : Number.NaN;
}

/** Whether the year of a row's reading is of another calendar, `scheme` being that of the column's numbers. */
export function isOfOtherCalendar(kind: number, value: number, scheme: NumberScheme | undefined): boolean {
  if (kind === dateKind.otherCalendar) return true;
  if (kind === dateKind.longYear) return otherCalendarOf(thirdPart(value)) !== undefined;
  return (
    kind === dateKind.number && scheme === 'compact' && otherCalendarOf(Math.floor(value / 1e4)) !== undefined
  );
}
