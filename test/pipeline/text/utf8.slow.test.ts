import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, Utf8Writer } from '../../../src/pipeline/text/utf8.ts';

describe('Utf8Writer', () => {
  it('writes what TextEncoder writes, halves of surrogate pairs too', () => {
    const writer = new Utf8Writer();
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 300 }),
        (text) => {
          const end = writer.write(text);
          expect([...writer.bytes.subarray(0, end)]).toEqual([...new TextEncoder().encode(text)]);
        },
      ),
    );
  });
});

describe('decodeUtf8', () => {
  it('is the inverse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const bytes = new TextEncoder().encode(`x${text}y`);
        expect(decodeUtf8(bytes, 1, bytes.length - 1)).toBe(text);
      }),
    );
  });
});
