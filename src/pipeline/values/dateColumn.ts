import { readIsoDate, readNumericDate } from '../cells/dateBytes.ts';
import {
  type DayOrder,
  dateKind,
  firstPart,
  isInParts,
  newDateReading,
  secondPart,
  setMoment,
} from '../cells/dateReading.ts';
import { readDateText } from '../cells/dateText.ts';
import { isMissing } from '../cells/placeholders.ts';
import { decodeUtf8, Utf8Writer } from '../text/utf8.ts';
import { withinCalendar } from '../time/calendar.ts';
import { decideOrder, type OrderDecision } from './dayOrder.ts';
import { lengthenYears, partNumbers, voteOnNumbers } from './numberScheme.ts';
import { ReadingCache, Readings, type ReadingsData } from './readings.ts';
import { looksSwapped, type ResolvedDates, resolveDates } from './resolveDates.ts';

const limit = 5;

interface PartExamplesData {
  readonly dayFirst: readonly string[];
  readonly monthFirst: readonly string[];
  readonly open: readonly string[];
}

/** The first few texts that can only be day first, only month first, or either. */
class PartExamples {
  readonly #dayFirst = new Set<string>();
  readonly #monthFirst = new Set<string>();
  readonly #open = new Set<string>();

  /** Adds the text in `bytes[start, end)`, whose parts were packed into `packed`. */
  add(packed: number, bytes: Uint8Array, start: number, end: number): void {
    const examples = this.#kindOf(packed);
    if (examples !== undefined) examples.add(decodeUtf8(bytes, start, end));
  }

  addText(packed: number, text: string): void {
    this.#kindOf(packed)?.add(text);
  }

  data(): PartExamplesData {
    return { dayFirst: [...this.#dayFirst], monthFirst: [...this.#monthFirst], open: [...this.#open] };
  }

  /** Adds those of the rows below. */
  append({ dayFirst, monthFirst, open }: PartExamplesData): void {
    addUpToLimit(this.#dayFirst, dayFirst);
    addUpToLimit(this.#monthFirst, monthFirst);
    addUpToLimit(this.#open, open);
  }

  /** Texts that settled the order or, where it is a guess, leave it open. */
  speakingFor({ order, ambiguous, evidence }: OrderDecision): string[] {
    if (ambiguous) return [...this.#open, ...this.#dayFirst, ...this.#monthFirst].slice(0, limit);
    if (evidence !== 'values') return [...this.#open];
    if (order === 'ymd') return [...this.#dayFirst, ...this.#open].slice(0, limit);
    return [...(order === 'dmy' ? this.#dayFirst : this.#monthFirst)];
  }

  /** Texts that are no day in the order. */
  speakingAgainst({ order }: OrderDecision): string[] {
    if (order === 'dmy') return [...this.#monthFirst];
    return order === 'mdy' ? [...this.#dayFirst] : [];
  }

  /** Those that a text belongs to, if there is room for it. */
  #kindOf(packed: number): Set<string> | undefined {
    // Nobody is helped by a date that reads the same in either order.
    if (firstPart(packed) === secondPart(packed)) return undefined;
    const other = secondPart(packed) > 12 ? this.#monthFirst : this.#open;
    const examples = firstPart(packed) > 12 ? this.#dayFirst : other;
    return examples.size < limit ? examples : undefined;
  }
}

function addUpToLimit(examples: Set<string>, texts: readonly string[]): void {
  for (const text of texts) if (examples.size < limit) examples.add(text);
}

const examplesLimit = 5;
const lastLimit = 64;
const blank = 0x20;

export interface DateValues extends OrderDecision, ResolvedDates {
  /** Whether a row has no cell, as opposed to one that can't be read. */
  readonly isEmpty: (row: number) => boolean;
  /** Up to five texts, as written: those that settled the order or, where it is a guess, that leave it open. */
  readonly examples: readonly string[];
  /** Up to five texts, as written, that contradict the order; they are left unread. */
  readonly counterexamples: readonly string[];
  /**
   * Whether the workbook's own dates look as if a spreadsheet had swapped their days and months: none is after the
   * 12th, while every date that stayed a text is.
   */
  readonly swapped: boolean;
}

export interface DateColumnData {
  readonly readings: ReadingsData;
  readonly examples: PartExamplesData;
  readonly unreadable: readonly string[];
  readonly allDotted: boolean;
  readonly halfDays: boolean;
}

/** A column of dates. Set the cell, if there is one, then end the row; the order is decided at the end for all rows. */
export class DateColumn {
  readonly #readings = new Readings();
  readonly #reading = newDateReading();
  readonly #cache = new ReadingCache();
  readonly #writer = new Utf8Writer();
  readonly #examples = new PartExamples();
  readonly #unreadable = new Set<string>();
  #allDotted = true;
  #halfDays = false;

  /** The row being read. */
  #kind: number = dateKind.missing;
  #value = Number.NaN;

  /** The text read last: neighbouring rows mostly repeat it. */
  readonly #last = new Uint8Array(lastLimit);
  #lastLength = 0;
  #lastKind: number = dateKind.missing;
  #lastValue = Number.NaN;

  number(value: number): void {
    this.#kind = dateKind.number;
    this.#value = value;
  }

  /** Wall-clock milliseconds since 1970-01-01T00:00:00. */
  date(value: number): void {
    this.#value = withinCalendar(value);
    this.#kind = Number.isNaN(this.#value) ? dateKind.unreadable : dateKind.typedMoment;
  }

  text(value: string): void {
    const end = this.#writer.write(value);
    this.bytes(this.#writer.bytes, 0, end);
  }

  bytes(bytes: Uint8Array, start: number, end: number): void {
    if (!this.#repeats(bytes, start, end)) this.#read(bytes, start, end);
    this.#kind = this.#lastKind;
    this.#value = this.#lastValue;
  }

  endRow(): void {
    this.#readings.push(this.#kind, this.#kind === dateKind.unreadable ? Number.NaN : this.#value);
    this.#kind = dateKind.missing;
    this.#value = Number.NaN;
  }

  /** Gives the rows behind `from` up to `end` that have no date the one there. */
  repeat(from: number, end: number): void {
    this.#readings.repeat(from, end, dateKind.missing);
  }

  /** Makes room for so many rows in all. */
  reserve(rows: number): void {
    this.#readings.reserve(rows);
  }

  /** What another thread adds to its column by `append`. */
  data(): DateColumnData {
    return {
      readings: this.#readings.data(),
      examples: this.#examples.data(),
      unreadable: [...this.#unreadable],
      allDotted: this.#allDotted,
      halfDays: this.#halfDays,
    };
  }

  /** Adds the rows below. */
  append({ readings, examples, unreadable, allDotted, halfDays }: DateColumnData): void {
    this.#readings.append(readings);
    this.#examples.append(examples);
    for (const text of unreadable) if (this.#unreadable.size < examplesLimit) this.#unreadable.add(text);
    this.#allDotted &&= allDotted;
    this.#halfDays ||= halfDays;
  }

  /** The column's values. It may be built again in another order. */
  build(wanted: DayOrder | 'auto'): DateValues {
    const scheme = voteOnNumbers(this.#readings);
    const parted = scheme === 'compactParts' ? this.#partNumbers() : this.#readings;
    const readings = lengthenYears(parted) ?? parted;
    const hints = { allDotted: this.#allDotted && parted === this.#readings, halfDays: this.#halfDays };
    const decision = decideOrder(readings, wanted, hints);
    const { kinds } = this.#readings;
    return {
      ...decision,
      isEmpty: (row) => kinds[row] === dateKind.missing,
      ...resolveDates(readings, { order: decision.order, scheme }, this.#unreadable),
      examples: this.#examples.speakingFor(decision),
      counterexamples: this.#examples.speakingAgainst(decision),
      swapped: looksSwapped(this.#readings),
    };
  }

  #partNumbers(): Readings {
    const { kinds, values } = this.#readings;
    const parted = partNumbers(this.#readings);
    for (let i = 0; i < parted.length; i++) {
      if (kinds[i] === dateKind.number && parted.kinds[i] === dateKind.longYear)
        this.#examples.addText(parted.values[i]!, String(values[i]).padStart(8, '0'));
    }
    return parted;
  }

  #repeats(bytes: Uint8Array, start: number, end: number): boolean {
    const last = this.#last;
    const length = this.#lastLength;
    if (end - start !== length || length === 0) return false;
    // Timestamps differ at their end.
    for (let i = length - 1; i >= 0; i--) if (bytes[start + i] !== last[i]) return false;
    return true;
  }

  #read(bytes: Uint8Array, start: number, end: number): void {
    const moment = readIsoDate(bytes, start, end);
    if (Number.isNaN(moment)) this.#readOther(bytes, start, end);
    else setMoment(this.#reading, moment);
    this.#remember(bytes, start, end);
  }

  #readOther(bytes: Uint8Array, start: number, end: number): void {
    let first = start;
    let last = end;
    while (first < last && bytes[first]! <= blank) first++;
    while (first < last && bytes[last - 1]! <= blank) last--;
    this.#reading.halfDays = false;
    if (first === last) this.#reading.kind = dateKind.missing;
    else if (readNumericDate(bytes, first, last, this.#reading)) this.#note(bytes, first, last);
    else this.#readSlowly(bytes, first, last);
  }

  #readSlowly(bytes: Uint8Array, start: number, end: number): void {
    const reading = this.#reading;
    const entry = this.#cache.find(bytes, start, end);
    if (entry >= 0) {
      reading.kind = this.#cache.kinds[entry]!;
      reading.value = this.#cache.values[entry]!;
      return;
    }
    const text = decodeUtf8(bytes, start, end);
    if (isMissing(text)) reading.kind = dateKind.missing;
    else readDateText(text, reading);
    this.#note(bytes, start, end);
    this.#cache.add(bytes, start, end, reading.kind, reading.value);
  }

  /** Keeps what the order may later be told by. */
  #note(bytes: Uint8Array, start: number, end: number): void {
    const { kind, value, dotted, halfDays } = this.#reading;
    if (isInParts(kind)) {
      if (!dotted) this.#allDotted = false;
      if (halfDays) this.#halfDays = true;
      this.#examples.add(value, bytes, start, end);
    } else if (kind === dateKind.unreadable && this.#unreadable.size < examplesLimit) {
      this.#unreadable.add(decodeUtf8(bytes, start, end));
    }
  }

  #remember(bytes: Uint8Array, start: number, end: number): void {
    const last = this.#last;
    const length = end - start <= lastLimit ? end - start : 0;
    for (let i = 0; i < length; i++) last[i] = bytes[start + i]!;
    this.#lastLength = length;
    this.#lastKind = this.#reading.kind;
    this.#lastValue = this.#reading.kind === dateKind.missing ? Number.NaN : this.#reading.value;
  }
}
