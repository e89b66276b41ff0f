import { describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { lookAtRow } from '../../../src/pipeline/checking/lookAtRow.ts';
import { optionsBy } from '../../fixtures/options.ts';

const lines = [
  'Order,Client,Date,Amount',
  'A1,c1,2011-01-01,1',
  ',,,',
  '',
  'A2,,2011-01-02,2',
  'A3,c3,2011-01-03,3',
];

/** What stands in a row of a text file. */
function look(row: number, { headerRow = 1, columns = { customer: 1 } } = {}) {
  const bytes = bytesInMemory(new TextEncoder().encode(lines.join('\n')));
  const { limits } = optionsBy().reading;
  const plan = { tables: [{ name: 'shop', sheet: 0, headerRow, columns, flags: [] }] };
  return lookAtRow({ path: 'shop.csv', bytes }, { at: { sheet: 'shop', row }, plan, limits }, runtime);
}

const numbersOf = async (looked: ReturnType<typeof look>) => (await looked)?.rows.map(({ number }) => number);

describe('lookAtRow', () => {
  it('finds the rows beside one over blank ones', async () => {
    expect(await look(5)).toEqual({
      ...{ name: 'shop', headerRow: 1 },
      columns: [
        { column: 0, title: 'Order' },
        { column: 1, title: 'Client', role: 'customer' },
        { column: 2, title: 'Date' },
        { column: 3, title: 'Amount' },
      ],
      rows: [
        { number: 2, cells: ['A1', 'c1', '2011-01-01', '1'] },
        { number: 5, cells: ['A2', '', '2011-01-02', '2'] },
        { number: 6, cells: ['A3', 'c3', '2011-01-03', '3'] },
      ],
    });
  });

  it('takes no header for a row, and nothing for the row behind the last', async () => {
    expect(await numbersOf(look(2))).toEqual([2, 5]);
    expect(await numbersOf(look(6))).toEqual([5, 6]);
  });

  it('finds none that is blank by now, is a header, or lies behind the end', async () => {
    expect([await look(3), await look(1), await look(7)]).toEqual([undefined, undefined, undefined]);
  });

  it('calls columns by their letters where there are no titles', async () => {
    const found = await look(2, { headerRow: 0 });
    expect(found?.columns.map(({ title }) => title)).toEqual([
      'column A',
      'column B',
      'column C',
      'column D',
    ]);
    expect(found?.rows.map(({ number }) => number)).toEqual([1, 2, 5]);
  });
});
