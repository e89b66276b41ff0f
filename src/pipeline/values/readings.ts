import { enlarge } from './enlarge.ts';

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
}
