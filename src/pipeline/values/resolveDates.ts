import {
  type DayOrder,
  dateKind,
  findScheme,
  firstPart,
  isDayInSomeOrder,
  isInParts,
  type NumberScheme,
  readBareDate,
  readParts,
  schemes,
  secondPart,
} from '../cells/dateReading.ts';
import { haveParts } from './dayOrder.ts';
import type { Readings } from './readings.ts';

/** Finds the one scheme in which most numbers of a column are plausible dates. */
class SchemeVote {
  readonly #votes: Record<NumberScheme, number> = {
    serial: 0,
    compact: 0,
    compactMinute: 0,
    compactSecond: 0,
    seconds: 0,
    milliseconds: 0,
  };

  add(value: number): void {
    const scheme = findScheme(value);
    if (scheme !== undefined) this.#votes[scheme]++;
  }

  /** Undefined where no number is a plausible date. */
  winner(): NumberScheme | undefined {
    const best = schemes.reduce((a, b) => (this.#votes[b] > this.#votes[a] ? b : a));
    return this.#votes[best] > 0 ? best : undefined;
  }
}

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
    if (isInParts(kinds[i]!) && isDayInSomeOrder(kinds[i]!, readings.values[i]!)) contradicting++;
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
  return isInParts(kind) && order !== 'none' ? readParts(kind, readings.values[i]!, order) : Number.NaN;
}

function voteOnNumbers({ kinds, values, length }: Readings): NumberScheme | undefined {
  const vote = new SchemeVote();
  for (let i = 0; i < length; i++) if (kinds[i] === dateKind.number) vote.add(values[i]!);
  return vote.winner();
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
