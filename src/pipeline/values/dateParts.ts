import { dateKind, packedYearLimit } from '../cells/dateReading.ts';
import { expandYear, millisecondsPerDay, wallClock } from '../time/calendar.ts';
import type { Readings } from './readings.ts';

/** The order in which a column writes day, month and year. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

export const isInParts = (kind: number) => kind >= dateKind.shortYear;

/** Whether any of the rows, which are counted by kind, has a date in parts. */
export const haveParts = (counts: Uint32Array) => counts.some((rows, kind) => rows > 0 && isInParts(kind));

export const mayBeginWithYear = (kind: number) =>
  kind === dateKind.shortYear || kind === dateKind.shortYearFirst;
export const mayEndWithYear = (kind: number) => kind !== dateKind.shortYearFirst;

export const firstPart = (packed: number) =>
  Math.floor(packed / (100 * packedYearLimit * millisecondsPerDay));
export const secondPart = (packed: number) =>
  Math.floor(packed / (packedYearLimit * millisecondsPerDay)) % 100;
export const thirdPart = (packed: number) => Math.floor(packed / millisecondsPerDay) % packedYearLimit;

/** Wall-clock milliseconds of the parts in row `i` read in an order; NaN where they are no day in it. */
export function readParts({ kinds, values }: Readings, i: number, order: DayOrder): number {
  const packed = values[i]!;
  const first = firstPart(packed);
  const second = secondPart(packed);
  const third = thirdPart(packed);
  const time = packed % millisecondsPerDay;
  const kind = kinds[i]!;
  if (order === 'ymd')
    return mayBeginWithYear(kind) ? wallClock(expandYear(first), second, third, time) : Number.NaN;
  if (!mayEndWithYear(kind)) return Number.NaN;
  const year = kind === dateKind.longYear ? third : expandYear(third);
  return order === 'dmy' ? wallClock(year, second, first, time) : wallClock(year, first, second, time);
}

/** Typed dates from which it says something that none of them is after the 12th: 0.39^10 is 1 in 10,000. */
const enoughTyped = 10;

/**
 * Whether days and months of the workbook's own dates look swapped: a program that expected the other order took the
 * texts that made sense to it for dates, so that none of these is after the 12th, and left all others as texts.
 */
export function looksSwapped({ kinds, values, length }: Readings): boolean {
  let typed = 0;
  let texts = 0;
  for (let i = 0; i < length; i++) {
    if (isInParts(kinds[i]!)) {
      if (firstPart(values[i]!) <= 12 && secondPart(values[i]!) <= 12) return false;
      texts++;
    } else if (kinds[i] === dateKind.typedMoment) {
      if (new Date(values[i]!).getUTCDate() > 12) return false;
      typed++;
    }
  }
  return typed >= enoughTyped && texts > 0;
}
