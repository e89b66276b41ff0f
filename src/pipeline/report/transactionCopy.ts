import type { ColumnRole } from '../columns/columnRole.ts';
import type { KeptRows } from '../customers/keptRows.ts';
import { parseDecimal } from '../numbers/parseDecimal.ts';
import { enlarge } from '../numbers/typedArrays.ts';
import type { CellSink, Sheet } from '../spreadsheet/workbook.ts';
import { hasSerial, type RowWriter, toSerial } from '../spreadsheet/write/rowWriter.ts';
import type { SharedStringTable } from '../spreadsheet/write/sharedStringTable.ts';
import type { CellStyle, Column } from '../spreadsheet/write/sheet.ts';
import type { StyleTable } from '../spreadsheet/write/styleTable.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { formatWallClock } from '../time/calendar.ts';
import type { SheetColumns } from './sourceColumns.ts';

const zero = 0x30;
const nine = 0x39;
const minus = 0x2d;
const point = 0x2e;
/** All that a spreadsheet keeps of a number. */
const mostDigits = 15;
/** Longer whole numbers that are no money are codes or telephone numbers, which a spreadsheet would show as 4.9E+11. */
const mostWholeDigits = 11;

/**
 * The number in ASCII in `bytes[start, end)` where it is plainly one, so that writing it as a number loses nothing:
 * `-12` and `3.50`, but neither `0042` nor `1e5`. Undefined else.
 * @param mostWhole digits before the point
 */
export function readPlainNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  mostWhole = mostWholeDigits,
): number | undefined {
  const first = bytes[start] === minus ? start + 1 : start;
  let digits = 0;
  let pointAt = -1;
  for (let at = first; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= zero && byte <= nine) digits++;
    else if (byte === point && pointAt < 0) pointAt = at;
    else return undefined;
  }
  const wholeDigits = (pointAt < 0 ? end : pointAt) - first;
  if (wholeDigits === 0 || pointAt === end - 1 || digits > mostDigits || wholeDigits > mostWhole)
    return undefined;
  if (bytes[first] === zero && wholeDigits > 1) return undefined;
  return parseDecimal(bytes, start, end);
}

/** What a slot holds of the row that is being read. */
const kind = { empty: 0, number: 1, date: 2, text: 3, shared: 4, bytes: 5 } as const;
const dateStyle: CellStyle = { format: 'yyyy-mm-dd hh:mm', date: true };
/** The place of a text that has been asked for and has none. */
const noPlace = -2;
const unknown = -1;

/** Where the rows of a customer's segment go on. */
export interface RowTarget {
  /** Begins the next row, of a segment. */
  next(segment: number): RowWriter;
}

export interface CopyOptions {
  readonly kept: KeptRows;
  /** The segment of a customer. */
  readonly segmentOf: (customer: number) => number;
  readonly columns: readonly Column[];
  readonly strings: SharedStringTable;
  readonly styles: StyleTable;
  /** Whether customers' ids are written as numbers. */
  readonly idsAreNumbers: boolean;
}

/** Copies the rows that were kept, as they stand in the source, each to its customer's segment. */
export class TransactionCopy implements CellSink {
  readonly #options: CopyOptions;
  readonly #target: RowTarget;
  readonly #columnStyles: readonly number[];
  readonly #dateStyle: number;
  /** By slot. */
  #places: readonly number[] = [];
  #mostWhole: readonly number[] = [];
  #kinds = new Uint8Array();
  #numbers = new Float64Array();
  #texts: string[] = [];
  #starts = new Int32Array();
  #ends = new Int32Array();
  /** The bytes of the row's texts. */
  #bytes = new Uint8Array(1 << 10);
  #length = 0;
  /** The source's shared texts by their places in the written table. */
  #shared = new Int32Array(1 << 10).fill(unknown);
  #sharedText: (index: number) => string = () => '';
  #next = 0;
  #end = 0;

  constructor(options: CopyOptions, target: RowTarget) {
    this.#options = options;
    this.#target = target;
    this.#columnStyles = options.columns.map(({ style }) => options.styles.index(style));
    this.#dateStyle = options.styles.index(dateStyle);
  }

  /** Begins with a sheet, the `index`th of those that were read. */
  startSheet(index: number, sheet: Sheet, { places, roles }: SheetColumns): void {
    const { start, end } = this.#options.kept.sheets[index]!;
    this.#next = start;
    this.#end = end;
    this.#places = places;
    this.#mostWhole = roles.map((role) => this.#countWhole(role));
    this.#kinds = new Uint8Array(places.length);
    this.#numbers = new Float64Array(places.length);
    this.#texts = new Array<string>(places.length).fill('');
    this.#starts = new Int32Array(places.length);
    this.#ends = new Int32Array(places.length);
    this.#shared.fill(unknown);
    this.#sharedText = (text) => sheet.sharedText(text);
  }

  /** Whether all rows of the sheet were found that there were when it was read first. */
  get isComplete(): boolean {
    return this.#next === this.#end;
  }

  number(slot: number, value: number): void {
    if (!Number.isFinite(value)) {
      this.text(slot, String(value));
      return;
    }
    this.#kinds[slot] = kind.number;
    this.#numbers[slot] = value;
  }

  date(slot: number, value: number): void {
    this.#kinds[slot] = kind.date;
    this.#numbers[slot] = value;
  }

  text(slot: number, value: string): void {
    this.#kinds[slot] = kind.text;
    this.#texts[slot] = value;
  }

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.#kinds[slot] = kind.bytes;
    const length = end - start;
    if (this.#length + length > this.#bytes.length) this.#bytes = enlarge(this.#bytes, this.#length + length);
    this.#bytes.set(bytes.subarray(start, end), this.#length);
    this.#starts[slot] = this.#length;
    this.#length += length;
    this.#ends[slot] = this.#length;
  }

  sharedText(slot: number, index: number): void {
    this.#kinds[slot] = kind.shared;
    this.#numbers[slot] = index;
  }

  endRow(row: number): void {
    const { kept, segmentOf } = this.#options;
    if (this.#next < this.#end && kept.row[this.#next] === row) {
      this.#write(this.#target.next(segmentOf(kept.customer[this.#next]!)));
      this.#next++;
    }
    this.#kinds.fill(kind.empty);
    this.#length = 0;
  }

  /** The digits before the point that make no code of a number; 0 where all stays text. */
  #countWhole(role: ColumnRole | undefined): number {
    if (role === 'customer' && !this.#options.idsAreNumbers) return 0;
    return role === 'price' || role === 'amount' ? mostDigits : mostWholeDigits;
  }

  #write(rows: RowWriter): void {
    for (let slot = 0; slot < this.#kinds.length; slot++) {
      if (this.#kinds[slot] !== kind.empty) this.#writeCell(rows, slot, this.#places[slot]!);
    }
    rows.end();
  }

  #writeCell(rows: RowWriter, slot: number, column: number): void {
    const style = this.#columnStyles[column]!;
    const value = this.#numbers[slot]!;
    const which = this.#kinds[slot];
    if (which === kind.number) rows.number(column, value, style);
    else if (which === kind.shared) this.#writeShared(rows, column, value, style);
    else if (which === kind.bytes) this.#writeBytes(rows, slot, column, style);
    else if (which === kind.text) rows.text(column, this.#texts[slot]!, style);
    else if (hasSerial(value)) rows.number(column, toSerial(value), this.#dateStyle);
    else rows.text(column, formatWallClock(value), style);
  }

  #writeShared(rows: RowWriter, column: number, index: number, style: number): void {
    while (index >= this.#shared.length) {
      const before = this.#shared.length;
      this.#shared = enlarge(this.#shared);
      this.#shared.fill(unknown, before);
    }
    let place = this.#shared[index]!;
    if (place === unknown) {
      place = this.#options.strings.place(this.#sharedText(index)) ?? noPlace;
      this.#shared[index] = place;
    }
    if (place === noPlace) rows.text(column, this.#sharedText(index), style);
    else rows.sharedText(column, place, style);
  }

  /** Text files have nothing but text; what is plainly a number is written as one. */
  #writeBytes(rows: RowWriter, slot: number, column: number, style: number): void {
    const start = this.#starts[slot]!;
    const end = this.#ends[slot]!;
    const number = readPlainNumber(this.#bytes, start, end, this.#mostWhole[slot]);
    if (number !== undefined) rows.number(column, number, style);
    else rows.text(column, decodeUtf8(this.#bytes, start, end), style);
  }
}
