import { scanChunks } from './scanChunks.ts';
import { ascii, decodeXmlText, skipDeclaration } from './xmlBytes.ts';

/**
 * The table of distinct texts that cells point into (ECMA-376 18.4.9). Texts stay as UTF-8 bytes until they are
 * asked for: most belong to columns that nobody reads.
 */
export interface SharedStrings {
  readonly count: number;
  /** The text at `index`; empty where there is none. */
  text(index: number): string;
}

export const noSharedStrings: SharedStrings = { count: 0, text: () => '' };

export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
  const scanner = new SharedStringScanner();
  await scanChunks(chunks, (bytes, end) => scanner.scan(bytes, end));
  return scanner;
}

class SharedStringScanner implements SharedStrings {
  count = 0;
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #ends = new Uint32Array(1 << 10);
  #phonetic = false;

  text(index: number): string {
    if (index < 0 || index >= this.count) return '';
    return decodeXmlText(this.#bytes, index === 0 ? 0 : this.#ends[index - 1]!, this.#ends[index]!);
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
    if (first === ascii.exclamation || first === ascii.question) return skipDeclaration(bytes, at, end);
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
    if (name === 't' && !closing && !empty) return this.#readText(bytes, position + 1, end);
    if (name === 'rPh') this.#phonetic = !closing && !empty;
    if (name === 'si' && (closing || empty)) this.#endItem();
    return position + 1;
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
    if (needed > this.#bytes.byteLength) {
      const larger = new Uint8Array(2 * needed);
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(text, this.#length);
    this.#length = needed;
  }

  #endItem(): void {
    if (this.count === this.#ends.length) {
      const larger = new Uint32Array(2 * this.count);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#ends[this.count++] = this.#length;
  }
}
