/** Divides away the lower of the two hashes that a fingerprint is made of: the slot is taken from the higher. */
const lowerHash = 2 ** 21;

/**
 * Tells which numbers came before, of at most `most` whole ones from 0 to 2^53 - 1 whose upper bits are spread evenly:
 * an open-addressing hash table of 8 bytes a slot, several times as fast as a `Set`.
 */
export class SeenNumbers {
  /** Number + 1; 0 where the slot is free. */
  readonly #slots: Float64Array;

  constructor(most: number) {
    this.#slots = new Float64Array(2 ** Math.ceil(Math.log2(1.5 * most + 1)));
  }

  /** Whether a number is new; it no longer is from then on. */
  isNew(value: number): boolean {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (value / lowerHash) & mask;
    while (slots[slot] !== 0) {
      if (slots[slot] === value + 1) return false;
      slot = (slot + 1) & mask;
    }
    slots[slot] = value + 1;
    return true;
  }
}
