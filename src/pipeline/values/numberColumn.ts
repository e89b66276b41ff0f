import { currencyNamed, listCurrencies } from '../cells/currencies.ts';
import { numberKind, readMarkedNumber, readNumberText } from '../cells/numberText.ts';
import { isMissing } from '../cells/placeholders.ts';
import { decodeUtf8, Utf8Writer } from '../text/utf8.ts';
import {
  type DecimalMark,
  type MarkHints,
  proveMark,
  type ResolvedNumbers,
  resolveNumbers,
} from './decimalMark.ts';
import { ReadingCache, Readings, type ReadingsData } from './readings.ts';
import { SignedRows, type SignedRowsData } from './signedRows.ts';

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
  /** Up to five texts, as written, that can be read with either decimal mark. */
  readonly openExamples: readonly string[];
}

export interface NumberColumnData {
  readonly readings: ReadingsData;
  readonly currencies: SignedRowsData;
  readonly unreadable: readonly string[];
  readonly measure: string | undefined;
  readonly open: readonly string[];
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
  /** Signs of what number formats write. */
  readonly #signBeside = new Map<string, number>();
  #sign = 0;
  readonly #open = new Set<string>();
  #measure: string | undefined;

  /** The row being read. */
  #kind: number = numberKind.missing;
  #value = Number.NaN;

  number(value: number): void {
    const finite = Number.isFinite(value);
    this.#kind = finite ? numberKind.certain : numberKind.unreadable;
    this.#value = finite ? value : Number.NaN;
  }

  /** A number that is shown with a text, which may be a currency. */
  shown(value: number, beside: string): void {
    this.number(value);
    let sign = this.#signBeside.get(beside);
    if (sign === undefined) {
      const currency = currencyNamed(beside);
      sign = currency === undefined ? 0 : this.#currencies.numberOf(currency);
      this.#signBeside.set(beside, sign);
    }
    this.#sign = sign;
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
    if (this.#kind === numberKind.unreadable) noteText(this.#unreadable, bytes, first, last);
    else if (this.#kind >= numberKind.openPoint) noteText(this.#open, bytes, first, last);
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
      open: [...this.#open],
    };
  }

  /** Adds the rows below; false where they can only be read after these, because they are in another measure. */
  append({ readings, currencies, unreadable, measure, open }: NumberColumnData): boolean {
    if (measure !== undefined && this.#measure !== undefined && measure !== this.#measure) return false;
    this.#measure ??= measure;
    this.#currencies.append(currencies, this.#readings.length);
    this.#readings.append(readings);
    addUpToLimit(this.#unreadable, unreadable);
    addUpToLimit(this.#open, open);
    return true;
  }

  /** ISO codes, and signs that several currencies have, in alphabetical order. */
  get currencies(): readonly string[] {
    return listCurrencies(this.#currencies.signs);
  }

  /** The decimal mark that its texts leave no doubt of. */
  proveMark(): DecimalMark | undefined {
    return proveMark(this.#readings);
  }

  build(hints?: MarkHints): NumberValues {
    return {
      ...resolveNumbers(this.#readings, hints),
      currencies: this.currencies,
      signs: this.#currencies.signs,
      signOf: this.#currencies.build(this.#readings.length),
      measure: this.#measure,
      unreadableExamples: [...this.#unreadable],
      openExamples: [...this.#open],
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
}

function noteText(texts: Set<string>, bytes: Uint8Array, start: number, end: number): void {
  if (texts.size < examplesLimit) texts.add(decodeUtf8(bytes, start, end));
}

function addUpToLimit(texts: Set<string>, others: readonly string[]): void {
  for (const text of others) if (texts.size < examplesLimit) texts.add(text);
}
