import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { findShopGap, measureUsualGaps } from '../../../src/pipeline/customers/usualGap.ts';
import { type CustomerLists, makeLists } from '../../../src/pipeline/lists/lists.ts';
import type { CustomerTable } from '../../../src/pipeline/source/customerSource.ts';
import { fileSource } from '../../../src/pipeline/source/fileSource.ts';
import { optionsBy } from '../../fixtures/options.ts';

const path = fileURLToPath(new URL('../../../../shared/data/online_retail_II.xlsx', import.meta.url));

describe.skipIf(!existsSync(path))('the lists of Online Retail II (skipped without ../shared)', () => {
  let table: CustomerTable;
  let lists: CustomerLists;

  beforeAll(async () => {
    const { reading, cleaning } = optionsBy();
    const bytes = await openFileSource(path);
    const source = fileSource({ path, bytes }, runtime);
    table = await source.read({ reading, cleaning }, async (_, work) => work(() => {}));
    await bytes.close();
    lists = makeLists(table.customers, table.asOf)!;
  });

  it('have 63.5 days for the usual gap of the shop', () => {
    expect(findShopGap(measureUsualGaps(table.customers.purchaseDays!))).toBe(63.5);
  });

  it('know that of new customers 16, 30, 38 and 54 % were back within 30, 60, 90 and 180 days', () => {
    const { secondOrders = [] } = lists.summaries.find(({ id }) => id === 'secondOrder')!;
    expect(secondOrders.map(({ withinDays, share }) => [withinDays, Math.round(100 * share)])).toEqual([
      [30, 16],
      [60, 30],
      [90, 38],
      [180, 54],
    ]);
  });

  it('are told with the rates of lists made 180 days before the end', () => {
    const told = lists.summaries.map(({ id, customers, rate, rateOfAll, cut }) => {
      return [id, customers, ...[rate!, rateOfAll!].map((share) => Math.round(100 * share)), cut];
    });
    expect(told).toEqual([
      ['winBack', 1165, 42, 52, '2011-06-13'],
      ['dueNow', 609, 89, 52, '2011-06-13'],
      ['secondOrder', 408, 45, 52, '2011-06-13'],
    ]);
  });
});
