import { isPlaceholder, isSharedByMany } from '../cells/placeholders.ts';
import { enlarge } from '../numbers/typedArrays.ts';
import { bareText } from '../text/plainText.ts';
import { decodeUtf8, Utf8Writer } from '../text/utf8.ts';
import { ByteTable, type TextBlock } from './byteTable.ts';

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/**
 * An integer to which a program added decimals. Three zeros after a point may be thousands and stay, as do more than
 * two after a comma.
 */
const integerWithDecimals = /^(-?\d+)(?:[.,]0{1,2}|\.0{4,})$/;

/**
 * The form in which labels are compared: without guards and blanks at the ends, one kind of blank inside, composed
 * letters; `17850.0` is `17850`, e-mail addresses are in lower case. Leading zeros stay.
 */
export function canonicalLabel(text: string): string {
  const label = bareText(text).replace(/\s/g, ' ').normalize('NFC');
  return mail.test(label) ? label.toLowerCase() : label.replace(integerWithDecimals, '$1');
}

/** Whether a spreadsheet shortened this label, so that several ids may have become one: `1.23457E+15`. */
function isShortened(label: string): boolean {
  return /^\d([.,]\d+)?e\+\d{1,3}$/i.test(label);
}

/** The index of a blank or a placeholder. */
export const missingLabel = -1;
/** What a spelling of unseen characters stands for: missing, but nothing that a user could recognise. */
const unseenLabel = -2;
const blank = 0x20;
const zero = 0x30;
/** Spreadsheets keep 15 digits of a number. */
const exactLimit = 1e15;

export interface LabelsData extends TextBlock {
  readonly placeholders: ReadonlyMap<string, number>;
  readonly shortened: readonly number[];
}

/**
 * Numbers distinct labels in the order in which they come: customers, invoices, status words are handled as these
 * numbers. Labels of one canonical form are one label, a number and a text that are written alike too. Every spelling
 * is canonicalized once; a spelling met before costs one look at its bytes.
 */
export class Labels {
  readonly #spellings = new ByteTable();
  /** The label of each spelling. */
  #labels = new Int32Array(1 << 8);
  /** The spelling that is each label's canonical form. */
  #canonical = new Int32Array(1 << 8);
  #size = 0;
  #texts: string[] = [];
  readonly #writer = new Utf8Writer();
  readonly #digits = new Uint8Array(16);
  readonly #placeholders = new Map<number, number>();
  readonly #sharedByMany: number[] = [];
  readonly #shortened: number[] = [];

  /** Number of distinct labels. */
  get size(): number {
    return this.#size;
  }

  /** The labels by index, each in its canonical form. */
  get texts(): readonly string[] {
    if (this.#texts.length < this.#size) {
      const spellings = this.#spellings.texts();
      this.#texts = Array.from(this.#canonical.subarray(0, this.#size), (spelling) => spellings[spelling]!);
    }
    return this.#texts;
  }

  /** The spellings that were taken for "no value", and how often. */
  get placeholders(): ReadonlyMap<string, number> {
    return new Map(
      [...this.#placeholders].map(([spelling, count]) => [this.#spellings.text(spelling), count]),
    );
  }

  /** Indices of labels such as "guest" or `0`, under which many customers may be booked. */
  get sharedByMany(): readonly number[] {
    return this.#sharedByMany;
  }

  /** Indices of labels that lost digits to a spreadsheet, such as `1.23457E+15`, or may have, having 16 or more. */
  get shortened(): readonly number[] {
    return this.#shortened;
  }

  /** What another thread adds to its labels by `append`. */
  data(): LabelsData {
    return {
      ...this.#spellings.copy(this.#canonical.subarray(0, this.#size)),
      placeholders: this.placeholders,
      shortened: this.#shortened,
    };
  }

  /** Adds labels that were met after these; the index here of each of them. */
  append({ bytes, ends, placeholders, shortened }: LabelsData): Int32Array {
    const fromNumbers = new Set(shortened);
    const indices = new Int32Array(ends.length);
    for (let label = 0; label < ends.length; label++) {
      const known = this.#size;
      const index = this.ofBytes(bytes, label === 0 ? 0 : ends[label - 1]!, ends[label]!);
      if (index === known && fromNumbers.has(label) && this.#shortened.at(-1) !== index)
        this.#shortened.push(index);
      indices[label] = index;
    }
    for (const [text, count] of placeholders) this.#addPlaceholders(text, count);
    return indices;
  }

  /** The index of the label in UTF-8 in `bytes[start, end)`. */
  ofBytes(bytes: Uint8Array, start: number, end: number): number {
    let first = start;
    let last = end;
    while (first < last && bytes[first]! <= blank) first++;
    while (first < last && bytes[last - 1]! <= blank) last--;
    return first === last ? missingLabel : this.#ofSpelling(bytes, first, last);
  }

  ofText(text: string): number {
    const end = this.#writer.write(text);
    return this.ofBytes(this.#writer.bytes, 0, end);
  }

  ofNumber(value: number): number {
    if (value >= 0 && value < exactLimit && Number.isInteger(value)) {
      return this.#ofSpelling(this.#digits, writeDigits(value, this.#digits), this.#digits.length);
    }
    if (Number.isNaN(value)) return missingLabel;
    const known = this.#size;
    const label = this.ofText(String(value));
    if (label === known && value >= exactLimit && this.#shortened.at(-1) !== label)
      this.#shortened.push(label);
    return label;
  }

  #ofSpelling(bytes: Uint8Array, start: number, end: number): number {
    const known = this.#spellings.size;
    const spelling = this.#spellings.add(bytes, start, end);
    if (spelling === known) this.#setLabel(spelling, this.#interpret(spelling, bytes, start, end));
    const label = this.#labels[spelling]!;
    if (label === missingLabel) this.#countPlaceholder(spelling);
    return Math.max(label, missingLabel);
  }

  /** The label of a new spelling. */
  #interpret(spelling: number, bytes: Uint8Array, start: number, end: number): number {
    if (isPlainlyCanonical(bytes, start, end)) return this.#addLabel(spelling);
    const text = decodeUtf8(bytes, start, end);
    const label = canonicalLabel(text);
    if (label === '') return unseenLabel;
    if (isPlaceholder(label)) return missingLabel;
    return label === text ? this.#addWritten(spelling, label) : this.#labelOfCanonical(label);
  }

  #labelOfCanonical(label: string): number {
    const writer = new Utf8Writer();
    const end = writer.write(label);
    const known = this.#spellings.size;
    const spelling = this.#spellings.add(writer.bytes, 0, end);
    if (spelling === known) this.#setLabel(spelling, this.#addWritten(spelling, label));
    return this.#labels[spelling]!;
  }

  #addWritten(spelling: number, label: string): number {
    if (isSharedByMany(label)) this.#sharedByMany.push(this.#size);
    if (isShortened(label)) this.#shortened.push(this.#size);
    return this.#addLabel(spelling);
  }

  #addLabel(spelling: number): number {
    if (this.#size === this.#canonical.length) this.#canonical = enlarge(this.#canonical);
    this.#canonical[this.#size] = spelling;
    return this.#size++;
  }

  #setLabel(spelling: number, label: number): void {
    if (spelling >= this.#labels.length) this.#labels = enlarge(this.#labels, spelling + 1);
    this.#labels[spelling] = label;
  }

  #countPlaceholder(spelling: number, rows = 1): void {
    this.#placeholders.set(spelling, (this.#placeholders.get(spelling) ?? 0) + rows);
  }

  #addPlaceholders(text: string, rows: number): void {
    // Asking for it counts it once.
    this.ofText(text);
    const end = this.#writer.write(text);
    if (rows > 1) this.#countPlaceholder(this.#spellings.find(this.#writer.bytes, 0, end), rows - 1);
  }
}

/** Writes an integer so that it ends where `digits` does; the position of its first digit. */
function writeDigits(value: number, digits: Uint8Array): number {
  let at = digits.length;
  let rest = value;
  do {
    const tenth = Math.floor(rest / 10);
    digits[--at] = zero + (rest - 10 * tenth);
    rest = tenth;
  } while (rest > 0);
  return at;
}

/**
 * Whether a label is sure to be its own canonical form: of letters, digits, `_` and `-`, at least one digit among
 * them, or an address in lower case. Most ids are, and need no string; the rest goes the long way.
 */
function isPlainlyCanonical(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 3) return false;
  let digit = false;
  let capital = false;
  let at = false;
  let point = false;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x61 && byte <= 0x7a) continue;
    if (byte >= zero && byte <= 0x39) digit = true;
    else if (byte >= 0x41 && byte <= 0x5a) capital = true;
    else if (byte === 0x40) at = true;
    else if (byte === 0x2e) point = true;
    else if (byte !== 0x2d && byte !== 0x5f) return false;
  }
  return at ? !capital : digit && !point;
}
