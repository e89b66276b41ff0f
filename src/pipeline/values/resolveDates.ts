import { dateKind } from '../cells/dateReading.ts';
import { serialToWallClock, timeOfDay, wallClock, withinCalendar } from '../time/calendar.ts';
import { type DayOrder, haveParts, isInParts, readParts } from './dateParts.ts';
import type { Readings } from './readings.ts';

/** What the bare numbers of a date column can count or write. Unix time is of no zone here: its wall clock is UTC. */
const schemes = ['serial', 'compact', 'compactMinute', 'compactSecond', 'seconds', 'milliseconds'] as const;

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
};

/** Wall-clock milliseconds of a number in a scheme; NaN where it is no date in it. */
function readBareDate(value: number, scheme: NumberScheme): number {
  return read[scheme](value);
}

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

/** The scheme that a number speaks for by its size: the sizes of plausible dates hardly overlap. */
function findScheme(value: number): NumberScheme | undefined {
  if (value < serialLimit) return value >= plausibleSerial ? 'serial' : undefined;
  if (value < plausibleSeconds) return isIn(value, 'compact');
  if (value < secondsLimit) return 'seconds';
  if (value >= 1e13) return isIn(value, 'compactSecond');
  return isIn(value, 'compactMinute') ?? isIn(value, 'milliseconds');
}

function isIn(value: number, scheme: NumberScheme): NumberScheme | undefined {
  return Number.isNaN(read[scheme](value)) ? undefined : scheme;
}

/** `date` as YYYYMMDD, `clock` as hhmmss. */
function readCompact(date: number, clock: number): number {
  if (!Number.isInteger(date) || !Number.isInteger(clock)) return Number.NaN;
  const time = timeOfDay(Math.floor(clock / 1e4), Math.floor(clock / 100) % 100, clock % 100, 0);
  return wallClock(Math.floor(date / 1e4), Math.floor(date / 100) % 100, date % 100, time);
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
