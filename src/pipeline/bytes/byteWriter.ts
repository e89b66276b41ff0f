import { enlarge } from '../numbers/typedArrays.ts';

const digitZero = 0x30;
const minus = 0x2d;
/** The longest text of a number in JavaScript has 24 characters. */
const longestNumber = 32;

/** Writes text and numbers as UTF-8 into a buffer that grows. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  get length(): number {
    return this.#length;
  }

  /** What was written since the last time, which is the caller's then. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array(this.#bytes.length);
    this.#length = 0;
    return taken;
  }

  /** A copy of the bytes from `start` on. */
  copyFrom(start: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(start, this.#length);
  }

  /** Forgets what stands behind `length`. */
  truncate(length: number): void {
    this.#length = length;
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    const target = this.#bytes;
    let at = this.#length;
    // Faster than `set` for the few bytes of a tag.
    for (let i = 0; i < bytes.length; i++) target[at++] = bytes[i]!;
    this.#length = at;
  }

  /** Text of ASCII characters alone, as it is. */
  ascii(text: string): void {
    this.#reserve(text.length);
    const target = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < text.length; i++) target[at++] = text.charCodeAt(i);
    this.#length = at;
  }

  /** A number in the shortest text that gives it back. */
  number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) this.#integer(value);
    else this.ascii(String(value));
  }

  /** Any well-formed text, escaped for XML: content or an attribute in double quotes. */
  escaped(text: string): void {
    // An UTF-16 unit takes at most 6 bytes here: `&quot;`.
    this.#reserve(6 * text.length);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) this.#escapedAscii(unit);
      else if (unit < 0xd800 || unit > 0xdfff) this.#codePoint(unit);
      else this.#codePoint(text.codePointAt(i++)!);
    }
  }

  #integer(value: number): void {
    this.#reserve(longestNumber);
    let rest = value;
    if (value < 0) {
      this.#bytes[this.#length++] = minus;
      rest = -value;
    }
    let digits = 1;
    for (let limit = 10; rest >= limit; limit *= 10) digits++;
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      const next = Math.floor(rest / 10);
      this.#bytes[at] = digitZero + rest - 10 * next;
      rest = next;
    }
    this.#length += digits;
  }

  #escapedAscii(unit: number): void {
    const entity = entities[unit];
    if (entity === undefined) this.#bytes[this.#length++] = unit;
    else this.ascii(entity);
  }

  #codePoint(code: number): void {
    const target = this.#bytes;
    if (code < 0x800) {
      target[this.#length++] = 0xc0 | (code >> 6);
    } else {
      if (code < 0x10000) {
        target[this.#length++] = 0xe0 | (code >> 12);
      } else {
        target[this.#length++] = 0xf0 | (code >> 18);
        target[this.#length++] = 0x80 | ((code >> 12) & 0x3f);
      }
      target[this.#length++] = 0x80 | ((code >> 6) & 0x3f);
    }
    target[this.#length++] = 0x80 | (code & 0x3f);
  }

  #reserve(extra: number): void {
    while (this.#length + extra > this.#bytes.length) this.#bytes = enlarge(this.#bytes);
  }
}

/** By character code. A carriage return as it is would be read as a line feed. */
const entities: readonly (string | undefined)[] = listEntities({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
});

function listEntities(byCharacter: Readonly<Record<string, string>>): (string | undefined)[] {
  const list = new Array<string | undefined>(0x80).fill(undefined);
  for (const [character, entity] of Object.entries(byCharacter)) list[character.charCodeAt(0)] = entity;
  return list;
}
