import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8Check } from '../../../../src/pipeline/spreadsheet/text/utf8Check.ts';

function isDecoded(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether bytes are UTF-8 in chunks of some size; one more letter tells whether the last character was whole. */
function isValid(bytes: Uint8Array, chunkSize: number): boolean {
  const check = new Utf8Check();
  for (let at = 0; at < bytes.length; at += chunkSize) check.add(bytes.subarray(at, at + chunkSize));
  check.add(Uint8Array.of(0x41));
  return check.valid;
}

describe('Utf8Check', () => {
  it('agrees with the decoder of the runtime on any bytes, whole or in chunks', () => {
    const letters = fc.string({ unit: 'binary' }).map((text) => [...new TextEncoder().encode(text)]);
    const ascii = fc.nat(40).map((length) => Array<number>(length).fill(0x61));
    // The bytes at which a rule of UTF-8 begins or ends.
    const edge = fc.constantFrom(
      ...[0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee],
      ...[0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff],
    );
    const edges = fc.array(edge, { maxLength: 4 });
    const bytes = fc
      .array(fc.oneof(letters, ascii, edges), { maxLength: 5 })
      .map((pieces) => Uint8Array.from(pieces.flat()));
    fc.assert(
      fc.property(bytes, fc.constantFrom(1, 2, 3, 16, 1000), (all, chunkSize) => {
        expect(isValid(all, chunkSize)).toBe(isDecoded(all));
      }),
      { numRuns: 3000 },
    );
  });
});
