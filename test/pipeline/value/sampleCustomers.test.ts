import { expect, test } from 'vitest';
import { sampleCustomers } from '../../../src/pipeline/value/sampleCustomers.ts';
import { drawShop } from './drawShop.ts';

test('takes one customer of each so many that follow each other, with all their days', () => {
  const days = drawShop({ customers: 1000, days: 400 });
  const sample = sampleCustomers(days, 300);
  expect(sample.who).toHaveLength(250);
  sample.who!.forEach((customer, block) => {
    expect(Math.floor(customer / 4)).toBe(block);
    const range = [sample.days.starts[block]!, sample.days.starts[block + 1]!] as const;
    const own = [days.starts[customer]!, days.starts[customer + 1]!] as const;
    for (const column of ['day', 'spend', 'orders'] as const)
      expect(sample.days[column].slice(...range)).toEqual(days[column].slice(...own));
  });
  const places = new Set(Array.from(sample.who!, (customer) => customer % 4));
  expect(places.size).toBe(4);
});

test('takes all where there are few', () => {
  const days = drawShop({ customers: 1000, days: 400 });
  expect(sampleCustomers(days, 1000)).toEqual({ days });
});
