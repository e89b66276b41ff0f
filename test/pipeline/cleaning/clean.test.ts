import { describe, expect, it } from 'vitest';
import { limitTime } from '../../../src/node/runtime.ts';
import { clean, dropReasons } from '../../../src/pipeline/cleaning/clean.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import type { LimitTime } from '../../../src/pipeline/time/limitTime.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { cleanBy, header, readRowsBelowHeader, readSheets } from '../../fixtures/transactionSheet.ts';

const good = ['1001', 2, '2011-01-01', 1.5, 'ann'] as const;

describe('clean', () => {
  it.each([
    ['missingCustomer', ['1002', 2, '2011-01-01', 1.5, null]],
    ['cancelled', ['C1001', 2, '2011-01-01', 1.5, 'ann']],
    ['cancelled', ['c1001', -2, '2011-01-01', 1.5, 'ann']],
    ['nonPositiveQuantity', ['1001', 0, '2011-01-01', 1.5, 'ann']],
    ['nonPositivePrice', ['1002', 2, '2011-01-01', -1, 'ann']],
    ['unreadableDate', ['1001', 2, 'soon', 1.5, 'ann']],
    ['unreadableDate', ['1001', 2, '2011-02-30', 1.5, 'ann']],
    ['unreadableAmount', ['1001', 'two', '2011-01-01', 1.5, 'ann']],
    ['unreadableAmount', ['1001', 1e308, '2011-01-01', 1e308, 'ann']],
  ] as const)('drops a row as %s: %j', async (reason, row) => {
    const { rows, cleaning } = cleanBy(await readRowsBelowHeader([good, row]));
    expect([...rows]).toEqual([0]);
    expect(cleaning.kept).toBe(1);
    expect(cleaning.dropped).toEqual({
      ...Object.fromEntries(dropReasons.map((each) => [each, 0])),
      [reason]: 1,
    });
    expect(cleaning.examples[reason]).toEqual([{ sheet: 'Sheet1', row: 3 }]);
  });

  it('counts a row under the first reason that holds', async () => {
    const { cleaning } = cleanBy(
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
    expect(cleanBy(await readRowsBelowHeader(rows)).cleaning.kept).toBe(3);
  });

  it('keeps orders whose numbers nearly all look cancelled: the shop numbers them so', async () => {
    const number = (start: number, count: number) =>
      Array.from({ length: count }, (_, i) => [`C${start + i}`, 1, '2011-01-01', 1, 'ann']);
    expect(cleanBy(await readRowsBelowHeader(number(1, 30))).cleaning.kept).toBe(30);
    const some = [...number(1, 15), ...number(1, 15).map(([id, ...cells]) => [`1${id}`, ...cells])];
    expect(cleanBy(await readRowsBelowHeader(some)).cleaning.kept).toBe(15);
  });

  it('keeps five examples of a reason, with the sheet that each is on', async () => {
    const bad = ['1001', 2, '2011-01-01', 1.5, null] as const;
    const further = ['1002', ...bad.slice(1)] as const;
    const { examples, dropped } = cleanBy(
      await readSheets({ A: [header, bad, good], B: [header, ...Array(5).fill(further)] }),
    ).cleaning;
    expect(dropped.missingCustomer).toBe(6);
    expect(examples.missingCustomer).toEqual([
      { sheet: 'A', row: 2 },
      ...[2, 3, 4, 5].map((row) => ({ sheet: 'B', row })),
    ]);
  });

  it('takes the pattern of cancelled invoices from the setting, in any case; an empty one means none', async () => {
    const transactions = await readRowsBelowHeader([
      ['storno-1', 1, '2011-01-01', 1, 'ann'],
      ['C1', 1, '2011-01-01', 1, 'ann'],
    ]);
    const kept = (pattern: string) => [
      ...cleanBy(transactions, { 'cleaning.cancelledInvoices': pattern }).rows,
    ];
    expect(kept('^STORNO')).toEqual([1]);
    expect(kept('')).toEqual([0, 1]);
  });

  it('drops rows whose status says that the order was cancelled', async () => {
    const titles = ['Order ID', 'Order date', 'Total', 'Customer ID', 'Order status'];
    const rows = ['completed', 'Cancelled', 'refunded', 'processing'].map((status, i) => [
      `N${i}`,
      `2011-01-0${i + 1}`,
      5 + i,
      `c${i}`,
      status,
    ]);
    const { cleaning } = cleanBy(await readSheets({ S: [titles, ...rows, ...rows.map((row) => [...row])] }));
    expect(cleaning.dropped.cancelled).toBe(4);
  });

  it('refuses a pattern that would take for ever, and names the setting', async () => {
    const transactions = await readRowsBelowHeader([
      good,
      [`${'1'.repeat(40)}x`, 2, '2011-01-01', 1.5, 'ann'],
    ]);
    const { cleaning } = optionsBy({ 'cleaning.cancelledInvoices': '^(\\d+)+$' });
    const soon: LimitTime = (work) => limitTime(work, 50);
    expect(() => clean(transactions, { ...cleaning, limitTime: soon })).toThrow(
      new UserError(
        'The pattern of segmentAi.cleaning.cancelledInvoices takes too long on the invoices of this file; make it simpler, such as "^C\\d+$".',
      ),
    );
  });

  it('nets returns where the policy says so: rows read are still kept or dropped', async () => {
    const transactions = await readRowsBelowHeader([
      good,
      ['C1002', -1, '2011-01-02', 1.5, 'ann'],
      ['1003', -1, '2011-01-03', 1.5, 'ann'],
      ['C1004', 1, '2011-01-03', 1.5, 'ann'],
    ]);
    const { rows, returns, cleaning } = cleanBy(transactions, { 'cleaning.returns': 'net' });
    expect([...rows]).toEqual([0]);
    expect([...returns]).toEqual([1, 2]);
    expect(cleaning).toMatchObject({
      kept: 3,
      returns: 2,
      dropped: { cancelled: 1, nonPositiveQuantity: 0 },
    });
  });

  it('drops copies of a row only where told to, and only if every column is the same', async () => {
    const titles = [...header, 'Article'];
    const rows = [
      [...good, 'cup'],
      [...good, 'plate'],
      [...good, 'cup'],
    ];
    const count = async (duplicates: string) => {
      const settings = { 'cleaning.duplicates': duplicates };
      return cleanBy(await readSheets({ S: [titles, ...rows] }, settings), settings).cleaning.dropped
        .duplicate;
    };
    expect(await count('keep')).toBe(0);
    expect(await count('drop')).toBe(1);
  });

  it('leaves out what is later than the as-of date', async () => {
    const transactions = await readRowsBelowHeader([good, ['1002', 1, '2011-02-01', 1, 'ann']]);
    expect(cleanBy(transactions, { asOf: '2011-02-01' }).cleaning.dropped.afterAsOf).toBe(1);
    expect(cleanBy(transactions, { asOf: '2011-02-01 00:01' }).cleaning.dropped.afterAsOf).toBe(0);
  });
});
