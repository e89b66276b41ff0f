import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

type Line = readonly [kind: string, amount: number];

/** Which kinds of lines are told to come to what the lines below them do, of orders of these lines and single ones. */
function sumsOf(linesOf: (order: number) => readonly Line[]) {
  const lines = Array.from({ length: 24 }, (_, order) => order).flatMap((order) =>
    [...linesOf(order), ['plain', 7.35 + order] as const].map(([kind, amount], line): Value[] => [
      `N${order}`,
      `c${order % 9}`,
      `2024-01-${10 + order / 2}`.slice(0, 10),
      `Item ${line}`,
      amount,
      kind,
    ]),
  );
  const search = findColumns(
    tableRows([['Order', 'Customer', 'Date', 'Product', 'Line total', 'Zork'], ...lines]),
  );
  if (search.type !== 'found') throw new Error(search.type);
  return search.remarks.filter(({ code }) => code === 'kind-adds-up-others').map(({ values }) => values);
}

const parts = (order: number): readonly Line[] => [
  ['part', 12.4 + order],
  ['part', 3.15],
];

describe('a kind of lines', () => {
  it('is told of where its lines come to what the parts below them do', () => {
    const sets = (order: number): readonly Line[] =>
      order % 3 === 0 ? [['set', 15.55 + order], ...parts(order)] : [];
    expect(sumsOf(sets)).toEqual([{ column: 'Zork', kind: 'set' }]);
  });

  it('is none where its parts cost nothing, or cost other amounts', () => {
    const free = (order: number): readonly Line[] =>
      order % 3 === 0
        ? [
            ['set', 15.55 + order],
            ['part', 0],
            ['part', 0],
          ]
        : [];
    const dearer = (order: number): readonly Line[] =>
      order % 3 === 0 ? [['set', 12.35 + order], ...parts(order)] : [];
    expect(sumsOf(free)).toEqual([]);
    expect(sumsOf(dearer)).toEqual([]);
  });

  it('is none where its lines come to that by chance', () => {
    const gifts = (order: number): readonly Line[] =>
      order % 3 === 0 ? [['gift', order === 3 ? 18.55 : 9.9 + order], ...parts(order)] : [];
    expect(sumsOf(gifts)).toEqual([]);
  });
});
