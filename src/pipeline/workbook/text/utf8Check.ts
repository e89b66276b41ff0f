import { findBeyondAscii } from './sampleForeignLines.ts';

/** Tells whether bytes, chunk by chunk, are UTF-8 without a fault (The Unicode Standard 16, table 3-7). */
export class Utf8Check {
  #valid = true;
  /** How many bytes the character still takes, and between which the next of them is. */
  #following = 0;
  #least = 0x80;
  #greatest = 0xbf;

  /** Whether what was added so far is; a character may go on in the next chunk. */
  get valid(): boolean {
    return this.#valid;
  }

  add(bytes: Uint8Array): void {
    for (let at = 0; this.#valid; at++) {
      if (this.#following === 0) at = findBeyondAscii(bytes, at);
      if (at >= bytes.length) return;
      if (this.#following === 0) this.#begin(bytes[at]!);
      else this.#continue(bytes[at]!);
    }
  }

  #begin(byte: number): void {
    this.#valid = byte >= 0xc2 && byte <= 0xf4;
    this.#following = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    // Neither longer than need be, nor a surrogate, nor beyond U+10FFFF.
    this.#least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.#greatest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  }

  #continue(byte: number): void {
    this.#valid = byte >= this.#least && byte <= this.#greatest;
    this.#following--;
    this.#least = 0x80;
    this.#greatest = 0xbf;
  }
}
