import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

type Line = readonly [customer: string, amount: number, kind: string, order?: string];

/** What is told of kinds that settle one another, of lines in this order, one a day. */
function settledOf(lines: readonly Line[]) {
  const table = lines.map(([customer, amount, kind, order], i) => [
    ...[new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10), customer, amount, kind],
    ...(order === undefined ? [] : [order]),
  ]);
  const titles = ['Date', 'Customer', 'Amount', 'Zork', ...(lines[0]![3] === undefined ? [] : ['Order'])];
  const search = findColumns(tableRows([titles, ...table]));
  if (search.type !== 'found') throw new Error(search.type);
  return search.remarks.filter(({ code }) => code === 'kinds-settled').map(({ values }) => values);
}

const customers = Array.from({ length: 14 }, (_, i) => `Client ${i}`);

/** Accounts to which money comes in whenever it is used up, from whichever line on that the file begins with. */
const accounts = customers.flatMap((customer, who) => {
  const lines: Line[] = [];
  let left = 0;
  for (let at = 0; at < 24; at++) {
    const meal = 4 + ((7 * at + who) % 5) / 2;
    if (left < meal) {
      lines.push([customer, 20, 'Load']);
      left += 20;
    }
    lines.push([customer, meal, at % 3 === 0 ? 'Snack' : 'Meal']);
    left -= meal;
  }
  return lines;
});

const load = { column: 'Zork', kind: 'Load', comesFirst: true };

describe('kinds of rows that settle one another', () => {
  it('are told of where what came in is used up, in either order of the rows', () => {
    expect(settledOf(accounts)).toEqual([load]);
    expect(settledOf([...accounts].reverse())).toEqual([load]);
  });

  it('are told of where accounts had something before the first row', () => {
    expect(settledOf(accounts.filter((_, at) => at % 30 > 2))).toEqual([load]);
  });

  it('are told of where payments in parts follow invoices', () => {
    const invoices = customers.flatMap((customer, who) =>
      [0, 1, 2, 3].flatMap((at): Line[] => {
        const sum = 100 + 10 * ((3 * who + at) % 11);
        return [
          [customer, sum, 'Bill'],
          [customer, 0.4 * sum + who, 'Received'],
          [customer, 0.6 * sum - who, 'Received'],
        ];
      }),
    );
    expect(settledOf(invoices)).toMatchObject([{ column: 'Zork' }]);
  });

  it('are none where the ones are a part of what is bought each time, whatever part', () => {
    for (const share of [0.3, 0.6, 1.4]) {
      const stays = customers.flatMap((customer, who) =>
        Array.from({ length: 8 }, (_, at) => 50 + ((5 * who + 3 * at) % 17)).flatMap((room): Line[] => [
          [customer, room, 'Room'],
          [customer, share * room, 'Board'],
        ]),
      );
      expect(settledOf(stays)).toEqual([]);
    }
  });

  it('are none where both are lines of the same orders', () => {
    const numbered = accounts.map(
      ([customer, amount, kind], at): Line => [customer, amount, kind, `R${100 + (at >> 3)}`],
    );
    expect(settledOf(numbered)).toEqual([]);
  });
});
