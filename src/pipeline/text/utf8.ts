const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Bytes up to which building a text letter by letter is faster than the decoder. */
const shortText = 48;

/** The text that stands in UTF-8 in `bytes[start, end)`. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > shortText) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    if (bytes[at]! >= 0x80) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(bytes[at]!);
  }
  return text;
}

/** Writes texts as UTF-8 into a buffer of its own, which the next text overwrites. */
export class Utf8Writer {
  bytes = new Uint8Array(1 << 8);

  /** Writes `text` from the start of `bytes`; the position after it. */
  write(text: string): number {
    if (3 * text.length > this.bytes.length) this.bytes = new Uint8Array(6 * text.length);
    let end = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) this.bytes[end++] = code;
      else {
        const point = text.codePointAt(i)!;
        end = this.#writePoint(point, end);
        if (point > 0xffff) i++;
      }
    }
    return end;
  }

  /** A half of a surrogate pair becomes U+FFFD, as UTF-8 has no place for it. */
  #writePoint(point: number, start: number): number {
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    const following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    let end = start;
    this.bytes[end++] = ((0xff00 >> (following + 1)) & 0xff) | (code >> (6 * following));
    for (let shift = 6 * (following - 1); shift >= 0; shift -= 6)
      this.bytes[end++] = 0x80 | ((code >> shift) & 0x3f);
    return end;
  }
}
