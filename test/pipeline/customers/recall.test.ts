import { expect, it } from 'vitest';
import type { PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { recallSpend } from '../../../src/pipeline/customers/recall.ts';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { limitToWindow } from '../../../src/pipeline/results/limitToWindow.ts';
import type { CustomerTable } from '../../../src/pipeline/source/customerSource.ts';
import { millisecondsPerDay } from '../../../src/pipeline/time/calendar.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { cleanBy, header, readSheets } from '../../fixtures/transactionSheet.ts';

/** Invoice, units, day, price, customer and article. */
type Row = readonly [string, number, string, number, string, string];

const match = { 'cleaning.returns': 'match' };

async function shopOf(...rows: readonly Row[]) {
  const transactions = await readSheets({ Orders: [[...header, 'StockCode'], ...rows] }, match);
  const { customers, asOf, orders } = computeRfm(transactions, cleanBy(transactions, match));
  const table = { customers, asOf, orders } as CustomerTable;
  const limited = limitToWindow(table, { ...optionsBy({}), window: true });
  const { everyone, purchases } = limited.history!;
  const tell = ({ starts, day, spend, orders: count }: PurchaseDays, i: number) =>
    Array.from({ length: starts[i + 1]! - starts[i]! }, (_, k) => {
      const at = starts[i]! + k;
      return [new Date(day[at]! * millisecondsPerDay).toISOString().slice(5, 10), count[at]!, spend[at]!];
    });
  return {
    ...{ customers, everyone, purchases },
    /** What was known of a customer before a day: days, orders and spend. */
    known: (id: string, before: string) =>
      tell(recallSpend(purchases, Date.parse(before) / millisecondsPerDay), everyone.ids.indexOf(id)).filter(
        ([day]) => `2011-${day}` < before,
      ),
  };
}

const last: Row = ['99', 1, '2011-12-01', 1, 'zoe', 'cup'];

it('counts a purchase up to the day on which it is cancelled, and what is left of its order after', async () => {
  const { known } = await shopOf(
    ['1', 4, '2011-01-01', 2, 'ann', 'cup'],
    ['1', 1, '2011-01-01', 5, 'ann', 'plate'],
    ['2', 1, '2011-03-01', 9, 'ann', 'cup'],
    ['C3', -4, '2011-02-10', 2, 'ann', 'cup'],
    last,
  );
  expect(known('ann', '2011-02-10')).toEqual([['01-01', 1, 13]]);
  expect(known('ann', '2011-02-11')).toEqual([['01-01', 1, 5]]);
  expect(known('ann', '2011-06-01')).toEqual([
    ['01-01', 1, 5],
    ['03-01', 1, 9],
  ]);
});

it('counts a return of a part off the purchase that it was of by then', async () => {
  const { known } = await shopOf(
    ['1', 10, '2011-01-01', 2, 'ann', 'cup'],
    ['2', 4, '2011-01-05', 2, 'ann', 'cup'],
    ['C3', -1, '2011-02-01', 2, 'ann', 'cup'],
    ['C4', -4, '2011-03-01', 2, 'ann', 'cup'],
    last,
  );
  const both = (first: number, second: number) => [
    ['01-01', 1, first],
    ['01-05', 1, second],
  ];
  expect(known('ann', '2011-02-01')).toEqual(both(20, 8));
  expect(known('ann', '2011-02-02')).toEqual(both(20, 6));
  expect(known('ann', '2011-03-01')).toEqual(both(20, 6));
  expect(known('ann', '2011-03-02')).toEqual([['01-01', 1, 18]]);
});

it('knows who cancelled all as customers of before alone', async () => {
  const { customers, everyone, known } = await shopOf(
    ['1', 4, '2011-01-01', 2, 'ben', 'cup'],
    ['2', 4, '2011-01-01', 2, 'ann', 'cup'],
    ['3', 1, '2011-01-02', 3, 'cid', 'cup'],
    ['C4', -4, '2011-02-01', 2, 'ben', 'cup'],
    ['C5', -1, '2011-01-02', 3, 'cid', 'cup'],
    last,
  );
  expect(customers.ids).toEqual(['ann', 'zoe']);
  expect(everyone.ids).toEqual(['ann', 'zoe', 'ben']);
  expect(known('ben', '2011-02-01')).toEqual([['01-01', 1, 8]]);
  expect(known('ben', '2011-02-02')).toEqual([]);
});

it('has nothing to recall where nothing was cancelled on a later day', async () => {
  const { purchases } = await shopOf(
    ['1', 4, '2011-01-01', 2, 'ann', 'cup'],
    ['C2', -1, '2011-01-09', 2, 'ann', 'cup'],
    ['3', 2, '2011-01-10', 2, 'ann', 'cup'],
    ['C4', -2, '2011-01-10', 2, 'ann', 'cup'],
    last,
  );
  expect(purchases.ledger).toBeUndefined();
  expect(purchases.late).toHaveLength(1);
});
