import { millisecondsPerDay } from '../time/calendar.ts';

/** What a cell of a date column can be before the whole column is known. */
export const dateKind = {
  missing: 0,
  unreadable: 1,
  /** A moment, from text: wall-clock milliseconds. */
  moment: 2,
  /** A moment that the workbook itself says is a date. */
  typedMoment: 3,
  /** A bare number: a serial, `20170211` or Unix time. */
  number: 4,
  /** Day, month and year in an order that only the column tells; the year has two digits and is the last or first. */
  shortYear: 5,
  /** The same where the first has one digit, so that only the last can be the year. */
  shortYearLast: 6,
  /** The same where the last has one digit, so that only the first can be the year. */
  shortYearFirst: 7,
  /** Day and month in an order that only the column tells, then a year of four digits. */
  longYear: 8,
} as const;

export const packedYearLimit = 10_000;

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
  reading.value = ((first * 100 + second) * packedYearLimit + third) * millisecondsPerDay + time;
}

function kindOfParts({ firstDigits, thirdDigits }: DateParts): number {
  if (thirdDigits === 4) return dateKind.longYear;
  if (thirdDigits === 2) return firstDigits === 2 ? dateKind.shortYear : dateKind.shortYearLast;
  return thirdDigits === 1 && firstDigits === 2 ? dateKind.shortYearFirst : dateKind.unreadable;
}
