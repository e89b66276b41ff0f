import { describe, expect, it } from 'vitest';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { formatWallClock } from '../../../src/pipeline/time/calendar.ts';
import { cleanBy, readRowsBelowHeader } from '../../fixtures/transactionSheet.ts';

async function rfmOf(rows: Parameters<typeof readRowsBelowHeader>[0]) {
  const transactions = await readRowsBelowHeader(rows);
  return computeRfm(transactions, cleanBy(transactions));
}

describe('computeRfm', () => {
  it('counts orders, not lines, and sums quantity times price', async () => {
    const { customers, orders } = await rfmOf([
      ['1', 2, '2011-01-01', 1.5, 'ann'],
      ['1', 1, '2011-01-01', 4, 'ann'],
      ['2', 1, '2011-01-05', 10, 'ann'],
      ['3', 1, '2011-01-03', 7, 'bob'],
    ]);
    expect(customers).toMatchObject({ count: 2, ids: ['ann', 'bob'] });
    expect([...customers.frequency]).toEqual([2, 1]);
    expect([...customers.monetary]).toEqual([17, 7]);
    expect(orders).toBe(3);
  });

  it('counts recency in whole days to a day after the last purchase of all', async () => {
    const { customers, asOf } = await rfmOf([
      ['1', 1, '2011-12-09 12:50', 1, 'last'],
      ['2', 1, '2011-12-08 12:50', 1, 'exactly a day before'],
      ['3', 1, '2011-12-08 12:51', 1, 'less than a day before'],
      ['4', 1, '2011-12-01 23:00', 1, 'a week before'],
    ]);
    expect(formatWallClock(asOf)).toBe('2011-12-10T12:50:00');
    expect([...customers.recency]).toEqual([1, 2, 1, 8]);
  });

  it('counts an invoice that customers share once for each of them, and once in all', async () => {
    const lines = ['ann', 'bob', 'ann', 'bob', 'ann'].map((customer) => ['7', 1, '2011-01-01', 1, customer]);
    const { customers, orders } = await rfmOf(lines);
    expect([...customers.frequency]).toEqual([1, 1]);
    expect(orders).toBe(1);
  });

  it("knows each customer's first and last purchase, in any order of rows", async () => {
    const { customers } = await rfmOf([
      ['1', 1, '2011-03-01', 1, 'ann'],
      ['2', 1, '2011-01-01', 1, 'ann'],
      ['3', 1, '2011-02-01', 1, 'ann'],
    ]);
    expect(formatWallClock(customers.firstPurchase[0]!)).toBe('2011-01-01T00:00:00');
    expect(formatWallClock(customers.lastPurchase[0]!)).toBe('2011-03-01T00:00:00');
  });

  it('leaves out customers none of whose rows is kept', async () => {
    const { customers } = await rfmOf([
      ['C1', 1, '2011-01-01', 1, 'cancels'],
      ['2', 1, '2011-01-01', 1, 'ann'],
    ]);
    expect(customers.ids).toEqual(['ann']);
  });

  it('says why where no row is left', async () => {
    const rows = [
      ['1', 1, '2011-01-01', 1, ''],
      ['C2', 1, '2011-01-01', 1, 'ann'],
      ['C3', 1, '2011-01-01', 1, 'ann'],
    ];
    await expect(rfmOf(rows)).rejects.toThrow(
      'No row is left after cleaning: of 3 rows, 2 were left out for “Cancelled”, such as row 3 of “',
    );
    const onlyReturns = await readRowsBelowHeader([['C2', -1, '2011-01-01', 1, 'ann']]);
    const cleaned = cleanBy(onlyReturns, { 'cleaning.returns': 'net' });
    expect(() => computeRfm(onlyReturns, cleaned)).toThrow('No row is left after cleaning; check that');
  });

  it('quotes the column and a cell where all were left out because they can not be read', async () => {
    const failure = async (rows: Parameters<typeof readRowsBelowHeader>[0]) => {
      const transactions = await readRowsBelowHeader(rows);
      return () => computeRfm(transactions, cleanBy(transactions));
    };
    expect(await failure([['1', 1, 'soon', 1, 'ann']])).toThrow(
      'No row is left after cleaning: of 1 row, 1 has no date that can be read, such as “soon” in “InvoiceDate”; write dates as 2024-01-31, or choose another column in segmentAi.columns.',
    );
    expect(await failure([['1', 'two', '2011-01-01', 1, 'ann']])).toThrow(
      'no amount that can be read, such as “two” in “Quantity”; write numbers as 1234.50',
    );
  });

  it('reduces the monetary value by returns, and nothing else', async () => {
    const transactions = await readRowsBelowHeader([
      ['1', 4, '2011-01-01', 2, 'ann'],
      ['C2', -1, '2011-03-01', 2, 'ann'],
      ['C3', -1, '2011-03-01', 2, 'only returns'],
    ]);
    const { customers, asOf } = computeRfm(
      transactions,
      cleanBy(transactions, { 'cleaning.returns': 'net' }),
    );
    expect(customers).toMatchObject({ count: 1, ids: ['ann'] });
    expect([customers.monetary[0], customers.frequency[0]]).toEqual([6, 1]);
    expect(formatWallClock(asOf)).toBe('2011-01-02T00:00:00');
  });

  it('counts recency to the as-of date that it is given', async () => {
    const transactions = await readRowsBelowHeader([['1', 1, '2011-01-01', 1, 'ann']]);
    const { customers } = computeRfm(transactions, cleanBy(transactions), Date.parse('2011-01-31'));
    expect(customers.recency[0]).toBe(30);
  });
});
