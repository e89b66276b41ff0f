import { parseDecimal } from '../../numbers/parseDecimal.ts';
import { columnOfLetters } from '../columnLetters.ts';
import { enough } from '../scanChunks.ts';
import type { NumberStyles } from '../sheetPlan.ts';
import { type ByteRange, type CellSink, columnLimit } from '../workbook.ts';
import { CellReader, skipCell } from './cellReader.ts';
import { HeldCells } from './heldCells.ts';
import {
  ascii,
  attributeNumber,
  decodeXmlText,
  endOfName,
  findRowTag,
  incomplete,
  localName,
  parseIndex,
  skipDeclaration,
  skipTag,
} from './xmlBytes.ts';

const unwanted = -1;

const letterC = 0x63;
const letterH = 0x68;
const letterI = 0x69;
const letterM = 0x6d;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const letterV = 0x76;
const mergeCell = 'mergeCell';
/** Such as `mergeCell ref="A2:A5"`. */
const mergedArea = /^mergeCell\s[^>]*?\bref\s*=\s*["']([a-z]{1,3})(\d{1,7}):[a-z]{1,3}(\d{1,7})["']/i;
/** More than any sheet has; a small integer as other limits are, for which the scanner's code is made. */
const mostRows = 2 ** 30 - 1;
/** Bytes in which the name of a row's tag has room. */
const longestName = 64;

export interface ScanOptions extends NumberStyles {
  /** The wanted columns, 0-based; their order gives the slots. */
  readonly columns: readonly number[];
  /** Rows up to this number are passed over; 0 for none. */
  readonly after: number;
  readonly rowLimit?: number;
  /** Which of the sheet's bytes are scanned: from the first row that begins there up to the first behind it. */
  readonly range: ByteRange;
}

/**
 * Reads the XML of a worksheet (ECMA-376 18.3.1) as bytes, cell by cell, and hands the cells of the wanted columns to
 * a sink. Nothing is built for the others: of a million rows only what is asked for becomes a value.
 */
export class SheetScanner {
  readonly #sink: CellSink;
  readonly #slots = new Int32Array(columnLimit).fill(unwanted);
  readonly #noSlots = new Int32Array(columnLimit).fill(unwanted);
  readonly #after: number;
  readonly #rowLimit: number;
  readonly #range: ByteRange;
  readonly #styles: NumberStyles;
  readonly #cell = new CellReader();
  /** Where the bytes that are being scanned stand in the sheet. */
  #offset: number;
  #start = 0;
  #end = Number.POSITIVE_INFINITY;
  #seeking: boolean;
  #row = 0;
  /** Digits of the row's number, which its cells repeat. */
  #rowDigits = 0;
  #rows = 0;
  #column = -1;
  #rowSlots = this.#noSlots;
  readonly #held = new HeldCells();

  constructor(sink: CellSink, options: ScanOptions) {
    this.#sink = sink;
    this.#after = options.after;
    this.#rowLimit = options.rowLimit ?? mostRows;
    this.#range = options.range;
    this.#offset = options.range.start;
    this.#seeking = options.range.start > 0;
    this.#styles = options;
    options.columns.forEach((column, slot) => {
      this.#slots[column] = slot;
    });
  }

  /**
   * Where the first row that was read begins, and the first that was not; infinite where the sheet ends before that.
   * NaN where the rows have no numbers, so that they can only be read from the first one on.
   */
  get scanned(): ByteRange {
    return { start: this.#seeking ? Number.POSITIVE_INFINITY : this.#start, end: this.#end };
  }

  /** Reads the elements that are complete in `bytes[0, end)`; see `scanChunks`. `bytes[end]` is overwritten. */
  scan(bytes: Uint8Array, end: number): number {
    // Ends every search for a tag, which saves a comparison for each byte.
    bytes[end] = ascii.less;
    const done = this.#seeking ? this.#seek(bytes, end) : this.#scanFrom(bytes, 0, end);
    this.#offset += done;
    return done;
  }

  /** Looks for the first row of the range. */
  #seek(bytes: Uint8Array, end: number): number {
    const at = findRowTag(bytes, end);
    if (at < 0) return end > longestName ? end - longestName : end;
    this.#seeking = false;
    this.#start = this.#offset + at;
    return this.#scanFrom(bytes, at, end);
  }

  #scanFrom(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; ; ) {
      while (bytes[at] !== ascii.less) at++;
      if (at >= end) return end;
      const plain = this.#readPlainCells(bytes, at, end);
      if (plain > at) {
        at = plain;
        continue;
      }
      const after = this.#readElement(bytes, at, end);
      if (after === incomplete) return at;
      if (this.#rows >= this.#rowLimit || this.#end < Number.POSITIVE_INFINITY) return enough;
      at = after;
    }
  }

  /**
   * Reads cells of the form `<c r="B7" s="1"><v>12</v></c>` up to the first tag of another; its position. Nearly all
   * time is spent here. A cell counts where it ends before `end`: what stands behind means nothing. No sink is called
   * from here, as the engine would make this code anew for each kind of them.
   */
  #readPlainCells(bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#rowSlots;
    const held = this.#held;
    for (let cell = start; ; ) {
      if (bytes[cell] !== ascii.less || bytes[cell + 1] !== letterC || bytes[cell + 2] !== ascii.space)
        return cell;
      if (bytes[cell + 3] !== letterR || bytes[cell + 4] !== ascii.equals) return cell;
      if (bytes[cell + 5] !== ascii.doubleQuote) return cell;
      let at = cell + 6;
      let column = 0;
      for (let letter = bytes[at]! - 0x40; letter >= 1 && letter <= 26; letter = bytes[++at]! - 0x40)
        column = column * 26 + letter;
      at += this.#rowDigits;
      if (bytes[at] !== ascii.doubleQuote || column < 1 || column > columnLimit) return cell;
      at++;
      let style = 0;
      let shared = false;
      while (bytes[at] === ascii.space) {
        const name = bytes[at + 1];
        if (bytes[at + 2] !== ascii.equals || bytes[at + 3] !== ascii.doubleQuote) return cell;
        at += 4;
        if (name === letterS) {
          for (let digit = bytes[at]! - 0x30; digit >= 0 && digit <= 9; digit = bytes[++at]! - 0x30)
            style = style * 10 + digit;
        } else if (name === letterT && bytes[at] === letterS) {
          shared = true;
          at++;
        } else return cell;
        if (bytes[at++] !== ascii.doubleQuote) return cell;
      }
      if (bytes[at] !== ascii.greater || bytes[at + 1] !== ascii.less) return cell;
      if (bytes[at + 2] !== letterV || bytes[at + 3] !== ascii.greater) return cell;
      const value = at + 4;
      // What was looked for so far may stand in what is behind the end, where no tag need follow.
      if (value > end) return cell;
      at = value;
      while (bytes[at] !== ascii.less) at++;
      if (at + 8 > end || !isEndOfPlainCell(bytes, at)) return cell;
      this.#column = column - 1;
      const slot = slots[column - 1]!;
      if (slot !== unwanted && at > value) {
        if (held.isFull) this.#handOut();
        if (shared) held.addText(slot, parseIndex(bytes, value, at));
        else held.addNumber(slot, parseDecimal(bytes, value, at), style);
      }
      cell = at + 8;
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
      return closing
        ? this.#endRow(skipTag(bytes, nameEnd, end))
        : this.#beginRow(bytes, at, { nameEnd, end });
    }
    const after = skipTag(bytes, nameEnd, end);
    if (nameEnd - nameStart === mergeCell.length && bytes[nameStart] === letterM && after !== incomplete)
      this.#readMerged(bytes, nameStart, after);
    return after;
  }

  /** Merged cells are listed behind the rows. Of those beside one another the first alone has the value and the column. */
  #readMerged(bytes: Uint8Array, start: number, end: number): void {
    const area = mergedArea.exec(decodeXmlText(bytes, start, end));
    if (area === null) return;
    const [, letters, first, last] = area as unknown as [string, string, string, string];
    const slot = this.#slots[columnOfLetters(letters) ?? columnLimit] ?? unwanted;
    if (slot !== unwanted && Number(last) > Number(first))
      this.#sink.merged?.(slot, Number(first), Number(last));
  }

  #beginRow(bytes: Uint8Array, at: number, tag: { readonly nameEnd: number; readonly end: number }): number {
    if (this.#offset + at >= this.#range.end) {
      this.#end = this.#offset + at;
      return at;
    }
    const after = skipTag(bytes, tag.nameEnd, tag.end);
    if (after === incomplete) return incomplete;
    const next = this.#row + 1;
    const number = attributeNumber(bytes, tag.nameEnd, after, letterR);
    if (number === undefined && next === 1 && this.#range.start > 0) this.#start = Number.NaN;
    this.#row = number ?? next;
    this.#rowDigits = number === undefined ? 0 : countDigits(number);
    this.#column = -1;
    const isWanted = this.#row > this.#after;
    this.#rowSlots = isWanted ? this.#slots : this.#noSlots;
    if (isWanted && isHidden(bytes, tag.nameEnd, after)) this.#sink.hiddenRow?.();
    return bytes[after - 2] === ascii.slash ? this.#endRow(after) : after;
  }

  #endRow(after: number): number {
    if (after === incomplete || this.#row <= this.#after) return after;
    this.#handOut();
    this.#rows++;
    this.#sink.endRow(this.#row);
    return after;
  }

  #handOut(): void {
    this.#held.handOut(this.#sink, this.#styles);
  }

  #readCell(bytes: Uint8Array, nameEnd: number, end: number): number {
    const cell = this.#cell;
    const contents = cell.readAttributes(bytes, nameEnd, end, this.#column);
    if (contents === incomplete) return incomplete;
    const { column } = cell;
    const slot = column >= 0 && column < columnLimit ? this.#rowSlots[column]! : unwanted;
    if (!cell.selfClosing) {
      const after = slot === unwanted ? skipCell(bytes, contents, end) : cell.readValue(bytes, contents, end);
      // The cell comes again, whole, with the next chunk.
      if (after === incomplete) return incomplete;
      this.#column = column;
      if (slot === unwanted) return after;
      this.#handOut();
      cell.deliver(bytes, slot, this.#sink, this.#styles);
      return after;
    }
    this.#column = column;
    return contents;
  }
}

/** Whether the attributes of a row's tag hide it (ECMA-376 18.3.1.73); few rows have one that begins so. */
function isHidden(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (bytes[at] === letterH && bytes[at + 1] === letterI && bytes[at - 1]! <= ascii.space)
      return /^hidden\s*=\s*["'](?:1|true)["']/.test(decodeXmlText(bytes, at, end));
  }
  return false;
}

function countDigits(number: number): number {
  let digits = 1;
  for (let limit = 10; limit <= number; limit *= 10) digits++;
  return digits;
}

/** Whether `</v></c>` stands at `at`, where there is a `<`. */
function isEndOfPlainCell(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at + 1] === ascii.slash &&
    bytes[at + 2] === letterV &&
    bytes[at + 3] === ascii.greater &&
    bytes[at + 4] === ascii.less &&
    bytes[at + 5] === ascii.slash &&
    bytes[at + 6] === letterC &&
    bytes[at + 7] === ascii.greater
  );
}
