import {
  type DayOrder,
  dateKind,
  dayOrders,
  firstPart,
  isInParts,
  mayBeginWithYear,
  mayEndWithYear,
  readParts,
  secondPart,
  thirdPart,
} from '../cells/dateReading.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import type { Readings } from './readings.ts';

/**
 * What settled a column's order:
 * - `setting`: it was given;
 * - `values`: a part above 12 can only be a day (or, of three short parts, a year);
 * - `points`: 11.02.2017 is day first wherever dates are written with points (CLDR has no other locale);
 * - `same`: every order reads the same days;
 * - `sequence`: in this order the rows follow each other in time, in the other they do not (a guess);
 * - `span`: in this order the dates lie at least twice as close together (a guess);
 * - `convention`: nothing speaks for either; month first where times are AM or PM, else day first (a guess).
 */
type OrderEvidence = 'setting' | 'values' | 'points' | 'same' | 'sequence' | 'span' | 'convention';

export interface OrderDecision {
  readonly order: DayOrder | 'none';
  /**
   * Whether the values left the order open, so that it is a guess: the evidence is one, or short dates are so few that
   * their first part may be the year.
   */
  readonly ambiguous: boolean;
  readonly evidence: OrderEvidence;
  /** The orders that read as many of the dates as the order does, itself among them. */
  readonly readable: readonly DayOrder[];
  /** The order that the values prove, where another was given. */
  readonly proven?: DayOrder;
}

type Decided = Pick<OrderDecision, 'ambiguous' | 'evidence'> & { readonly order: DayOrder };

/** Whether any of the rows, which are counted by kind, has a date in parts. */
export const haveParts = (counts: Uint32Array) => counts.some((rows, kind) => rows > 0 && isInParts(kind));

export interface OrderHints {
  readonly allDotted: boolean;
  readonly halfDays: boolean;
}

/** Decides the one order of a column's dates. */
export function decideOrder(readings: Readings, wanted: DayOrder | 'auto', hints: OrderHints): OrderDecision {
  const tally = tallyParts(readings);
  if (tally.rows === 0) return { order: 'none', ambiguous: false, evidence: 'same', readable: [] };
  if (wanted === 'auto' || !canBeGiven(tally, wanted)) {
    const found = findOrder(readings, tally, hints);
    return { ...found, readable: listReadable(tally, found) };
  }
  const given = { order: wanted, ambiguous: false, evidence: 'setting' } as const;
  const proven = proveOrder(tally);
  const isDisproved = proven !== undefined && proven !== wanted;
  return { ...given, readable: listReadable(tally, given), ...(isDisproved && { proven }) };
}

const canBeGiven = ({ long, fits }: Tally, order: DayOrder): boolean =>
  order !== 'ymd' || (long === 0 && fits.ymd > 0);

function listReadable({ long, fits }: Tally, { order }: Decided): DayOrder[] {
  const orders = long > 0 ? dayOrders.filter((each) => each !== 'ymd') : dayOrders;
  return orders.filter((each) => fits[each] >= fits[order]);
}

/** The order that the values leave no doubt of; undefined where they do. */
function proveOrder(tally: Tally): DayOrder | undefined {
  if (isYearFirst(tally)) return 'ymd';
  return tally.dayFirst === tally.monthFirst || mayBeYearFirst(tally) ? undefined : mostlyFirst(tally);
}

const mostlyFirst = ({ dayFirst, monthFirst }: Tally): DayOrder => (dayFirst > monthFirst ? 'dmy' : 'mdy');

/** The order that the values speak for. */
function findOrder(readings: Readings, tally: Tally, hints: OrderHints): Decided {
  if (isYearFirst(tally)) return { order: 'ymd', ambiguous: false, evidence: 'values' };
  const decision = decideDayOrMonth(readings, tally, hints);
  return { ...decision, ambiguous: decision.ambiguous || mayBeYearFirst(tally) };
}

/** What the parts of all rows allow. */
interface Tally {
  rows: number;
  /** Rows whose year has four digits and so is the last. */
  long: number;
  /** Rows whose last part has one digit, so that the year is the first. */
  yearFirst: number;
  /** Rows that are a day in each order. */
  readonly fits: Record<DayOrder, number>;
  /** Rows that fit one of the two only. */
  dayFirst: number;
  monthFirst: number;
  /** Rows that are different days in the two. */
  different: number;
  /** The first and the last parts of rows that may begin with the year. */
  readonly firsts: Set<number>;
  readonly lasts: Set<number>;
}

function tallyParts(readings: Readings): Tally {
  const fits = { dmy: 0, mdy: 0, ymd: 0 };
  const tally: Tally = {
    ...{ rows: 0, long: 0, yearFirst: 0, fits, dayFirst: 0, monthFirst: 0, different: 0 },
    ...{ firsts: new Set(), lasts: new Set() },
  };
  if (!haveParts(readings.count())) return tally;
  const { kinds, values, length } = readings;
  for (let i = 0; i < length; i++) if (isInParts(kinds[i]!)) tallyRow(tally, values[i]!, kinds[i]!);
  return tally;
}

function tallyRow(tally: Tally, packed: number, kind: number): void {
  const first = firstPart(packed);
  const second = secondPart(packed);
  const dmy = mayEndWithYear(kind) && isDay(kind, packed, 'dmy', first, second);
  const mdy = mayEndWithYear(kind) && isDay(kind, packed, 'mdy', second, first);
  tally.rows++;
  if (kind === dateKind.longYear) tally.long++;
  if (kind === dateKind.shortYearFirst) tally.yearFirst++;
  if (mayBeginWithYear(kind)) tallyShort(tally, kind, packed);
  if (dmy) tally.fits.dmy++;
  if (mdy) tally.fits.mdy++;
  if (dmy && !mdy) tally.dayFirst++;
  if (mdy && !dmy) tally.monthFirst++;
  if (first !== second) tally.different++;
}

function tallyShort({ fits, firsts, lasts }: Tally, kind: number, packed: number): void {
  const last = thirdPart(packed);
  firsts.add(firstPart(packed));
  lasts.add(last);
  if (isDay(kind, packed, 'ymd', last, secondPart(packed))) fits.ymd++;
}

/** Whether parts are a day in an order that makes them this day and month. */
function isDay(kind: number, packed: number, order: DayOrder, day: number, month: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return day <= 28 || !Number.isNaN(readParts(kind, packed, order));
}

/** Parts of which there are so many different ones that they vary as days do, next to parts that vary as years. */
const manyDays = 12;
const someDays = 5;

/**
 * Whether short dates begin with the year. Since 2001 a two-digit year may be a day as well, so it takes more than
 * fitting: some last part has one digit, hardly any date fits otherwise, or the last part varies as days do and the
 * first as years do.
 */
function isYearFirst({ long, yearFirst, fits, firsts, lasts }: Tally): boolean {
  const others = Math.max(fits.dmy, fits.mdy);
  if (long > 0 || fits.ymd < others) return false;
  return yearFirst > 0 || fits.ymd > 2 * others || (lasts.size > manyDays && lasts.size >= 2 * firsts.size);
}

/** Whether short dates that were not found to begin with the year could, as no part clearly varies as days do. */
function mayBeYearFirst({ rows, fits, firsts, lasts }: Tally): boolean {
  const yearsAtEnd = firsts.size >= someDays && firsts.size >= 2 * lasts.size;
  return fits.ymd === rows && !yearsAtEnd;
}

function decideDayOrMonth(readings: Readings, tally: Tally, hints: OrderHints): Decided {
  const { dayFirst, monthFirst } = tally;
  if (dayFirst !== monthFirst) {
    return { order: mostlyFirst(tally), ambiguous: false, evidence: 'values' };
  }
  if (tally.different === 0) return { order: 'dmy', ambiguous: false, evidence: 'same' };
  if (hints.allDotted) return { order: 'dmy', ambiguous: false, evidence: 'points' };
  return { ...guessOrder(readings, hints), ambiguous: true };
}

function guessOrder(readings: Readings, { halfDays }: OrderHints): Omit<Decided, 'ambiguous'> {
  const dmy = followRows(readings, 'dmy');
  const mdy = followRows(readings, 'mdy');
  if (inSequence(dmy) && outOfSequence(mdy)) return { order: 'dmy', evidence: 'sequence' };
  if (inSequence(mdy) && outOfSequence(dmy)) return { order: 'mdy', evidence: 'sequence' };
  if (isCloser(dmy, mdy)) return { order: 'dmy', evidence: 'span' };
  if (isCloser(mdy, dmy)) return { order: 'mdy', evidence: 'span' };
  return { order: halfDays ? 'mdy' : 'dmy', evidence: 'convention' };
}

interface Course {
  /** Share of the steps from one day to another that go against the direction of the others. */
  readonly disorder: number;
  /** Days from the first to the last date. */
  readonly span: number;
}

const inSequence = ({ disorder }: Course) => disorder <= 0.01;
const isCloser = (one: Course, other: Course) => one.span < other.span && 2 * one.span <= other.span;
const outOfSequence = ({ disorder }: Course) => disorder >= 0.05;

/** How the dates go from row to row when read in an order. */
function followRows(readings: Readings, order: DayOrder): Course {
  let last = Number.NaN;
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  let forward = 0;
  let back = 0;
  for (let i = 0; i < readings.length; i++) {
    if (!isInParts(readings.kinds[i]!)) continue;
    const day = Math.floor(readParts(readings.kinds[i]!, readings.values[i]!, order) / millisecondsPerDay);
    if (Number.isNaN(day)) continue;
    if (day > last) forward++;
    else if (day < last) back++;
    earliest = Math.min(earliest, day);
    latest = Math.max(latest, day);
    last = day;
  }
  return { disorder: Math.min(forward, back) / Math.max(forward + back, 1), span: latest - earliest };
}
