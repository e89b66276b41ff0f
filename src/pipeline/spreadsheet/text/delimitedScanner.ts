import type { Dialect } from '../sheetPlan.ts';
import { type CellSink, columnLimit } from '../workbook.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const quote = 0x22;
const equals = 0x3d;

const unwanted = -1;
/** Instead of a position: more bytes are needed to tell. */
const incomplete = -1;
const unclosed = -2;

/** Bytes; more in one field are refused, and a quoted field of more is taken for a quote that is never closed. */
export const longestField = 10 << 20;
/** Line breaks in a quoted field, up to which its end is looked for. */
const mostLineBreaks = 200;

export interface DelimitedScan {
  readonly dialect: Dialect;
  /** The wanted columns, 0-based; their order gives the slots. */
  readonly columns: readonly number[];
  /** Rows up to this number are passed over; 0 for none. */
  readonly after: number;
  /** The number of the first record; 1 where it is left out. */
  readonly firstRow?: number;
  /** The column of its first field; 0 where it is left out. */
  readonly firstColumn?: number;
}

/**
 * Reads delimited text in UTF-8 as bytes, field by field, and hands the fields of the wanted columns to a sink,
 * trimmed; nothing is built for the others. Every record is a row, blank lines too, so that rows have the numbers that
 * a spreadsheet gives them. LF, CRLF and CR end a record.
 *
 * A quote opens a field only at its start, and only if a closing quote follows: one before a delimiter or a line end.
 * Any other quote is a character like any other, so that a stray one spoils its own row and not the file.
 */
export class DelimitedScanner {
  readonly #sink: CellSink;
  readonly #after: number;
  readonly #delimiter: number;
  readonly #padding: number;
  readonly #slots = new Int32Array(columnLimit + 1).fill(unwanted);
  readonly #noSlots = new Int32Array(columnLimit + 1).fill(unwanted);
  /** 1 for each byte that ends a field. */
  readonly #ends = new Uint8Array(256);
  #rowSlots: Int32Array;
  #row: number;
  #column: number;
  #fields = 0;
  #quoteOpen = false;

  /** The quoted field being read has doubled quotes. */
  #doubled = false;
  #scratch = new Uint8Array(1 << 10);

  constructor(sink: CellSink, { dialect, columns, after, firstRow = 1, firstColumn = 0 }: DelimitedScan) {
    this.#sink = sink;
    this.#after = after;
    this.#delimiter = dialect.delimiter;
    for (const end of [dialect.delimiter, lineFeed, carriageReturn]) this.#ends[end] = 1;
    this.#padding = dialect.padding;
    columns.forEach((column, slot) => {
      this.#slots[column] = slot;
    });
    this.#row = firstRow;
    this.#column = firstColumn;
    this.#rowSlots = firstRow > after ? this.#slots : this.#noSlots;
  }

  /** The number of the row being read. */
  get row(): number {
    return this.#row;
  }

  /** Whether the bytes ended within what may be a quoted field, so that more of them might have closed it. */
  get quoteOpen(): boolean {
    return this.#quoteOpen;
  }

  /** How many fields the row that was just ended has. */
  get fields(): number {
    return this.#fields;
  }

  /**
   * Reads the fields that are complete in `bytes[0, end)` and returns the position up to which it did; what is left
   * over has to come again in front of the next bytes. With `last` no more come, and the rest is the last record.
   * `bytes[end]` is overwritten: a line end there saves a comparison for each byte.
   */
  scan(bytes: Uint8Array, end: number, last: boolean, isEnough: () => boolean = never): number {
    bytes[end] = lineFeed;
    let at = 0;
    while (at < end) {
      if (this.#padding === 0) at = this.#readPlainFields(bytes, at, end, isEnough);
      if (this.#column === 0 && isEnough()) return at;
      const after = this.#readField(bytes, at, end, last);
      if (after === incomplete) return at;
      at = after;
      if (this.#column === 0 && isEnough()) return at;
    }
    if (last && this.#column > 0) this.#endRow();
    return end;
  }

  /**
   * Reads fields up to one that needs a closer look: that begins with a quote or a space, or that the bytes may end
   * within. Nearly all time is spent here, on fields that are as simple as that.
   */
  #readPlainFields(bytes: Uint8Array, start: number, end: number, isEnough: () => boolean): number {
    const delimiter = this.#delimiter;
    const ends = this.#ends;
    let slots = this.#rowSlots;
    let column = this.#column;
    let first = start;
    for (;;) {
      let at = first;
      let byte = bytes[at]!;
      if (byte === quote || byte === space) break;
      while (ends[byte] === 0) byte = bytes[++at]!;
      const stop = at++;
      if (byte === carriageReturn && bytes[at] === lineFeed) at++;
      if (at >= end) break;
      const slot = slots[column]!;
      if (slot !== unwanted) this.#deliver(slot, bytes, first, stop);
      first = at;
      if (byte === delimiter) {
        if (column < columnLimit) column++;
        continue;
      }
      this.#column = column;
      this.#endRow();
      if (isEnough()) return at;
      column = 0;
      slots = this.#rowSlots;
    }
    this.#column = column;
    return first;
  }

  /** Reads the field at `start` with what ends it; the position after that. */
  #readField(bytes: Uint8Array, start: number, end: number, last: boolean): number {
    let first = start;
    while (bytes[first] === space) first++;
    if (bytes[first] === quote && this.#padding <= 1) {
      const closing = this.#findClosingQuote(bytes, first, end, last);
      if (closing === incomplete) return incomplete;
      if (closing !== unclosed) return this.#readQuoted(bytes, first, closing, end, last);
    }
    const stop =
      this.#padding > 0 ? this.#endOfPadded(bytes, first) : endOfPlain(bytes, first, this.#delimiter);
    const after = this.#skipFieldEnd(bytes, stop, end, last);
    if (after === incomplete) return incomplete;
    const slot = this.#rowSlots[this.#column]!;
    if (slot !== unwanted) this.#deliver(slot, bytes, first, stop);
    this.#endField(bytes, after);
    return after;
  }

  #readQuoted(bytes: Uint8Array, opening: number, closing: number, end: number, last: boolean): number {
    const doubled = this.#doubled;
    let stop = closing + 1;
    if (this.#padding === 0) while (bytes[stop] === space) stop++;
    const after = this.#skipFieldEnd(bytes, stop, end, last);
    if (after === incomplete) return incomplete;
    const slot = this.#rowSlots[this.#column]!;
    if (slot !== unwanted) {
      if (doubled) this.#deliver(slot, this.#scratch, 0, this.#undouble(bytes, opening + 1, closing));
      else this.#deliver(slot, bytes, opening + 1, closing);
    }
    this.#endField(bytes, after);
    return after;
  }

  /** The position after the delimiter, the padding or the line end at `stop`. */
  #skipFieldEnd(bytes: Uint8Array, stop: number, end: number, last: boolean): number {
    let at = stop;
    if (this.#padding > 0) while (bytes[at] === this.#delimiter) at++;
    // Whether more padding or a line feed follows is told by the next byte.
    if (at + 1 >= end && !last) return incomplete;
    const byte = bytes[at]!;
    if (byte === carriageReturn && bytes[at + 1] === lineFeed) return at + 2;
    return this.#padding === 0 || byte === lineFeed || byte === carriageReturn ? at + 1 : at;
  }

  /** Goes on to the next field, or row where the field ended with a line end. */
  #endField(bytes: Uint8Array, after: number): void {
    const byte = bytes[after - 1];
    if (byte === lineFeed || byte === carriageReturn) this.#endRow();
    else if (this.#column < columnLimit) this.#column++;
  }

  #endRow(): void {
    this.#fields = this.#column + 1;
    this.#column = 0;
    if (this.#row > this.#after) this.#sink.endRow(this.#row);
    this.#row++;
    if (this.#row > this.#after) this.#rowSlots = this.#slots;
  }

  /** Padding ends a field where it is wide enough or at the end of the line. */
  #endOfPadded(bytes: Uint8Array, start: number): number {
    for (let at = start; ; ) {
      const stop = endOfPlain(bytes, at, this.#delimiter);
      at = stop;
      while (bytes[at] === this.#delimiter) at++;
      if (at === stop || at - stop >= this.#padding || isLineEnd(bytes[at]!)) return stop;
    }
  }

  /** The position of the quote that closes the one at `opening`, `unclosed` or `incomplete`. */
  #findClosingQuote(bytes: Uint8Array, opening: number, end: number, last: boolean): number {
    this.#doubled = false;
    let stray = false;
    let lineBreaks = 0;
    const limit = Math.min(end, opening + longestField);
    for (let at = opening + 1; at < limit; at++) {
      const byte = bytes[at]!;
      if (byte === quote) {
        if (bytes[at + 1] === quote) {
          this.#doubled = true;
          at++;
          continue;
        }
        const fieldEnd = this.#isFieldEnd(bytes, at + 1, end, last);
        if (fieldEnd === undefined) return incomplete;
        if (fieldEnd) return at;
        // Tolerated within a line, unless it looks like the opening quote of another field.
        if (lineBreaks > 0 || bytes[at - 1] === this.#delimiter) return unclosed;
        stray = true;
      } else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) {
        lineBreaks++;
        if (stray || lineBreaks > mostLineBreaks) return unclosed;
      }
    }
    if (limit === end && last) this.#quoteOpen = true;
    return last || limit < end ? unclosed : incomplete;
  }

  /** Whether a delimiter or a line end follows, but for spaces; undefined where the bytes end before that is told. */
  #isFieldEnd(bytes: Uint8Array, start: number, end: number, last: boolean): boolean | undefined {
    let at = start;
    if (this.#padding === 0) while (bytes[at] === space) at++;
    if (at >= end && !last) return undefined;
    return bytes[at] === this.#delimiter || isLineEnd(bytes[at]!);
  }

  /** Copies text to the scratch buffer with its doubled quotes made single; its length there. */
  #undouble(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > this.#scratch.byteLength) this.#scratch = new Uint8Array(2 * (end - start));
    let length = 0;
    for (let at = start; at < end; at++) {
      this.#scratch[length++] = bytes[at]!;
      if (bytes[at] === quote && bytes[at + 1] === quote) at++;
    }
    return length;
  }

  /** Hands out text without the spaces around it and without the `="..."` by which exports keep leading zeros. */
  #deliver(slot: number, bytes: Uint8Array, start: number, end: number): void {
    let first = start;
    let stop = end;
    while (first < stop && bytes[first]! <= space) first++;
    while (first < stop && bytes[stop - 1]! <= space) stop--;
    if (
      bytes[first] === equals &&
      bytes[first + 1] === quote &&
      bytes[stop - 1] === quote &&
      stop - first > 2
    ) {
      first += 2;
      stop--;
    }
    if (first < stop) this.#sink.bytes(slot, bytes, first, stop);
  }
}

const never = () => false;

/** A scanner marks the end of its bytes by one more. */
export function withRoom(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length + 1);
  larger.set(bytes);
  return larger;
}

/** The position of the next delimiter or line end; there always is one, at the latest behind the last byte. */
function endOfPlain(bytes: Uint8Array, start: number, delimiter: number): number {
  let at = start;
  for (;;) {
    const byte = bytes[at]!;
    if (byte === delimiter || byte === lineFeed || byte === carriageReturn) return at;
    at++;
  }
}

function isLineEnd(byte: number): boolean {
  return byte === lineFeed || byte === carriageReturn;
}
