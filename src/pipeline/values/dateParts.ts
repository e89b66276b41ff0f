import { expandYear, millisecondsPerDay, wallClock } from './calendar.ts';
import { dateKind, packedYearLimit } from './dateReading.ts';
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
