import { enlarge, widen } from '../numbers/typedArrays.ts';

const offsets = [0x811c9dc5, 0x9e3779b9] as const;
const prime = 0x9e3779b1;
const lowBits = 2 ** 21 - 1;

/**
 * A number of 53 bits for each row that depends on all its cells and where they stand: 32 bits of one hash and
 * 21 of another. That among n different rows any two share one has a probability of about n^2 / 2^54: 0.006
 * for ten million rows, so that rows are told apart by it without a look at their cells.
 */
export class RowHash {
  readonly #float = new Float64Array(1);
  readonly #words = new Int32Array(this.#float.buffer);
  #low: number = offsets[0];
  #high: number = offsets[1];
  #values = new Float64Array(1 << 10);
  #length = 0;

  /** Rows that count. */
  get length(): number {
    return this.#length;
  }

  number(slot: number, value: number): void {
    this.#float[0] = value;
    this.#mix(slot + 1);
    this.#mix(this.#words[0]!);
    this.#mix(this.#words[1]!);
  }

  text(slot: number, value: string): void {
    this.#mix(~slot);
    this.#mix(value.length);
    for (let i = 0; i < value.length; i += 2)
      this.#mix(value.charCodeAt(i) | (value.charCodeAt(i + 1) << 16));
  }

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.#mix(~slot);
    this.#mix(end - start);
    let at = start;
    for (; at + 4 <= end; at += 4) {
      this.#mix(bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    }
    for (; at < end; at++) this.#mix(bytes[at]!);
  }

  /** Ends the row; one that does not count is forgotten. */
  endRow(counts: boolean): void {
    if (counts) {
      if (this.#length === this.#values.length) this.#values = enlarge(this.#values);
      this.#values[this.#length++] = (this.#high >>> 0) * 2 ** 21 + (this.#low & lowBits);
    }
    this.#low = offsets[0];
    this.#high = offsets[1];
  }

  /** Makes room for so many rows in all. */
  reserve(rows: number): void {
    if (rows > this.#values.length) this.#values = widen(this.#values, rows);
  }

  /** Adds the rows below. */
  append(values: Float64Array): void {
    this.reserve(this.#length + values.length);
    this.#values.set(values, this.#length);
    this.#length += values.length;
  }

  build(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }

  #mix(word: number): void {
    const mixed = mix(word);
    this.#low = mix(this.#low ^ mixed);
    this.#high = mix(Math.imul(this.#high, prime) ^ mixed);
  }
}

/** A permutation in which every bit moves every other: the mixer lowbias32 (Wellons 2018). */
function mix(word: number): number {
  const spread = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  const folded = Math.imul(spread ^ (spread >>> 15), 0x846ca68b);
  return folded ^ (folded >>> 16);
}
