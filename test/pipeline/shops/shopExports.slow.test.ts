import { describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { clean } from '../../../src/pipeline/cleaning/clean.ts';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { readSource } from '../../../src/pipeline/reading/readSource.ts';
import { wordError } from '../../../src/pipeline/remarks/wordError.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { makePurchases, sortSums, sumPurchases } from './purchases.ts';
import { type ShopExport, shopExports } from './shopExports.ts';

const purchases = makePurchases();

async function readShop({ file, write, settings = {}, cent = 0.01 }: ShopExport) {
  const source = { path: file, bytes: bytesInMemory(await write(purchases)) };
  const { reading, cleaning } = optionsBy(settings);
  const transactions = await readSource(source, reading, runtime, () => {});
  const { customers } = computeRfm(transactions, clean(transactions, cleaning));
  return sortSums(
    customers.ids.map((_, i) => [customers.frequency[i]!, Math.round(customers.monetary[i]! / cent)]),
  );
}

describe('exports of made-up shops', () => {
  it.each(shopExports.filter(({ asks }) => asks === undefined))(
    'are read without a question: $name',
    async (shop) => {
      const day = 86_400_000;
      const days = purchases.map((line) => ({
        ...line,
        order: 1e6 * line.customer + Math.floor(line.date / day),
      }));
      const sums = sumPurchases(shop.byDay ? days : purchases);
      const paid = sums.map(([orders, cents]): [number, number] => [
        orders,
        cents + orders * (shop.freight ?? 0),
      ]);
      expect(await readShop(shop)).toEqual(sortSums(paid));
    },
  );

  it.each(shopExports.filter(({ asks }) => asks !== undefined))(
    'are asked about, or refused, in one sentence: $name',
    async (shop) => {
      const error = await readShop(shop).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(UserError);
      const sentence = wordError(error as UserError);
      expect(sentence).toMatch(shop.asks!);
      expect(sentence).not.toContain('\n');
    },
  );
});
