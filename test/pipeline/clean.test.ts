import { describe, expect, it } from 'vitest';
import { clean, dropReasons } from '../../src/pipeline/clean.ts';
import { header, readRowsBelowHeader, readSheets } from '../fixtures/transactionSheet.ts';

const good = ['1001', 2, '2011-01-01', 1.5, 'ann'] as const;

describe('clean', () => {
  it.each([
    ['missingCustomer', ['1001', 2, '2011-01-01', 1.5, null]],
    ['cancelled', ['C1001', 2, '2011-01-01', 1.5, 'ann']],
    ['cancelled', ['c1001', -2, '2011-01-01', 1.5, 'ann']],
    ['nonPositiveQuantity', ['1001', 0, '2011-01-01', 1.5, 'ann']],
    ['nonPositivePrice', ['1001', 2, '2011-01-01', -1, 'ann']],
    ['unreadableDate', ['1001', 2, 'soon', 1.5, 'ann']],
    ['unreadableDate', ['1001', 2, '2011-02-30', 1.5, 'ann']],
    ['unreadableAmount', ['1001', 'two', '2011-01-01', 1.5, 'ann']],
    ['unreadableAmount', ['1001', 1e308, '2011-01-01', 1e308, 'ann']],
    ['missingInvoice', [null, 2, '2011-01-01', 1.5, 'ann']],
  ] as const)('drops a row as %s: %j', async (reason, row) => {
    const { rows, cleaning } = clean(await readRowsBelowHeader([good, row]));
    expect([...rows]).toEqual([0]);
    expect(cleaning.kept).toBe(1);
    expect(cleaning.dropped).toEqual({
      ...Object.fromEntries(dropReasons.map((each) => [each, 0])),
      [reason]: 1,
    });
    expect(cleaning.examples[reason]).toEqual([{ sheet: 'Sheet1', row: 3 }]);
  });

  it('counts a row under the first reason that holds', async () => {
    const { cleaning } = clean(
      await readRowsBelowHeader([
        ['C1', -1, 'x', -1, null],
        ['C1', -1, 'x', -1, 'ann'],
        ['1', -1, 'x', -1, 'ann'],
        ['1', 1, 'x', -1, 'ann'],
      ]),
    );
    expect(cleaning.dropped).toMatchObject({
      missingCustomer: 1,
      cancelled: 1,
      nonPositiveQuantity: 1,
      nonPositivePrice: 1,
      unreadableDate: 0,
    });
  });

  it('keeps an order number that merely begins with C', async () => {
    const rows = ['CA-2011-100006', 'CUST-7', 'C'].map((invoice) => [invoice, 1, '2011-01-01', 1, 'ann']);
    expect(clean(await readRowsBelowHeader(rows)).cleaning.kept).toBe(3);
  });

  it('keeps five examples of a reason, with the sheet that each is on', async () => {
    const bad = ['1001', 2, '2011-01-01', 1.5, null] as const;
    const { examples, dropped } = clean(
      await readSheets({ A: [header, bad, good], B: [header, bad, bad, bad, bad, bad] }),
    ).cleaning;
    expect(dropped.missingCustomer).toBe(6);
    expect(examples.missingCustomer).toEqual([
      { sheet: 'A', row: 2 },
      ...[2, 3, 4, 5].map((row) => ({ sheet: 'B', row })),
    ]);
  });
});
