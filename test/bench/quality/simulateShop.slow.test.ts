import { describe, expect, it } from 'vitest';
import { type Behaviour, simulateShop } from './simulateShop.ts';

const behaviour: Behaviour = {
  customers: 4000,
  seed: 3,
  pace: [2, 10],
  leaving: [1, 3],
  amounts: { betweenCustomers: 0.5, betweenOrders: 0.4 },
};

describe('simulateShop', () => {
  const purchases = simulateShop(behaviour);

  it('is the same for the same seed, and another for another', () => {
    expect(simulateShop(behaviour)).toEqual(purchases);
    expect(simulateShop({ ...behaviour, seed: 4 })).not.toEqual(purchases);
  });

  it('lets all customers come, and a quarter leave after the first order, but for those who came late', () => {
    const orders = new Map<string, number>();
    for (const { customer } of purchases) orders.set(customer, (orders.get(customer) ?? 0) + 1);
    expect(orders.size).toBe(4000);
    const once = [...orders.values()].filter((count) => count === 1).length / 4000;
    expect(once).toBeGreaterThan(0.25);
    expect(once).toBeLessThan(0.45);
  });

  it('draws amounts about the level of the shop', () => {
    const logs = purchases.map(({ amount }) => Math.log(amount));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    expect(Math.abs(mean - Math.log(50))).toBeLessThan(0.05);
    const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
    expect(Math.abs(deviation - Math.hypot(0.5, 0.4))).toBeLessThan(0.03);
  });
});
