import { parseDecimal } from './parseDecimal.ts';
import { enough } from './scanChunks.ts';
import { serialToWallClock } from './serialDate.ts';
import type { CellSink } from './workbook.ts';
import { ascii, decodeXmlText, skipDeclaration } from './xmlBytes.ts';

/** The widest sheet that the format allows: columns A to XFD. */
export const columnLimit = 16_384;
const unwanted = -1;
const incomplete = -1;

const letterC = 0x63;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const letterV = 0x76;

const endOfPlainCell = Uint8Array.from('</v></c>', (letter) => letter.charCodeAt(0));

/** A cell's `t` attribute (ECMA-376 18.18.11). */
type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'error';

export interface ScanOptions {
  /** The wanted columns, 0-based; their order gives the slots. */
  readonly columns: readonly number[];
  /** Rows up to this number are passed over; 0 for none. */
  readonly after: number;
  readonly rowLimit: number;
  /** Whether a style shows its number as a date, by the style's index. */
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

/**
 * Reads the XML of a worksheet (ECMA-376 18.3.1) as bytes, cell by cell, and hands the cells of the wanted columns to
 * a sink. Nothing is built for the others: of a million rows only what is asked for becomes a value.
 */
export class SheetScanner {
  readonly #sink: CellSink;
  readonly #options: ScanOptions;
  readonly #slots = new Int32Array(columnLimit).fill(unwanted);
  #row = 0;
  #column = -1;
  #skipping = false;
  #rows = 0;

  /** The cell being read: what its attributes said. */
  #type: CellType = 'number';
  #style = 0;
  #selfClosing = false;

  /** The cell being read: where its value stands, and its text where that is in pieces. */
  #valueStart = 0;
  #valueEnd = 0;
  #pieces = '';

  constructor(sink: CellSink, options: ScanOptions) {
    this.#sink = sink;
    this.#options = options;
    options.columns.forEach((column, slot) => {
      this.#slots[column] = slot;
    });
  }

  /** Reads the elements that are complete in `bytes[0, end)`; see `scanChunks`. */
  scan(bytes: Uint8Array, end: number): number {
    let at = 0;
    for (;;) {
      while (at < end && bytes[at] !== ascii.less) at++;
      if (at >= end) return end;
      // The way almost every cell begins; `#readElement` reads the others.
      const isCell = bytes[at + 1] === letterC && bytes[at + 2] === ascii.space;
      const after = isCell ? this.#readCell(bytes, at + 2, end) : this.#readElement(bytes, at, end);
      if (after === incomplete) return at;
      if (this.#rows >= this.#options.rowLimit) return enough;
      at = after;
    }
  }

  /** Reads a whole cell or any other single tag; the position after it. */
  #readElement(bytes: Uint8Array, at: number, end: number): number {
    const first = bytes[at + 1];
    if (first === ascii.exclamation || first === ascii.question) return skipDeclaration(bytes, at, end);
    const closing = first === ascii.slash;
    const nameStart = localName(bytes, closing ? at + 2 : at + 1, end);
    const nameEnd = endOfName(bytes, nameStart, end);
    if (nameEnd >= end) return incomplete;
    if (nameEnd - nameStart === 1 && bytes[nameStart] === letterC && !closing)
      return this.#readCell(bytes, nameEnd, end);
    if (nameEnd - nameStart === 3 && bytes[nameStart] === letterR) {
      return closing ? this.#endRow(skipTag(bytes, nameEnd, end)) : this.#beginRow(bytes, nameEnd, end);
    }
    return skipTag(bytes, nameEnd, end);
  }

  #beginRow(bytes: Uint8Array, at: number, end: number): number {
    const after = skipTag(bytes, at, end);
    if (after === incomplete) return incomplete;
    this.#row = attributeNumber(bytes, at, after, letterR) ?? this.#row + 1;
    this.#column = -1;
    this.#skipping = this.#row <= this.#options.after;
    return bytes[after - 2] === ascii.slash ? this.#endRow(after) : after;
  }

  #endRow(after: number): number {
    if (after === incomplete || this.#skipping) return after;
    this.#rows++;
    this.#sink.endRow(this.#row);
    return after;
  }

  #readCell(bytes: Uint8Array, nameEnd: number, end: number): number {
    const column = this.#column;
    const contents = this.#readCellAttributes(bytes, nameEnd, end);
    if (contents === incomplete) return this.#rollBack(column);
    if (this.#selfClosing) return contents;
    const slot = this.#skipping || this.#column >= columnLimit ? unwanted : this.#slots[this.#column]!;
    const after = slot === unwanted ? skipCell(bytes, contents, end) : this.#readValue(bytes, contents, end);
    if (after === incomplete) return this.#rollBack(column);
    if (slot !== unwanted) this.#deliver(bytes, slot);
    return after;
  }

  /** The cell comes again, whole, with the next chunk. */
  #rollBack(column: number): number {
    this.#column = column;
    return incomplete;
  }

  /** Reads `r`, `s` and `t`; the position after the start tag. A cell without `r` follows the one before it. */
  #readCellAttributes(bytes: Uint8Array, start: number, end: number): number {
    this.#type = 'number';
    this.#style = 0;
    this.#column++;
    for (let at = this.#readLeadingReference(bytes, start, end); at < end; at++) {
      const byte = bytes[at]!;
      if (byte <= ascii.space) continue;
      if (byte === ascii.greater) {
        this.#selfClosing = bytes[at - 1] === ascii.slash;
        return at + 1;
      }
      if (byte === ascii.slash) continue;
      const valueStart = startOfValue(bytes, at, end);
      if (valueStart >= end) return incomplete;
      const valueEnd = endOfValue(bytes, valueStart, end);
      if (valueEnd >= end) return incomplete;
      // Only one-letter names matter; others (cm, vm, ph) are passed over.
      if (bytes[at + 1]! <= ascii.equals) this.#setAttribute(bytes, byte, valueStart, valueEnd);
      at = valueEnd;
    }
    return incomplete;
  }

  /** Reads ` r="AB12"` where it comes first, as it nearly always does; the position after it, else `start`. */
  #readLeadingReference(bytes: Uint8Array, start: number, end: number): number {
    if (bytes[start + 1] !== letterR || bytes[start + 2] !== ascii.equals) return start;
    if (bytes[start + 3] !== ascii.doubleQuote) return start;
    let column = 0;
    let at = start + 4;
    for (; at < end; at++) {
      const letter = bytes[at]! - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    while (at < end && bytes[at] !== ascii.doubleQuote) at++;
    if (at >= end || column < 1 || column > columnLimit) return start;
    this.#column = column - 1;
    return at + 1;
  }

  #setAttribute(bytes: Uint8Array, name: number, start: number, end: number): void {
    if (name === letterR) this.#column = readColumn(bytes, start, end);
    else if (name === letterS) this.#style = parseIndex(bytes, start, end);
    else if (name === letterT) this.#type = readCellType(bytes, start, end);
  }

  /** Finds the cell's value up to its end tag; the position after that. */
  #readValue(bytes: Uint8Array, start: number, end: number): number {
    const after = this.#readPlainValue(bytes, start, end);
    return after === incomplete ? this.#readAnyValue(bytes, start, end) : after;
  }

  /** Reads `<v>...</v></c>`, which is what almost every cell holds; `incomplete` for anything else. */
  #readPlainValue(bytes: Uint8Array, start: number, end: number): number {
    if (bytes[start] !== ascii.less || bytes[start + 1] !== letterV || bytes[start + 2] !== ascii.greater)
      return incomplete;
    let stop = start + 3;
    while (stop < end && bytes[stop] !== ascii.less) stop++;
    if (stop + endOfPlainCell.length > end) return incomplete;
    for (let i = 0; i < endOfPlainCell.length; i++) {
      if (bytes[stop + i] !== endOfPlainCell[i]) return incomplete;
    }
    this.#pieces = '';
    this.#valueStart = start + 3;
    this.#valueEnd = stop;
    return stop + endOfPlainCell.length;
  }

  /** Formulas and extensions are passed over, the runs of a rich text joined. */
  #readAnyValue(bytes: Uint8Array, start: number, end: number): number {
    this.#valueStart = 0;
    this.#valueEnd = 0;
    this.#pieces = '';
    let phonetic = false;
    for (let at = start; ; ) {
      while (at < end && bytes[at] !== ascii.less) at++;
      if (at + 1 >= end) return incomplete;
      const first = bytes[at + 1];
      if (first === ascii.exclamation || first === ascii.question) {
        at = skipDeclaration(bytes, at, end);
        if (at === incomplete) return incomplete;
        continue;
      }
      const closing = first === ascii.slash;
      const nameStart = localName(bytes, closing ? at + 2 : at + 1, end);
      const nameEnd = endOfName(bytes, nameStart, end);
      const after = skipTag(bytes, nameEnd, end);
      if (after === incomplete) return incomplete;
      const letter = bytes[nameStart];
      if (nameEnd - nameStart === 1) {
        if (letter === letterC && closing) return after;
        if (!closing && !phonetic && (letter === letterV || letter === letterT))
          this.#markValue(bytes, after, end);
      } else if (letter === letterR && nameEnd - nameStart === 3) {
        phonetic = !closing && bytes[after - 2] !== ascii.slash;
      }
      at = after;
    }
  }

  /** Notes the text from `start` to the next tag; the runs of a rich text add up. */
  #markValue(bytes: Uint8Array, start: number, end: number): void {
    if (this.#valueEnd > this.#valueStart)
      this.#pieces += decodeXmlText(bytes, this.#valueStart, this.#valueEnd);
    let stop = start;
    while (stop < end && bytes[stop] !== ascii.less) stop++;
    this.#valueStart = start;
    this.#valueEnd = stop;
  }

  #deliver(bytes: Uint8Array, slot: number): void {
    if (this.#valueEnd === this.#valueStart && this.#pieces === '') return;
    switch (this.#type) {
      case 'shared':
        this.#sink.sharedText(slot, parseIndex(bytes, this.#valueStart, this.#valueEnd));
        break;
      case 'text':
        this.#sink.text(slot, this.#pieces + decodeXmlText(bytes, this.#valueStart, this.#valueEnd));
        break;
      case 'boolean':
        this.#sink.text(slot, bytes[this.#valueStart] === 0x31 ? 'TRUE' : 'FALSE');
        break;
      case 'number':
        this.#deliverNumber(slot, parseDecimal(bytes, this.#valueStart, this.#valueEnd));
        break;
      case 'error':
    }
  }

  #deliverNumber(slot: number, value: number): void {
    if (this.#options.dateStyles[this.#style] === true) {
      this.#sink.date(slot, serialToWallClock(value, this.#options.date1904));
    } else {
      this.#sink.number(slot, value);
    }
  }
}

/** The position of a tag's local name: after its namespace prefix, if it has one. */
function localName(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at]! > ascii.space && bytes[at] !== ascii.greater && bytes[at] !== ascii.slash) {
    if (bytes[at] === ascii.colon) return at + 1;
    at++;
  }
  return start;
}

function endOfName(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at]! > ascii.space && bytes[at] !== ascii.greater && bytes[at] !== ascii.slash)
    at++;
  return at;
}

/** The position after the tag's `>`, which quoted values may contain too. */
function skipTag(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === ascii.greater) return at + 1;
    if (byte === ascii.doubleQuote || byte === ascii.singleQuote) at = endOfValue(bytes, at + 1, end);
  }
  return incomplete;
}

/** The position after the next `</c>`, whatever its prefix. */
function skipCell(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== ascii.less || bytes[at + 1] !== ascii.slash) continue;
    if (bytes[at + 2] === letterC && bytes[at + 3] === ascii.greater && at + 4 <= end) return at + 4;
    const name = localName(bytes, at + 2, end);
    if (bytes[name] !== letterC || endOfName(bytes, name, end) - name !== 1) continue;
    return skipTag(bytes, name, end);
  }
  return incomplete;
}

/** The position after the opening quote of the attribute at `start`. */
function startOfValue(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== ascii.doubleQuote && bytes[at] !== ascii.singleQuote) at++;
  return at + 1;
}

function endOfValue(bytes: Uint8Array, start: number, end: number): number {
  const quote = bytes[start - 1];
  let at = start;
  while (at < end && bytes[at] !== quote) at++;
  return at;
}

/** The number in the one-letter attribute `name` of the tag whose attributes stand in `bytes[start, end)`. */
function attributeNumber(bytes: Uint8Array, start: number, end: number, name: number): number | undefined {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte <= ascii.space || byte === ascii.slash || byte === ascii.greater) continue;
    const valueStart = startOfValue(bytes, at, end);
    const valueEnd = endOfValue(bytes, valueStart, end);
    if (byte === name && bytes[at + 1]! <= ascii.equals) return parseDecimal(bytes, valueStart, valueEnd);
    at = valueEnd;
  }
  return undefined;
}

/** The whole number in `bytes[start, end)`; -1 where it is none. */
function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  let index = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9 || index > 100_000_000) return -1;
    index = index * 10 + digit;
  }
  return index;
}

/** The 0-based column of a reference such as `AB12`. */
function readColumn(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const letter = (bytes[at]! | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = Math.min(column * 26 + letter, columnLimit + 1);
  }
  return column - 1;
}

function readCellType(bytes: Uint8Array, start: number, end: number): CellType {
  const first = bytes[start];
  if (first === letterS) return end - start === 1 ? 'shared' : 'text';
  if (first === 0x62) return 'boolean';
  if (first === 0x65) return 'error';
  // `n`, or one of the texts: `inlineStr`, `d` (ISO 8601).
  return first === 0x6e ? 'number' : 'text';
}
