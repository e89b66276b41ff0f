import { enlarge, widen } from '../numbers/typedArrays.ts';
import { ByteTable } from './byteTable.ts';

const kindLimit = 16;

/** Kinds and values, an entry a row. */
export interface ReadingsData {
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer>;
}

/** What was read of each row of a column before the whole column is known: a kind and a number, 9 bytes a row. */
export class Readings {
  kinds = new Uint8Array(1 << 10);
  values = new Float64Array(1 << 10);
  length = 0;
  readonly #counts = new Uint32Array(kindLimit);
  /** The rows from the first on that are in the counts. */
  #counted = 0;

  push(kind: number, value: number): void {
    if (this.length === this.kinds.length) {
      this.kinds = enlarge(this.kinds);
      this.values = enlarge(this.values);
    }
    this.kinds[this.length] = kind;
    this.values[this.length++] = value;
  }

  /** Gives the rows behind `from` up to `end` what was read there, where they are of the kind `missing`. */
  repeat(from: number, end: number, missing: number): void {
    this.#counts.fill(0);
    this.#counted = 0;
    for (let i = from + 1; i < end; i++) {
      if (this.kinds[i] !== missing) continue;
      this.kinds[i] = this.kinds[from]!;
      this.values[i] = this.values[from]!;
    }
  }

  /** Makes room for so many rows in all. */
  reserve(rows: number): void {
    if (rows <= this.kinds.length) return;
    this.kinds = widen(this.kinds, rows);
    this.values = widen(this.values, rows);
  }

  /** Rows by kind; each row is looked at once, however often this is asked. */
  count(): Uint32Array {
    const counts = this.#counts;
    const { kinds, length } = this;
    // Neighbours are mostly of one kind: four are compared at once.
    const fours = new Uint32Array(kinds.buffer, 0, Math.floor(length / 4));
    for (let i = this.#counted, end = i; i < length; i = end) {
      const kind = kinds[i]!;
      end = i + 1;
      if (i % 4 === 0) {
        let four = i / 4;
        while (four < fours.length && fours[four] === kind * 0x01_01_01_01) four++;
        end = Math.max(end, 4 * four);
      }
      counts[kind]! += end - i;
    }
    this.#counted = length;
    return counts;
  }

  /** Adds the readings of the rows below. */
  append({ kinds, values }: ReadingsData): void {
    this.reserve(this.length + kinds.length);
    this.kinds.set(kinds, this.length);
    this.values.set(values, this.length);
    this.length += kinds.length;
  }

  /** The rows themselves, not a copy: these readings end with that. */
  data(): ReadingsData {
    return { kinds: this.kinds.subarray(0, this.length), values: this.values.subarray(0, this.length) };
  }
}

const sizeLimit = 1 << 16;

/** Remembers what was read of the first texts of a column that are slow to read: most columns repeat their texts. */
export class ReadingCache {
  readonly #texts = new ByteTable();
  readonly #readings = new Readings();

  get kinds(): Uint8Array {
    return this.#readings.kinds;
  }

  get values(): Float64Array {
    return this.#readings.values;
  }

  /** The entry of a text; -1 where it is not known. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#texts.find(bytes, start, end);
  }

  /** Remembers a text that `find` does not know, as long as there is room; its entry, or -1. */
  add(bytes: Uint8Array, start: number, end: number, kind: number, value: number): number {
    if (this.#texts.size === sizeLimit) return -1;
    this.#readings.push(kind, value);
    return this.#texts.add(bytes, start, end);
  }
}
