import { ByteTable } from './byteTable.ts';
import { Readings } from './readings.ts';

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

  /** Remembers a text that `find` does not know, as long as there is room. */
  add(bytes: Uint8Array, start: number, end: number, kind: number, value: number): void {
    if (this.#texts.size === sizeLimit) return;
    this.#texts.add(bytes, start, end);
    this.#readings.push(kind, value);
  }
}
