import { enlarge, widen } from './enlarge.ts';

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

  push(kind: number, value: number): void {
    if (this.length === this.kinds.length) {
      this.kinds = enlarge(this.kinds);
      this.values = enlarge(this.values);
    }
    this.kinds[this.length] = kind;
    this.values[this.length++] = value;
  }

  /** Makes room for so many rows in all. */
  reserve(rows: number): void {
    if (rows <= this.kinds.length) return;
    this.kinds = widen(this.kinds, rows);
    this.values = widen(this.values, rows);
  }

  /** Rows by kind. */
  count(): Uint32Array {
    const counts = new Uint32Array(kindLimit);
    const { kinds, length } = this;
    for (let i = 0; i < length; i++) counts[kinds[i]!]!++;
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
