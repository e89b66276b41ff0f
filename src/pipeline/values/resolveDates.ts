import {
  type DayOrder,
  dateKind,
  firstPart,
  isDayInSomeOrder,
  isInParts,
  isOfOtherCalendar,
  type NumberScheme,
  readBareDate,
  readParts,
  secondPart,
} from '../cells/dateReading.ts';
import { haveParts } from './dayOrder.ts';
import type { Readings } from './readings.ts';

const examplesLimit = 5;

export interface ResolvedDates {
  /** Wall-clock milliseconds since 1970-01-01T00:00:00 per row; NaN where the cell is empty or can't be read. */
  readonly values: Float64Array;
  /** Rows that are no day in the column's order but would be one in another; they are left unread. */
  readonly contradicting: number;
  /** Rows whose cell is filled and can't be read, the contradicting ones among them; up to five other examples. */
  readonly unreadable: { readonly count: number; readonly examples: readonly string[] };
  /** Rows of which a month is written, but no day. */
  readonly months: number;
  /** The first row whose year is of another calendar, if the column is one of such years. */
  readonly calendar: { readonly row: number } | undefined;
}

/** How the readings of a column are to be understood, now that the column is known. */
interface Decided {
  readonly order: DayOrder | 'none';
  /** Of its bare numbers. */
  readonly scheme: NumberScheme | undefined;
}

/** Turns what was read of each row into moments. */
export function resolveDates(
  readings: Readings,
  { order, scheme }: Decided,
  unreadTexts: ReadonlySet<string>,
): ResolvedDates {
  const { kinds, length } = readings;
  const counts = readings.count();
  const others = findOtherCalendar(readings, counts, scheme);
  const months = countMonths(counts, scheme);
  if (!haveParts(counts) && counts[dateKind.number] === 0 && others === undefined) {
    const unreadable = { count: counts[dateKind.unreadable]!, examples: [...unreadTexts] };
    const values = readings.values.subarray(0, length);
    return { values, contradicting: 0, unreadable, months, calendar: undefined };
  }
  const values = new Float64Array(length);
  const examples = new Set(unreadTexts);
  let count = 0;
  let contradicting = 0;
  for (let i = 0; i < length; i++) {
    const value = resolveRow(readings, i, order, scheme);
    const isRefused = others?.isRefused && isOfOtherCalendar(kinds[i]!, readings.values[i]!, scheme);
    values[i] = isRefused ? Number.NaN : value;
    if (!Number.isNaN(values[i]!) || kinds[i] === dateKind.missing) continue;
    count++;
    if (isInParts(kinds[i]!) && isDayInSomeOrder(kinds[i]!, readings.values[i]!)) contradicting++;
    if (kinds[i] === dateKind.number && examples.size < examplesLimit)
      examples.add(String(readings.values[i]));
  }
  const calendar = others?.isRefused ? undefined : others;
  return { values, contradicting, unreadable: { count, examples: [...examples] }, months, calendar };
}

const countMonths = (counts: Uint32Array, scheme: NumberScheme | undefined): number =>
  counts[dateKind.month]! + (scheme === 'month' ? counts[dateKind.number]! : 0);

/** The first row whose year is of another calendar; such years are slips where they are not most of the column's dates. */
function findOtherCalendar(readings: Readings, counts: Uint32Array, scheme: NumberScheme | undefined) {
  const { kinds, values, length } = readings;
  const isPossible = counts[dateKind.otherCalendar]! + counts[dateKind.longYear]! > 0 || scheme === 'compact';
  if (!isPossible) return undefined;
  let count = 0;
  let first = -1;
  for (let i = 0; i < length; i++) {
    if (!isOfOtherCalendar(kinds[i]!, values[i]!, scheme)) continue;
    if (count++ === 0) first = i;
  }
  if (count === 0) return undefined;
  const dated = length - counts[dateKind.missing]! - counts[dateKind.unreadable]!;
  return { row: first, isRefused: 2 * count <= dated };
}

function resolveRow(
  readings: Readings,
  i: number,
  order: DayOrder | 'none',
  scheme: NumberScheme | undefined,
): number {
  const kind = readings.kinds[i]!;
  if (isInParts(kind)) return order === 'none' ? Number.NaN : readParts(kind, readings.values[i]!, order);
  if (kind !== dateKind.number) return readings.values[i]!;
  return scheme === undefined ? Number.NaN : readBareDate(readings.values[i]!, scheme);
}

/** Typed dates from which it says something that none of them is after the 12th: 0.39^10 is 1 in 10,000. */
const enoughTyped = 10;

/**
 * Whether days and months of the workbook's own dates look swapped: a program that expected the other order took the
 * texts that made sense to it for dates, so that none of these is after the 12th, and left all others as texts.
 */
export function looksSwapped(readings: Readings): boolean {
  const counts = readings.count();
  if (counts[dateKind.typedMoment]! < enoughTyped || !haveParts(counts)) return false;
  const { kinds, values, length } = readings;
  for (let i = 0; i < length; i++) {
    if (isInParts(kinds[i]!)) {
      if (firstPart(values[i]!) <= 12 && secondPart(values[i]!) <= 12) return false;
    } else if (kinds[i] === dateKind.typedMoment && new Date(values[i]!).getUTCDate() > 12) return false;
  }
  return true;
}
