import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeenNumbers } from '../../../src/pipeline/numbers/seenNumbers.ts';

const greatest = Number.MAX_SAFE_INTEGER;

describe('SeenNumbers', () => {
  it('tells the first of equal numbers from the others', () => {
    const seen = new SeenNumbers(4);
    expect([0, greatest, 0, greatest, 1].map((value) => seen.isNew(value))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('tells what a Set tells, full to the last number and however many share a slot', () => {
    // Numbers below 2^21 all begin at the same slot.
    const numbers = fc.array(
      fc.oneof(fc.nat(20), fc.nat(2 ** 21 - 1), fc.integer({ min: 0, max: greatest })),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const seen = new SeenNumbers(values.length);
        const known = new Set<number>();
        for (const value of values) {
          expect(seen.isNew(value)).toBe(!known.has(value));
          known.add(value);
        }
      }),
    );
  });

  it('has room for none', () => {
    expect(() => new SeenNumbers(0)).not.toThrow();
  });
});
