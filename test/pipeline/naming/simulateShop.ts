import { gatherDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';

const day = 86_400_000;
const start = Date.UTC(2024, 0, 1);

export interface Shop {
  readonly customers: Customers;
  readonly asOf: number;
}

/** One customer's orders: the day of each since the shop opened, and what was spent on it. */
type Orders = readonly { readonly day: number; readonly spend: number }[];

type Random = () => number;

/** Mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const exponential = (random: Random, mean: number) => -mean * Math.log(1 - random());

const logNormal = (random: Random, median: number, sigma: number) =>
  median * Math.exp(sigma * Math.sqrt(2 * exponential(random, 1)) * Math.cos(2 * Math.PI * random()));

/** Customers come, order at a rate of their own and drop out at some time; every fourth or so orders once. */
function retailOrders(random: Random): Orders {
  const first = Math.floor(700 * random());
  const gap = logNormal(random, 60, 0.8);
  const end = Math.min(700, first + exponential(random, 250));
  const basket = logNormal(random, 200, 1);
  const orders = [{ day: first, spend: basket }];
  for (let next = first + exponential(random, gap); next < end; next += exponential(random, gap)) {
    orders.push({ day: Math.floor(next), spend: logNormal(random, basket, 0.3) });
  }
  return orders;
}

function onceOrders(random: Random): Orders {
  return [{ day: Math.floor(700 * random()), spend: logNormal(random, 80, 1) }];
}

function sameDayOrders(random: Random): Orders {
  return Array.from({ length: 1 + Math.floor(exponential(random, 1.5)) }, () => {
    return { day: 30, spend: logNormal(random, 50, 0.7) };
  });
}

/** One order a month at one of three prices until the customer cancels. */
function subscriptionOrders(random: Random): Orders {
  const first = Math.floor(360 * random());
  const months = random() < 0.6 ? 24 : Math.ceil(exponential(random, 5));
  const price = [9, 19, 49][Math.floor(3 * random())]!;
  const days = Array.from({ length: months }, (_, month) => first + 30 * month).filter((d) => d < 360);
  return days.map((d) => ({ day: d, spend: price }));
}

/** A retailer to whom three customers in a hundred bring a hundred times the money. */
function hugeOrders(random: Random): Orders {
  const factor = random() < 0.03 ? 100 : 1;
  return retailOrders(random).map((order) => ({ ...order, spend: order.spend * factor }));
}

const kinds = {
  'retail-like': retailOrders,
  'all one-time': onceOrders,
  'same day': sameDayOrders,
  identical: () => [{ day: 10, spend: 25 }],
  'subscription-like': subscriptionOrders,
  'few huge customers': hugeOrders,
};

export const shopKinds = Object.keys(kinds) as (keyof typeof kinds)[];

export function simulateShop(kind: keyof typeof kinds, count: number, seed: number): Shop {
  const random = seededRandom(seed);
  const orders = Array.from({ length: count }, () => kinds[kind](random));
  const last = Math.max(...orders.flatMap((list) => list.map((order) => order.day)));
  const column = (of: (list: Orders) => number) => Float64Array.from(orders, of);
  const lastDay = column((list) => Math.max(...list.map((order) => order.day)));
  return {
    asOf: start + (last + 1) * day,
    customers: {
      count,
      ids: orders.map((_, i) => String(i)),
      recency: lastDay.map((d) => last + 1 - d),
      frequency: column((list) => list.length),
      monetary: column((list) => list.reduce((total, order) => total + order.spend, 0)),
      firstPurchase: column((list) => start + day * Math.min(...list.map((order) => order.day))),
      lastPurchase: lastDay.map((d) => start + day * d),
      purchaseDays: gatherDays(
        {
          buyer: Int32Array.from(orders.flatMap((list, i) => list.map(() => i))),
          day: Int32Array.from(orders.flatMap((list) => list.map((order) => start / day + order.day))),
          spend: Float64Array.from(orders.flatMap((list) => list.map((order) => order.spend))),
        },
        count,
      ),
    },
  };
}
