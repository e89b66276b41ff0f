import { enlarge } from '../../numbers/typedArrays.ts';
import type { SharedStrings } from '../sheetPlan.ts';
import { scanPart } from './scanPart.ts';
import { ascii, decodeCharacterData, decodeXmlText, isCharacterData, skipDeclaration } from './xmlBytes.ts';

export const noSharedStrings: SharedStrings = { bytes: new Uint8Array(), ends: new Uint32Array() };

/** The text at `index`; empty where there is none. */
export function textAt({ bytes, ends }: SharedStrings, index: number): string {
  if (index < 0 || index >= ends.length) return '';
  return decodeXmlText(bytes, index === 0 ? 0 : ends[index - 1]!, ends[index]!);
}

export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
  const scanner = new SharedStringScanner();
  await scanPart(chunks, (bytes, end) => scanner.scan(bytes, end));
  return scanner.build();
}

class SharedStringScanner {
  #count = 0;
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #ends = new Uint32Array(1 << 10);
  #phonetic = false;
  #inText = false;

  /** In memory that threads share, where there is such: there may be much of it. */
  build(): SharedStrings {
    const bytes = new Uint8Array(allocateShared(this.#length));
    bytes.set(this.#bytes.subarray(0, this.#length));
    const ends = new Uint32Array(allocateShared(4 * this.#count));
    ends.set(this.#ends.subarray(0, this.#count));
    return { bytes, ends };
  }

  scan(bytes: Uint8Array, end: number): number {
    let at = 0;
    for (;;) {
      while (at < end && bytes[at] !== ascii.less) at++;
      if (at >= end) return end;
      const after = this.#readTag(bytes, at, end);
      if (after < 0) return at;
      at = after;
    }
  }

  /** Reads the tag at `at` and, of a text element, its text; the position after it, or -1 where it is not complete. */
  #readTag(bytes: Uint8Array, at: number, end: number): number {
    const first = bytes[at + 1];
    if (first === ascii.exclamation || first === ascii.question) return this.#readDeclaration(bytes, at, end);
    const closing = first === ascii.slash;
    let nameStart = closing ? at + 2 : at + 1;
    let position = nameStart;
    while (
      position < end &&
      bytes[position]! > ascii.space &&
      bytes[position] !== ascii.greater &&
      bytes[position] !== ascii.slash
    ) {
      if (bytes[position] === ascii.colon) nameStart = position + 1;
      position++;
    }
    const nameEnd = position;
    while (position < end && bytes[position] !== ascii.greater) position++;
    if (position >= end) return -1;
    const empty = bytes[position - 1] === ascii.slash;
    const name = String.fromCharCode(...bytes.subarray(nameStart, Math.min(nameEnd, nameStart + 4)));
    if (name === 't') this.#inText = !closing && !empty;
    if (this.#inText) return this.#readText(bytes, position + 1, end);
    if (name === 'rPh') this.#phonetic = !closing && !empty;
    if (name === 'si' && (closing || empty)) this.#endItem();
    return position + 1;
  }

  /** A comment or a CDATA section may stand within a text. */
  #readDeclaration(bytes: Uint8Array, at: number, end: number): number {
    const after = skipDeclaration(bytes, at, end);
    if (after < 0 || !this.#inText) return after;
    let stop = after;
    while (stop < end && bytes[stop] !== ascii.less) stop++;
    if (stop >= end) return -1;
    if (this.#phonetic) return stop;
    if (isCharacterData(bytes, at)) this.#append(escapeText(decodeCharacterData(bytes, at, after)));
    this.#append(bytes.subarray(after, stop));
    return stop;
  }

  #readText(bytes: Uint8Array, start: number, end: number): number {
    let stop = start;
    while (stop < end && bytes[stop] !== ascii.less) stop++;
    if (stop >= end) return -1;
    if (!this.#phonetic) this.#append(bytes.subarray(start, stop));
    return stop;
  }

  #append(text: Uint8Array): void {
    const needed = this.#length + text.byteLength;
    if (needed > this.#bytes.length) this.#bytes = enlarge(this.#bytes, needed);
    this.#bytes.set(text, this.#length);
    this.#length = needed;
  }

  #endItem(): void {
    if (this.#count === this.#ends.length) this.#ends = enlarge(this.#ends);
    this.#ends[this.#count++] = this.#length;
  }
}

const encoder = new TextEncoder();

/** As XML has it outside of a CDATA section. */
function escapeText(text: string): Uint8Array {
  return encoder.encode(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
}

function allocateShared(length: number): ArrayBuffer | SharedArrayBuffer {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(length) : new SharedArrayBuffer(length);
}
