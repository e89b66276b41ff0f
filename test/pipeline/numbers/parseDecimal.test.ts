import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../src/pipeline/numbers/parseDecimal.ts';

const parse = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return parseDecimal(bytes, 0, bytes.length);
};

describe('parseDecimal', () => {
  it('agrees to the last bit with the language', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => parse(String(value)) === value,
      ),
    );
  });

  it('agrees with the language on decimals of any length', () => {
    const digits = fc.stringMatching(/^-?[0-9]{1,25}(\.[0-9]{1,30})?$/);
    fc.assert(fc.property(digits, (text) => Object.is(parse(text), Number(text)) || Number(text) === 0));
  });

  it.each(['', '-', '.', 'abc', '1,5', '1.2.3', '0x10', 'Infinity', '1e', '--1'])(
    'takes "%s" for no number',
    (text) => {
      expect(parse(text)).toBeNaN();
    },
  );

  it.each([
    ['+5', 5],
    [' 5 ', 5],
    ['5.', 5],
    ['.5', 0.5],
    ['1E+3', 1000],
    ['1e309', Number.POSITIVE_INFINITY],
  ])('reads "%s"', (text, value) => {
    expect(parse(text)).toBe(value);
  });
});
