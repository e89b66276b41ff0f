import { widen } from '../numbers/typedArrays.ts';

/** Signs that are told apart; a file with more is none of money. */
const mostSigns = 255;

export interface SignedRowsData {
  readonly signs: readonly string[];
  /** One more than an index into `signs`, 0 for none; as long as it takes for the last row that has one. */
  readonly signOf: Uint8Array<ArrayBuffer>;
}

/** Which currency stands in the cell of each row. Takes no memory where none does. */
export class SignedRows {
  readonly #signs: string[] = [];
  #signOf = new Uint8Array(0);
  #end = 0;

  get signs(): readonly string[] {
    return this.#signs;
  }

  /** One more than the index of a sign; 0 where there are too many. */
  numberOf(sign: string): number {
    const known = this.#signs.indexOf(sign);
    if (known >= 0) return known + 1;
    return this.#signs.length === mostSigns ? 0 : this.#signs.push(sign);
  }

  set(row: number, sign: number): void {
    if (row >= this.#signOf.length) this.#signOf = widen(this.#signOf, Math.max(1024, 2 * row));
    this.#signOf[row] = sign;
    this.#end = row + 1;
  }

  data(rows: number): SignedRowsData {
    return { signs: this.#signs, signOf: this.#signOf.slice(0, Math.min(rows, this.#end)) };
  }

  /** Adds what stands below so many rows. */
  append({ signs, signOf }: SignedRowsData, rows: number): void {
    const numbers = signs.map((sign) => this.numberOf(sign));
    for (let i = 0; i < signOf.length; i++) {
      if (signOf[i]! > 0) this.set(rows + i, numbers[signOf[i]! - 1]!);
    }
  }

  /** Per row; undefined where no row has a sign. */
  build(rows: number): Uint8Array | undefined {
    if (this.#signs.length === 0) return undefined;
    return this.#signOf.length < rows ? widen(this.#signOf, rows) : this.#signOf.subarray(0, rows);
  }
}
