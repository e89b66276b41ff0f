import { parseDecimal } from '../../numbers/parseDecimal.ts';
import { deliverNumber } from '../numberFormat.ts';
import type { NumberStyles } from '../sheetPlan.ts';
import { type CellSink, columnLimit } from '../workbook.ts';
import {
  ascii,
  decodeCharacterData,
  decodeXmlText,
  endOfName,
  endOfValue,
  incomplete,
  isCharacterData,
  localName,
  parseIndex,
  skipDeclaration,
  skipTag,
  startOfValue,
} from './xmlBytes.ts';

const letterC = 0x63;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const letterV = 0x76;

/** A cell's `t` attribute (ECMA-376 18.18.11). */
type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'error';

/** Reads one cell of any form at a time: its start tag, then its value. */
export class CellReader {
  /** 0-based. */
  column = 0;
  selfClosing = false;
  #type: CellType = 'number';
  #style = 0;
  /** Where the value stands, and its text as far as that is in pieces. */
  #valueStart = 0;
  #valueEnd = 0;
  #pieces = '';
  readonly #encoder = new TextEncoder();

  /** Reads `r`, `s` and `t`; the position after the start tag. A cell without `r` follows the one `before` it. */
  readAttributes(bytes: Uint8Array, start: number, end: number, before: number): number {
    this.column = before + 1;
    this.#type = 'number';
    this.#style = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte <= ascii.space) continue;
      if (byte === ascii.greater) {
        this.selfClosing = bytes[at - 1] === ascii.slash;
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

  /** Finds the value up to the cell's end tag; the position after that. Formulas and extensions are passed over. */
  readValue(bytes: Uint8Array, start: number, end: number): number {
    this.#valueStart = 0;
    this.#valueEnd = 0;
    this.#pieces = '';
    let phonetic = false;
    let inside = false;
    for (let at = start; ; ) {
      while (at < end && bytes[at] !== ascii.less) at++;
      if (at + 1 >= end) return incomplete;
      const first = bytes[at + 1];
      if (first === ascii.exclamation || first === ascii.question) {
        const after = skipDeclaration(bytes, at, end);
        if (after === incomplete) return incomplete;
        if (inside) this.#goOnBehind(bytes, at, after, end);
        at = after;
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
        inside = !closing && !phonetic && (letter === letterV || letter === letterT);
        if (inside) this.#markValue(bytes, after, end);
      } else if (letter === letterR && nameEnd - nameStart === 3) {
        phonetic = !closing && bytes[after - 2] !== ascii.slash;
      }
      at = after;
    }
  }

  /** Hands the value that was found last to `sink`; an empty one is none. */
  deliver(bytes: Uint8Array, slot: number, sink: CellSink, styles: NumberStyles): void {
    if (this.#type === 'text') {
      const text = this.#pieces + decodeXmlText(bytes, this.#valueStart, this.#valueEnd);
      if (text !== '') sink.text(slot, text);
    } else if (this.#pieces === '') {
      this.#deliverPlain(bytes, this.#valueStart, this.#valueEnd, { slot, sink, styles });
    } else {
      const whole = this.#pieces + decodeXmlText(bytes, this.#valueStart, this.#valueEnd);
      const text = this.#encoder.encode(whole);
      this.#deliverPlain(text, 0, text.length, { slot, sink, styles });
    }
  }

  #deliverPlain(
    bytes: Uint8Array,
    start: number,
    end: number,
    { slot, sink, styles }: { readonly slot: number; readonly sink: CellSink; readonly styles: NumberStyles },
  ): void {
    if (start === end || this.#type === 'error') return;
    if (this.#type === 'shared') sink.sharedText(slot, parseIndex(bytes, start, end));
    else if (this.#type === 'boolean') sink.text(slot, bytes[start] === 0x31 ? 'TRUE' : 'FALSE');
    else {
      const value = parseDecimal(bytes, start, end);
      deliverNumber(sink, slot, value, styles.formats[this.#style], styles.date1904);
    }
  }

  #setAttribute(bytes: Uint8Array, name: number, start: number, end: number): void {
    if (name === letterR) this.column = readColumn(bytes, start, end);
    else if (name === letterS) this.#style = parseIndex(bytes, start, end);
    else if (name === letterT) this.#type = readCellType(bytes, start, end);
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

  /** Goes on with a text that a comment or a CDATA section interrupts. */
  #goOnBehind(bytes: Uint8Array, start: number, after: number, end: number): void {
    this.#pieces += decodeXmlText(bytes, this.#valueStart, this.#valueEnd);
    this.#valueStart = 0;
    this.#valueEnd = 0;
    if (isCharacterData(bytes, start)) this.#pieces += decodeCharacterData(bytes, start, after);
    this.#markValue(bytes, after, end);
  }
}

/** The position after the next `</c>`, whatever its prefix. */
export function skipCell(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== ascii.less) continue;
    if (bytes[at + 1] === ascii.exclamation) {
      at = skipDeclaration(bytes, at, end) - 1;
      if (at < start) return incomplete;
    }
    if (bytes[at + 1] !== ascii.slash) continue;
    const name = localName(bytes, at + 2, end);
    if (bytes[name] === letterC && endOfName(bytes, name, end) === name + 1) return skipTag(bytes, name, end);
  }
  return incomplete;
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
