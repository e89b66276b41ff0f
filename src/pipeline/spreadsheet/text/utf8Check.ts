/** Bytes. */
const sampleSize = 1 << 16;
/** Bytes after which a line without an end is cut. */
const longestLine = 1 << 14;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The lines that have a byte beyond ASCII, up to 64 kB: all that tells how the file is encoded. The whole file is
 * looked through, because the only accent may stand in its last line.
 */
export async function sampleForeignLines(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const lines: Uint8Array[] = [];
  let size = 0;
  for await (const block of groupByLines(chunks)) {
    for (let at = findBeyondAscii(block, 0); at < block.byteLength; ) {
      const end = endOfLine(block, at);
      const line = block.slice(startOfLine(block, at), end);
      lines.push(line);
      size += line.byteLength;
      if (size >= sampleSize) return concatBytes(lines);
      at = findBeyondAscii(block, end);
    }
  }
  return concatBytes(lines);
}

/** The same bytes in blocks of whole lines, without most of those that are in ASCII. */
async function* groupByLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = isAscii(rest) && isAscii(chunk) ? chunk : concatBytes([rest, chunk]);
    const start = startOfLine(bytes, bytes.byteLength);
    const end = bytes.byteLength - start > longestLine ? bytes.byteLength : start;
    if (bytes !== chunk) yield bytes.subarray(0, end);
    rest = bytes.slice(end);
  }
  yield rest;
}

function isAscii(bytes: Uint8Array): boolean {
  return findBeyondAscii(bytes, 0) === bytes.byteLength;
}

function concatBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** The position of the first byte from 0x80 on, looked for sixteen at a time; the length where there is none. */
function findBeyondAscii(bytes: Uint8Array, start: number): number {
  let at = skipAsciiBlocks(bytes, start);
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  return at;
}

/** The position of the first block of sixteen that is not all ASCII, or of the rest that is less than a block. */
function skipAsciiBlocks(bytes: Uint8Array, start: number): number {
  const { buffer, byteOffset, byteLength } = bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  let at = start;
  for (; at + 16 <= byteLength; at += 16) {
    const left = view.getInt32(at, true) | view.getInt32(at + 4, true);
    const right = view.getInt32(at + 8, true) | view.getInt32(at + 12, true);
    if (((left | right) & 0x80808080) !== 0) break;
  }
  return at;
}

function startOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at > 0 && bytes[at - 1] !== lineFeed && bytes[at - 1] !== carriageReturn) at--;
  return at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++;
  return at < bytes.length ? at + 1 : at;
}

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
