import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { wordError } from '../../../src/pipeline/remarks/wordError.ts';
import { readSheets } from '../../fixtures/transactionSheet.ts';
import { tableRows } from './tableRows.ts';

/** What is found in a table of customers with a figure in each of these columns. */
const search = (titles: readonly string[], value: string | number = 12.5) =>
  findColumns(
    tableRows([
      ['Customer', ...titles],
      ...['Ann', 'Ben', 'Cleo', 'Dan'].map((name) => [name, ...titles.map(() => value)]),
    ]),
  );

describe('months as columns', () => {
  it.each([
    ['Jan', 'Feb', 'Mar', 'Apr'],
    ['November', 'Dezember', 'Januar', 'Februar'],
    ['Nov 23', 'Dec 23', 'Jan 24'],
    ['Q1 2023', 'Q2 2023', 'Q3 2023', 'Q4 2023', 'Q1 2024'],
  ])('are told where they follow one another: %s, %s, %s', (...titles) => {
    const last = titles.at(-1)!;
    expect(search([...titles, 'Sum'])).toMatchObject({
      type: 'missing',
      periods: { first: { header: titles[0] }, last: { header: last } },
    });
  });

  it.each([
    ['Jan', 'Mar', 'May'],
    ['Jan', 'Feb', 'Total'],
    ['Mai', 'Tom', 'Sue'],
  ])('are none where they do not: %s, %s, %s', (...titles) => {
    expect(search(titles)).not.toHaveProperty('periods');
  });

  it('are none where the cells are words', () => {
    expect(search(['Jan', 'Feb', 'Mar'], 'busy')).not.toHaveProperty('periods');
  });

  it('count where nobody bought in one of them', () => {
    const rows = ['Ann', 'Ben', 'Cleo'].map((name) => [name, 1.5, 2.5, undefined, 4.5]);
    expect(findColumns(tableRows([['Customer', 'Jan', 'Feb', 'Mar', 'Apr'], ...rows]))).toMatchObject({
      periods: { last: { header: 'Apr' } },
    });
  });

  it('say what is needed instead of asking for the date', async () => {
    const rows = ['Ann', 'Ben', 'Cleo'].map((name) => [name, 1.5, 2.5, 3.5]);
    const error = await readSheets({ Sales: [['Customer', 'Jan', 'Feb', 'Mar'], ...rows] }).catch((e) => e);
    expect(wordError(error)).toBe(
      'In “Sales”, months are columns (“Jan” to “Mar”); choose a file with a row for each purchase and its date in one column.',
    );
  });

  it('do not hide a sheet that has the purchases', async () => {
    const months = ['Ann', 'Ben', 'Cleo'].map((name) => [name, 1.5, 2.5, 3.5]);
    const bought = ['Ann', 'Ben', 'Ann'].map((name, i) => [name, `2024-01-0${i + 1}`, 10 + i]);
    const { length } = await readSheets({
      Months: [['Customer', 'Jan', 'Feb', 'Mar'], ...months],
      Orders: [['Customer', 'Date', 'Amount'], ...bought],
    });
    expect(length).toBe(3);
  });
});
