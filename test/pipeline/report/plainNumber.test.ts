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

  it.each(['0042', '1e5', '+1', '1,5', '1.', '.5', '-', '', '1.2.3', '491701234567', '0x1F', '12 '])(
    'leaves %j a text',
    (text) => {
      expect(readText(text)).toBeUndefined();
    },
  );
});
