import { listCurrencies } from '../cells/currencies.ts';
import { numberKind, readMarkedNumber, readNumberText } from '../cells/numberText.ts';
import { isMissing } from '../cells/placeholders.ts';
import { decodeUtf8, Utf8Writer } from '../text/utf8.ts';
import { ReadingCache, Readings, type ReadingsData } from './readings.ts';
import { SignedRows, type SignedRowsData } from './signedRows.ts';

export type DecimalMark = '.' | ',';

/**
 * What settled a column's decimal mark:
 * - `values`: texts such as `12,5` or `1,234.50` can be read with one mark only;
 * - `same`: no text depends on it;
 * - `thousands`: whole numbers below 1,000 stand without a mark and none above does, so that the marks group (a guess);
 * - `convention`: a single point is decimal, a single comma groups thousands (a guess).
 */
export type MarkEvidence = 'values' | 'same' | 'thousands' | 'convention';

export interface ResolvedNumbers {
  /** Per row; NaN where the cell is empty or can't be read. */
  readonly values: Float64Array;
  readonly decimalMark: DecimalMark;
  /** Whether the values left the decimal mark open, so that it is a guess. */
  readonly ambiguous: boolean;
  readonly evidence: MarkEvidence;
  /** Rows that can only be read with the other decimal mark; they are read with it. */
  readonly contradicting: number;
  /** Rows whose cell is filled and can't be read. */
  readonly unreadable: number;
}

/** Decides the column's decimal mark and reads with it what depends on it (`1.234`, `1,234`). */
export function resolveNumbers(readings: Readings): ResolvedNumbers {
  const tally = tallyKinds(readings);
  const { decimalMark, evidence } = decideMark(tally);
  const { kinds, length } = readings;
  const thousands = decimalMark === ',' ? numberKind.openPoint : numberKind.openComma;
  const values = readings.values.subarray(0, length);
  return {
    values: tally.rows[thousands] === 0 ? values : multiplyThousands(values, kinds, thousands),
    decimalMark,
    evidence,
    ambiguous: evidence === 'thousands' || evidence === 'convention',
    contradicting: tally.rows[decimalMark === '.' ? numberKind.withComma : numberKind.withPoint]!,
    unreadable: tally.rows[numberKind.unreadable]!,
  };
}

function multiplyThousands(values: Float64Array, kinds: Uint8Array, thousands: number): Float64Array {
  // Three digits stand after the mark, so that the product is whole but for rounding.
  return values.map((value, i) => (kinds[i] === thousands ? Math.round(value * 1000) : value));
}

interface Tally {
  /** Rows by kind. */
  readonly rows: ArrayLike<number>;
  /** Whole numbers without marks below 1,000. */
  readonly small: number;
  /** Whole numbers without marks from 1,000 on. */
  readonly large: number;
}

function tallyKinds(readings: Readings): Tally {
  const { kinds, values, length } = readings;
  const counts = readings.count();
  let small = 0;
  let large = 0;
  // Only where marks are open does the size of numbers without them say anything.
  if (counts[numberKind.openPoint]! > 0 || counts[numberKind.openComma]! > 0) {
    for (let i = 0; i < length; i++) {
      if (kinds[i] !== numberKind.certain || !Number.isInteger(values[i])) continue;
      if (Math.abs(values[i]!) < 1000) small++;
      else large++;
    }
  }
  return { rows: counts, small, large };
}

function decideMark({ rows, small, large }: Tally): { decimalMark: DecimalMark; evidence: MarkEvidence } {
  const points = rows[numberKind.withPoint]!;
  const commas = rows[numberKind.withComma]!;
  const openPoints = rows[numberKind.openPoint]!;
  const openCommas = rows[numberKind.openComma]!;
  if (points > 0 || commas > 0) return { decimalMark: points >= commas ? '.' : ',', evidence: 'values' };
  if (openPoints === 0 && openCommas === 0) return { decimalMark: '.', evidence: 'same' };
  const oneSign = openPoints === 0 || openCommas === 0;
  if (oneSign && small > 0 && large === 0) {
    return { decimalMark: openPoints > 0 ? ',' : '.', evidence: 'thousands' };
  }
  const decimalComma = openPoints === 0 && large > 0;
  return { decimalMark: decimalComma ? ',' : '.', evidence: 'convention' };
}

const examplesLimit = 5;
const blank = 0x20;

export interface NumberValues extends ResolvedNumbers {
  /** ISO codes, and signs that several currencies have (`$`, `¥`, `kr`), in alphabetical order. */
  readonly currencies: readonly string[];
  /** What stands with each row's number: one more than an index into `signs`, 0 for none; undefined where none has any. */
  readonly signOf: Uint8Array | undefined;
  /** ISO codes and signs as they were met. */
  readonly signs: readonly string[];
  /** The one measure that the numbers are in (`kg`), if any. Numbers in another one are left unread. */
  readonly measure: string | undefined;
  /** Up to five texts, as written, that can't be read. */
  readonly unreadableExamples: readonly string[];
}

export interface NumberColumnData {
  readonly readings: ReadingsData;
  readonly currencies: SignedRowsData;
  readonly unreadable: readonly string[];
  readonly measure: string | undefined;
}

/** A column of numbers. Set the cell, if there is one, then end the row; the decimal mark is decided at the end. */
export class NumberColumn {
  readonly #readings = new Readings();
  readonly #reading = { kind: numberKind.missing as number, value: Number.NaN };
  readonly #cache = new ReadingCache();
  readonly #writer = new Utf8Writer();
  readonly #currencies = new SignedRows();
  readonly #unreadable = new Set<string>();
  /** Signs of the cache's entries, by which a text that comes again is known. */
  readonly #signOfEntry: number[] = [];
  #sign = 0;
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
    if (this.#sign > 0) this.#currencies.set(this.#readings.length, this.#sign);
    this.#readings.push(this.#kind, this.#kind === numberKind.unreadable ? Number.NaN : this.#value);
    this.#sign = 0;
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
      currencies: this.#currencies.data(this.#readings.length),
      unreadable: [...this.#unreadable],
      measure: this.#measure,
    };
  }

  /** Adds the rows below; false where they can only be read after these, because they are in another measure. */
  append({ readings, currencies, unreadable, measure }: NumberColumnData): boolean {
    if (measure !== undefined && this.#measure !== undefined && measure !== this.#measure) return false;
    this.#measure ??= measure;
    this.#currencies.append(currencies, this.#readings.length);
    this.#readings.append(readings);
    for (const text of unreadable) if (this.#unreadable.size < examplesLimit) this.#unreadable.add(text);
    return true;
  }

  build(): NumberValues {
    return {
      ...resolveNumbers(this.#readings),
      currencies: listCurrencies(this.#currencies.signs),
      signs: this.#currencies.signs,
      signOf: this.#currencies.build(this.#readings.length),
      measure: this.#measure,
      unreadableExamples: [...this.#unreadable],
    };
  }

  #readSlowly(bytes: Uint8Array, start: number, end: number): void {
    const entry = this.#cache.find(bytes, start, end);
    if (entry >= 0) {
      this.#kind = this.#cache.kinds[entry]!;
      this.#value = this.#cache.values[entry]!;
      this.#sign = this.#signOfEntry[entry] ?? 0;
      return;
    }
    this.#readText(decodeUtf8(bytes, start, end));
    const added = this.#cache.add(bytes, start, end, this.#kind, this.#value);
    if (added >= 0 && this.#sign > 0) this.#signOfEntry[added] = this.#sign;
  }

  #readText(text: string): void {
    this.#value = Number.NaN;
    this.#kind = numberKind.missing;
    if (isMissing(text)) return;
    const { kind, value, currency, measure } = readNumberText(text);
    this.#kind = numberKind.unreadable;
    if (measure !== undefined && measure !== (this.#measure ?? measure)) return;
    this.#measure = measure ?? this.#measure;
    if (currency !== undefined) this.#sign = this.#currencies.numberOf(currency);
    this.#kind = kind;
    this.#value = value;
  }

  #noteUnreadable(bytes: Uint8Array, start: number, end: number): void {
    if (this.#unreadable.size < examplesLimit) this.#unreadable.add(decodeUtf8(bytes, start, end));
  }
}
