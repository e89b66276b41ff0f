import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDecimalMark, numberOf, readNumberText } from '../../../src/pipeline/columns/numberText.ts';

const read = (...texts: string[]) => {
  const numbers = texts.map((text) => readNumberText(text));
  const mark = findDecimalMark(numbers.filter((number) => number !== undefined));
  return numbers.map((number) => (number === undefined ? undefined : numberOf(number, mark)));
};

describe('number texts', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,50', 1234.5],
    ['1\u00a0234\u00a0567', 1_234_567],
    ["1'234.50", 1234.5],
    ['-12', -12],
    ['12-', -12],
    ['(12.00)', -12],
    ['€ 12,00', 12],
    ['12,00 €', 12],
    ['-$5.25', -5.25],
    ['$-5.25', -5.25],
    ['R$ 1.250,00', 1250],
    ['S/ 50.00', 50],
    ['25,00 zł', 25],
    ['1,200円', 1200],
    ['¥1,200', 1200],
    ['₺49,90', 49.9],
    ['EUR 5', 5],
    ['.5', 0.5],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  it.each([
    'C-10',
    'K-100',
    'KR12',
    'A1',
    '12A',
    '2021-01-05',
    '+49 170 1234567',
    '15%',
    '',
    '-',
    'N/A',
    '(5',
  ])('takes %s for no number', (text) => {
    expect(readNumberText(text)).toBeUndefined();
  });

  it('lets those with one mark and three digits follow the rest of the column', () => {
    expect(read('1,234', '5,50')).toEqual([1.234, 5.5]);
    expect(read('1,234', '5.50')).toEqual([1234, 5.5]);
    expect(read('1,234', '1,234,567')).toEqual([1234, 1_234_567]);
  });

  it('reads what a locale writes', () => {
    const locale = fc.constantFrom('en', 'de', 'fr', 'es', 'pt-BR', 'ru', 'de-CH', 'tr', 'pl');
    fc.assert(
      fc.property(locale, fc.integer({ min: -99_999_999, max: 99_999_999 }), (name, cents) => {
        const text = (cents / 100).toLocaleString(name, { minimumFractionDigits: 2 });
        expect(read(text)).toEqual([cents / 100]);
      }),
    );
  });
});
