import { enlarge, widen } from '../values/enlarge.ts';

const offset = 0x811c9dc5;
const prime = 0x01000193;
const otherOffset = 0x9e3779b9;
const otherPrime = 0x85ebca6b;
const lowBits = 2 ** 21 - 1;

/**
 * A number of 53 bits for each row that depends on all its cells and where they stand: two FNV-1a hashes with different
 * primes. Rows with different cells share one with a probability of about 2^-53.
 */
export class RowHash {
  readonly #float = new Float64Array(1);
  readonly #words = new Int32Array(this.#float.buffer);
  #low = offset;
  #high = otherOffset;
  #values = new Float64Array(1 << 10);
  #length = 0;

  number(slot: number, value: number): void {
    this.#float[0] = value;
    this.#mix(slot + 1);
    this.#mix(this.#words[0]!);
    this.#mix(this.#words[1]!);
  }

  text(slot: number, value: string): void {
    this.#mix(~slot);
    for (let i = 0; i < value.length; i++) this.#mix(value.charCodeAt(i));
  }

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.#mix(~slot);
    for (let i = start; i < end; i++) this.#mix(bytes[i]!);
  }

  /** Ends the row; one that does not count is forgotten. */
  endRow(counts: boolean): void {
    if (counts) {
      if (this.#length === this.#values.length) this.#values = enlarge(this.#values);
      this.#values[this.#length++] = (this.#high >>> 0) * 2 ** 21 + (this.#low & lowBits);
    }
    this.#low = offset;
    this.#high = otherOffset;
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
    this.#low = Math.imul(this.#low ^ word, prime) ^ (this.#low >>> 15);
    this.#high = Math.imul(this.#high ^ word, otherPrime) ^ (this.#high >>> 13);
  }
}
