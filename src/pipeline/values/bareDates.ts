import { serialToWallClock } from '../workbook/serialDate.ts';
import { timeOfDay, wallClock, withinCalendar } from './calendar.ts';

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
export function readBareDate(value: number, scheme: NumberScheme): number {
  return read[scheme](value);
}

/** Finds the one scheme in which most numbers of a column are plausible dates. */
export class SchemeVote {
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
