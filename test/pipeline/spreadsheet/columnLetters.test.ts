import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnLetters, columnOfLetters } from '../../../src/pipeline/spreadsheet/columnLetters.ts';

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

it('finds each column by its letters, in any case', () => {
  fc.assert(
    fc.property(fc.nat(16_383), (column) => {
      expect(columnOfLetters(columnLetters(column))).toBe(column);
      expect(columnOfLetters(columnLetters(column).toLowerCase())).toBe(column);
    }),
  );
});

it('finds none by other texts', () => {
  expect(['', 'ABCD', 'A1', 'É'].map(columnOfLetters)).toEqual([undefined, undefined, undefined, undefined]);
});
