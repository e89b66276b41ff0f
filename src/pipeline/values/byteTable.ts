import { enlarge } from '../numbers/typedArrays.ts';
import { decodeUtf8 } from '../text/utf8.ts';

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const offsetBasis = 0x811c9dc5 | 0;
const prime = 0x01000193;
const blockSize = 1 << 16;

/** Texts in UTF-8, one after the other, and where each of them ends. */
export interface TextBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/**
 * Numbers distinct byte strings in the order in which they come, by an open-addressing hash table over one arena: no
 * string is built to look one up. An entry takes its bytes, 8 bytes, and 8 to 16 bytes of slots.
 */
export class ByteTable {
  /** Number of distinct byte strings. */
  size = 0;
  #arena = new Uint8Array(1 << 12);
  #ends = new Uint32Array(1 << 8);
  #hashes = new Int32Array(1 << 8);
  /** Entry number + 1; 0 where the slot is free. */
  #slots = new Int32Array(1 << 9);

  /** The number of `bytes[start, end)`, which is the former `size` where it is new. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashBytes(bytes, start, end);
    const slot = this.#findSlot(hash, bytes, start, end);
    const entry = this.#slots[slot]! - 1;
    if (entry >= 0) return entry;
    this.#append(bytes, start, end);
    return this.#insert(slot, hash);
  }

  /** The number of `bytes[start, end)`; -1 where it is not in the table. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#findSlot(hashBytes(bytes, start, end), bytes, start, end)]! - 1;
  }

  /** The bytes of these entries, one after the other. */
  copy(entries: Int32Array): TextBlock {
    const ends = new Uint32Array(entries.length);
    let length = 0;
    for (let i = 0; i < entries.length; i++) {
      length += this.#ends[entries[i]!]! - this.#start(entries[i]!);
      ends[i] = length;
    }
    const bytes = new Uint8Array(length);
    for (let i = 0, to = 0; i < entries.length; i++) {
      const end = this.#ends[entries[i]!]!;
      for (let at = this.#start(entries[i]!); at < end; at++) bytes[to++] = this.#arena[at]!;
    }
    return { bytes, ends };
  }

  text(entry: number): string {
    return decodeUtf8(this.#arena, this.#start(entry), this.#ends[entry]!);
  }

  /** All entries as texts: many at once, as decoding each by itself costs ten times as much. */
  texts(): string[] {
    const texts: string[] = [];
    while (texts.length < this.size) this.#pushBlock(texts);
    return texts;
  }

  #pushBlock(texts: string[]): void {
    const first = this.#start(texts.length);
    let last = texts.length + 1;
    while (last < this.size && this.#ends[last]! - first <= blockSize) last++;
    const block = decodeUtf8(this.#arena, first, this.#ends[last - 1]!);
    // As many characters as bytes: each byte is one character.
    const aligned = block.length === this.#ends[last - 1]! - first;
    for (let entry = texts.length; entry < last; entry++) {
      const start = this.#start(entry) - first;
      texts.push(aligned ? block.slice(start, this.#ends[entry]! - first) : this.text(entry));
    }
  }

  #findSlot(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#slots[slot]! - 1;
      if (entry < 0 || (this.#hashes[entry] === hash && this.#equals(entry, bytes, start, end))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const arena = this.#arena;
    const first = this.#start(entry);
    if (this.#ends[entry]! - first !== end - start) return false;
    for (let a = first, b = start; b < end; a++, b++) if (arena[a] !== bytes[b]) return false;
    return true;
  }

  #start(entry: number): number {
    return entry === 0 ? 0 : this.#ends[entry - 1]!;
  }

  /** Copies a new entry's bytes to the end of the arena. */
  #append(bytes: Uint8Array, start: number, end: number): void {
    const first = this.#start(this.size);
    const last = first + end - start;
    if (last > this.#arena.length) this.#arena = enlarge(this.#arena, last);
    if (this.size === this.#ends.length) {
      this.#ends = enlarge(this.#ends);
      this.#hashes = enlarge(this.#hashes);
    }
    const arena = this.#arena;
    for (let at = start, to = first; at < end; at++, to++) arena[to] = bytes[at]!;
    this.#ends[this.size] = last;
  }

  #insert(slot: number, hash: number): number {
    const entry = this.size++;
    this.#hashes[entry] = hash;
    this.#slots[slot] = entry + 1;
    if (2 * this.size > this.#slots.length) this.#rehash();
    return entry;
  }

  #rehash(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.size; entry++) {
      let slot = this.#hashes[entry]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}

function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = offsetBasis;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, prime);
  // The slots take the low bits only, so the high ones are folded in.
  return hash ^ (hash >>> 15);
}
