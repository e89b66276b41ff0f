import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDistinctRows, sortRows, thinRows } from '../../../src/pipeline/mixture/matrix.ts';
import { toMatrix } from './samples.ts';

const rowsOfTwo = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
  minLength: 1,
  maxLength: 30,
});

describe('sortRows', () => {
  it('gives the same matrix for the rows in any order', () => {
    fc.assert(
      fc.property(rowsOfTwo, (rows) => {
        expect(sortRows(toMatrix(rows))).toEqual(sortRows(toMatrix(rows.toReversed())));
      }),
    );
  });

  it('sorts by the first column, then the second', () => {
    expect([
      ...sortRows(
        toMatrix([
          [2, 1],
          [1, 9],
          [1, 3],
        ]),
      ).values,
    ]).toEqual([1, 3, 1, 9, 2, 1]);
  });
});

describe('countDistinctRows', () => {
  it('counts what a set of the rows would hold', () => {
    fc.assert(
      fc.property(rowsOfTwo, (rows) => {
        expect(countDistinctRows(sortRows(toMatrix(rows)))).toBe(new Set(rows.map(String)).size);
      }),
    );
  });
});

describe('thinRows', () => {
  it('takes evenly spaced rows', () => {
    const data = toMatrix(Array.from({ length: 10 }, (_, i) => [i, -i]));
    expect(thinRows(data, 5)).toEqual(toMatrix([1, 3, 5, 7, 9].map((i) => [i, -i])));
  });

  it('leaves few rows as they are', () => {
    const data = toMatrix([[1], [2]]);
    expect(thinRows(data, 2)).toBe(data);
  });
});
