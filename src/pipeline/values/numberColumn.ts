import { listCurrencies } from './currencies.ts';
import { readMarkedNumber } from './markedNumber.ts';
import { numberKind } from './numberReading.ts';
import { readNumberText } from './numberText.ts';
import { isPlaceholder } from './placeholders.ts';
import { ReadingCache } from './readingCache.ts';
import { Readings, type ReadingsData } from './readings.ts';
import { type ResolvedNumbers, resolveNumbers } from './resolveNumbers.ts';
import { trimText } from './trimText.ts';
import { decodeUtf8, Utf8Writer } from './utf8.ts';

const examplesLimit = 5;
const blank = 0x20;

export interface NumberValues extends ResolvedNumbers {
  /** ISO codes, and signs that several currencies have (`$`, `¥`, `kr`), in alphabetical order. */
  readonly currencies: readonly string[];
  /** The one measure that the numbers are in (`kg`), if any. Numbers in another one are left unread. */
  readonly measure: string | undefined;
  /** Up to five texts, as written, that can't be read. */
  readonly unreadableExamples: readonly string[];
}

export interface NumberColumnData {
  readonly readings: ReadingsData;
  readonly currencies: readonly string[];
  readonly unreadable: readonly string[];
  readonly measure: string | undefined;
}

/** A column of numbers. Set the cell, if there is one, then end the row; the decimal mark is decided at the end. */
export class NumberColumn {
  readonly #readings = new Readings();
  readonly #reading = { kind: numberKind.missing as number, value: Number.NaN };
  readonly #cache = new ReadingCache();
  readonly #writer = new Utf8Writer();
  readonly #currencies = new Set<string>();
  readonly #unreadable = new Set<string>();
  #measure: string | undefined;

  /** The row being read. */
  #kind: number = numberKind.missing;
  #value = Number.NaN;

  number(value: number): void {
    const finite = Number.isFinite(value);
    this.#kind = finite ? numberKind.certain : numberKind.unreadable;
    this.#value = finite ? value : Number.NaN;
  }

  /** A date is no number. */
  date(_value: number): void {
    this.#kind = numberKind.unreadable;
  }

  text(value: string): void {
    const end = this.#writer.write(value);
    this.bytes(this.#writer.bytes, 0, end);
  }

  bytes(bytes: Uint8Array, start: number, end: number): void {
    let first = start;
    let last = end;
    while (first < last && bytes[first]! <= blank) first++;
    while (first < last && bytes[last - 1]! <= blank) last--;
    if (first === last) this.#kind = numberKind.missing;
    else if (readMarkedNumber(bytes, first, last, this.#reading)) {
      this.#kind = this.#reading.kind;
      this.#value = this.#reading.value;
    } else this.#readSlowly(bytes, first, last);
    if (this.#kind === numberKind.unreadable) this.#noteUnreadable(bytes, first, last);
  }

  endRow(): void {
    this.#readings.push(this.#kind, this.#kind === numberKind.unreadable ? Number.NaN : this.#value);
    this.#kind = numberKind.missing;
    this.#value = Number.NaN;
  }

  /** Makes room for so many rows in all. */
  reserve(rows: number): void {
    this.#readings.reserve(rows);
  }

  /** What another thread adds to its column by `append`. */
  data(): NumberColumnData {
    return {
      readings: this.#readings.data(),
      currencies: [...this.#currencies],
      unreadable: [...this.#unreadable],
      measure: this.#measure,
    };
  }

  /** Adds the rows below; false where they can only be read after these, because they are in another measure. */
  append({ readings, currencies, unreadable, measure }: NumberColumnData): boolean {
    if (measure !== undefined && this.#measure !== undefined && measure !== this.#measure) return false;
    this.#measure ??= measure;
    this.#readings.append(readings);
    for (const currency of currencies) this.#currencies.add(currency);
    for (const text of unreadable) if (this.#unreadable.size < examplesLimit) this.#unreadable.add(text);
    return true;
  }

  build(): NumberValues {
    return {
      ...resolveNumbers(this.#readings),
      currencies: listCurrencies(this.#currencies),
      measure: this.#measure,
      unreadableExamples: [...this.#unreadable],
    };
  }

  #readSlowly(bytes: Uint8Array, start: number, end: number): void {
    const entry = this.#cache.find(bytes, start, end);
    if (entry >= 0) {
      this.#kind = this.#cache.kinds[entry]!;
      this.#value = this.#cache.values[entry]!;
      return;
    }
    this.#readText(decodeUtf8(bytes, start, end));
    this.#cache.add(bytes, start, end, this.#kind, this.#value);
  }

  #readText(text: string): void {
    this.#value = Number.NaN;
    this.#kind = numberKind.missing;
    const trimmed = trimText(text);
    if (trimmed === '' || isPlaceholder(trimmed)) return;
    const { kind, value, currency, measure } = readNumberText(trimmed);
    this.#kind = numberKind.unreadable;
    if (measure !== undefined && measure !== (this.#measure ?? measure)) return;
    this.#measure = measure ?? this.#measure;
    if (currency !== undefined) this.#currencies.add(currency);
    this.#kind = kind;
    this.#value = value;
  }

  #noteUnreadable(bytes: Uint8Array, start: number, end: number): void {
    if (this.#unreadable.size < examplesLimit) this.#unreadable.add(decodeUtf8(bytes, start, end));
  }
}
