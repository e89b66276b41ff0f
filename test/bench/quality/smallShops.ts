import { createRandom, type Random } from '../../../src/pipeline/mixture/random.ts';
import { type Backtest, cutShop } from './backtest.ts';
import type { Purchase } from './purchase.ts';
import { isShopThere, readShop, type ShopName } from './shops.ts';
import { type Behaviour, simulateShop } from './simulateShop.ts';

/** Small shops that are judged together: one of them alone says little. */
export interface Pool {
  readonly name: string;
  readonly shops: readonly Backtest[];
}

/** Parts of large shops: as many of their customers as small shops have, at random; some with the shop's two largest. */
const parts: readonly { readonly shop: ShopName; readonly cut: string; readonly held?: true }[] = [
  { shop: 'retail', cut: '2010-12-01' },
  { shop: 'retail', cut: '2011-06-01' },
  { shop: 'cdnow', cut: '1998-01-01' },
  { shop: 'journey', cut: '2017-06-01', held: true },
  { shop: 'orders', cut: '2006-03-01', held: true },
  { shop: 'office', cut: '2013-12-31', held: true },
];
const partSizes = [80, 120, 200, 300, 500];

/** Real parts without and with giants, those never tuned on apart, and 20 simulated shops, half of them with giants. */
export async function listPools(): Promise<Pool[]> {
  const drawn = await Promise.all(parts.filter(({ shop }) => isShopThere(shop)).map(drawParts));
  const pool = (name: string, wanted: (part: Part) => boolean): Pool => ({
    name,
    shops: drawn
      .flat()
      .filter(wanted)
      .map(({ backtest }) => backtest),
  });
  return [
    pool('real', ({ held, hasGiants }) => !held && !hasGiants),
    pool('real with giants', ({ held, hasGiants }) => !held && hasGiants),
    pool('held', ({ held, hasGiants }) => held && !hasGiants),
    pool('held with giants', ({ held, hasGiants }) => held && hasGiants),
    { name: 'simulated', shops: simulateShops(0) },
    { name: 'simulated with giants', shops: simulateShops(2) },
  ];
}

interface Part {
  readonly held: boolean;
  readonly hasGiants: boolean;
  readonly backtest: Backtest;
}

async function drawParts({ shop, cut, held }: (typeof parts)[number]): Promise<Part[]> {
  const purchases = await readShop(shop);
  const spend = new Map<string, number>();
  for (const { customer, date, amount } of purchases)
    if (date < Date.parse(cut) && amount > 0) spend.set(customer, (spend.get(customer) ?? 0) + amount);
  const largest = [...spend].sort(([, a], [, b]) => b - a).map(([customer]) => customer);
  const random = createRandom(11);
  return partSizes.flatMap((size) =>
    [false, true].map((hasGiants) => {
      // The others come from the lower nine tenths, so that the two are far above them where the shop's tail is long.
      const from = hasGiants ? largest.slice(Math.ceil(largest.length / 10)) : largest;
      const picked = new Set([...drawSome(from, size, random), ...(hasGiants ? largest.slice(0, 2) : [])]);
      return {
        held: held ?? false,
        hasGiants,
        backtest: cutShop(
          purchases.filter(({ customer }) => picked.has(customer)),
          cut,
        ),
      };
    }),
  );
}

function drawSome<Value>(values: readonly Value[], count: number, random: Random): Value[] {
  return values
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ value }) => value);
}

const behaviours: readonly Omit<Behaviour, 'customers' | 'seed'>[] = [
  { pace: [0.7, 12], leaving: [0.8, 2.5], amounts: { betweenCustomers: 0.6, betweenOrders: 0.5 } },
  { pace: [1.5, 3], leaving: [0.5, 20], amounts: { betweenCustomers: 0.4, betweenOrders: 0.7 } },
  { pace: [1, 6], leaving: [0.6, 6], amounts: { betweenCustomers: 1, betweenOrders: 0.4 } },
  { pace: [0.5, 8], leaving: [1, 4], amounts: { betweenCustomers: 0.8, betweenOrders: 0.8 } },
  { pace: [2, 12], leaving: [0.3, 8], amounts: { betweenCustomers: 0.5, betweenOrders: 0.3 } },
];
const sizes = [90, 220];

/** Ten shops. @param giants customers who order thirty times as much, for the whole time */
function simulateShops(giants: number): Backtest[] {
  return behaviours.flatMap((behaviour, kind) =>
    sizes.map((customers, at) => {
      const seed = 100 + 10 * kind + at;
      const shop = simulateShop({ ...behaviour, customers, seed });
      const large = simulateShop({
        ...behaviour,
        ...{ customers: giants, seed: seed + 500, pace: [20, 15], leaving: [0.01, 100] },
      }).map((purchase) => enlarge(purchase));
      return cutShop([...shop, ...large], '2021-06-01');
    }),
  );
}

const enlarge = ({ customer, order, date, amount }: Purchase): Purchase => ({
  customer: `large ${customer}`,
  order: `large ${order}`,
  date,
  amount: amount * 30,
});
