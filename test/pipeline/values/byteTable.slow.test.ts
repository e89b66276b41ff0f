import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteTable } from '../../../src/pipeline/values/byteTable.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('ByteTable', () => {
  it('numbers distinct texts in the order in which they come, as a Map does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 2000 }), (texts) => {
        const table = new ByteTable();
        const numbers = new Map<string, number>();
        for (const text of texts) {
          const bytes = encode(`..${text}.`);
          if (!numbers.has(text)) numbers.set(text, numbers.size);
          expect(table.add(bytes, 2, bytes.length - 1)).toBe(numbers.get(text));
        }
        expect(table.size).toBe(numbers.size);
        expect(table.texts()).toEqual([...numbers.keys()]);
      }),
    );
  });

  it('does not add what is only looked for', () => {
    const table = new ByteTable();
    const bytes = encode('ab');
    expect(table.find(bytes, 0, 2)).toBe(-1);
    table.add(bytes, 0, 1);
    expect([table.find(bytes, 0, 1), table.find(bytes, 1, 2), table.size]).toEqual([0, -1, 1]);
  });

  it('holds a hundred thousand texts beyond the size of a decoded block', () => {
    const table = new ByteTable();
    const texts = Array.from({ length: 100_000 }, (_, i) => (i % 1000 === 0 ? `ö${i}` : `order-${i}`));
    for (const text of texts) table.add(encode(text), 0, encode(text).length);
    expect(table.texts()).toEqual(texts);
    expect(table.text(1000)).toBe('ö1000');
  });
});
