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
  /** Rows by kind. */
  readonly counts = new Float64Array(kindLimit);

  push(kind: number, value: number): void {
    if (this.length === this.kinds.length) {
      this.kinds = enlarge(this.kinds);
      this.values = enlarge(this.values);
    }
    this.kinds[this.length] = kind;
    this.values[this.length++] = value;
    this.counts[kind]!++;
  }

  /** Adds the readings of the rows below. */
  append({ kinds, values }: ReadingsData): void {
    const length = this.length + kinds.length;
    if (length > this.kinds.length) {
      // No more than is needed: nothing, or little, comes after it.
      this.kinds = widen(this.kinds, length);
      this.values = widen(this.values, length);
    }
    this.kinds.set(kinds, this.length);
    this.values.set(values, this.length);
    this.length = length;
    for (let i = 0; i < kinds.length; i++) this.counts[kinds[i]!]!++;
  }

  data(): ReadingsData {
    return { kinds: this.kinds.slice(0, this.length), values: this.values.slice(0, this.length) };
  }
}
