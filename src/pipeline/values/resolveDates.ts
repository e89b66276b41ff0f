import { type NumberScheme, readBareDate, SchemeVote } from './bareDates.ts';
import { type DayOrder, haveParts, isInParts, readParts } from './dateParts.ts';
import { dateKind } from './dateReading.ts';
import type { Readings } from './readings.ts';

const examplesLimit = 5;

export interface ResolvedDates {
  /** Wall-clock milliseconds since 1970-01-01T00:00:00 per row; NaN where the cell is empty or can't be read. */
  readonly values: Float64Array;
  /** Rows that are no day in the column's order but would be one in another; they are left unread. */
  readonly contradicting: number;
  /** Rows whose cell is filled and can't be read, the contradicting ones among them; up to five other examples. */
  readonly unreadable: { readonly count: number; readonly examples: readonly string[] };
}

/** Turns what was read of each row into moments, now that the order of the column's dates is known. */
export function resolveDates(
  readings: Readings,
  order: DayOrder | 'none',
  unreadTexts: ReadonlySet<string>,
): ResolvedDates {
  const { kinds, length } = readings;
  const counts = readings.count();
  if (!haveParts(counts) && counts[dateKind.number] === 0) {
    const unreadable = { count: counts[dateKind.unreadable]!, examples: [...unreadTexts] };
    return { values: readings.values.subarray(0, length), contradicting: 0, unreadable };
  }
  const values = new Float64Array(length);
  const scheme = counts[dateKind.number] === 0 ? undefined : voteOnNumbers(readings);
  const examples = new Set(unreadTexts);
  let count = 0;
  let contradicting = 0;
  for (let i = 0; i < length; i++) {
    const value = resolveRow(readings, i, order, scheme);
    values[i] = value;
    if (!Number.isNaN(value) || kinds[i] === dateKind.missing) continue;
    count++;
    if (isInParts(kinds[i]!) && isDayOtherwise(readings, i)) contradicting++;
    if (kinds[i] === dateKind.number && examples.size < examplesLimit)
      examples.add(String(readings.values[i]));
  }
  return { values, contradicting, unreadable: { count, examples: [...examples] } };
}

function resolveRow(
  readings: Readings,
  i: number,
  order: DayOrder | 'none',
  scheme: NumberScheme | undefined,
): number {
  const kind = readings.kinds[i]!;
  if (kind === dateKind.moment || kind === dateKind.typedMoment) return readings.values[i]!;
  if (kind === dateKind.number && scheme !== undefined) return readBareDate(readings.values[i]!, scheme);
  return isInParts(kind) && order !== 'none' ? readParts(readings, i, order) : Number.NaN;
}

function voteOnNumbers({ kinds, values, length }: Readings): NumberScheme | undefined {
  const vote = new SchemeVote();
  for (let i = 0; i < length; i++) if (kinds[i] === dateKind.number) vote.add(values[i]!);
  return vote.winner();
}

function isDayOtherwise(readings: Readings, i: number): boolean {
  return (['dmy', 'mdy', 'ymd'] as const).some((order) => !Number.isNaN(readParts(readings, i, order)));
}
