import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../src/pipeline/bytes/byteWriter.ts';

function written(write: (writer: ByteWriter) => void): string {
  const writer = new ByteWriter(1);
  write(writer);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(writer.take());
}

describe('ByteWriter', () => {
  it('writes numbers as the language does, so that they are read back exactly', () => {
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
    fc.assert(
      fc.property(number, (value) => {
        expect(Number(written((writer) => writer.number(value)))).toBe(value === 0 ? 0 : value);
      }),
    );
    for (const value of [0, -1, 9, 10, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 1e21, 0.1]) {
      expect(written((writer) => writer.number(value))).toBe(String(value));
    }
  });

  it('writes any well-formed text in UTF-8, with what XML keeps for itself escaped', () => {
    const decode = (text: string) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#13;', '\r')
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = written((writer) => writer.escaped(text));
        expect(escaped).not.toMatch(/[<>"\r]/);
        expect(decode(escaped)).toBe(text);
      }),
    );
  });

  it('hands its bytes over and begins anew', () => {
    const writer = new ByteWriter(2);
    writer.ascii('abc');
    const first = writer.take();
    writer.ascii('de');
    expect(String.fromCharCode(...first)).toBe('abc');
    expect(String.fromCharCode(...writer.take())).toBe('de');
    expect(writer.length).toBe(0);
  });
});
