import { describe, expect, it } from 'vitest';
import { readPlainNumber } from '../../../src/pipeline/report/transactionCopy.ts';

const readText = (text: string): number | undefined => {
  const bytes = new TextEncoder().encode(`;${text};`);
  return readPlainNumber(bytes, 1, bytes.length - 1);
};

describe('readPlainNumber', () => {
  it.each([
    ['0', 0],
    ['-12', -12],
    ['3.50', 3.5],
    ['0.25', 0.25],
    ['12345678901', 12_345_678_901],
  ])('reads %s', (text, value) => {
    expect(readText(text)).toBe(value);
  });

  it('reads amounts of as many digits as a spreadsheet keeps, which are no codes', () => {
    const read = (text: string) => readPlainNumber(new TextEncoder().encode(text), 0, text.length, 15);
    expect(read('193762979884.00')).toBe(193_762_979_884);
    expect(readText('193762979884.00')).toBeUndefined();
    expect(read('-193762979884')).toBe(-193_762_979_884);
    expect(read('1234567890123456')).toBeUndefined();
  });

  it.each(['0042', '1e5', '+1', '1,5', '1.', '.5', '-', '', '1.2.3', '491701234567', '0x1F', '12 '])(
    'leaves %j a text',
    (text) => {
      expect(readText(text)).toBeUndefined();
    },
  );
});
