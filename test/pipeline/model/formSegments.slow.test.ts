import { describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { fitCustomers, scaleCustomers } from '../../../src/pipeline/model/fitCustomers.ts';
import { classify } from '../../../src/pipeline/model/model.ts';
import { formSegmentation } from '../../../src/pipeline/results/formSegmentation.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

const asOf = Date.UTC(2020, 0, 1);
const random = createRandom(2);
const rows = Array.from({ length: 400 }, (_, i) => ({
  id: `c${i}`,
  recency: Math.floor(400 * random() ** 2),
  frequency: 1 + Math.floor(12 * random() ** 3),
  monetary: 5 + 900 * random() ** 2,
}));

function toCustomers(order: typeof rows): Customers {
  const lastPurchase = Float64Array.from(order, ({ recency }) => asOf - recency * 86_400_000);
  return {
    count: order.length,
    ids: order.map(({ id }) => id),
    recency: Float64Array.from(order, ({ recency }) => recency),
    frequency: Float64Array.from(order, ({ frequency }) => frequency),
    monetary: Float64Array.from(order, ({ monetary }) => monetary),
    firstPurchase: lastPurchase,
    lastPurchase,
  };
}

async function segmentsById(
  order: typeof rows,
  recipe: Readonly<Record<string, unknown>>,
): Promise<Map<string, number>> {
  const options = optionsBy(recipe);
  const customers = toCustomers(order);
  const fitted = await fitCustomers(scaleCustomers(customers, options), options);
  const table = { ...makeSegmentation({ customers: order.length, columns: customers }), asOf };
  const { membership, model } = await formSegmentation(table, fitted, { options, tasks: runtime.tasks });
  // Whoever was in the fit is classified as it was there, to the bit.
  expect(classify(model, customers, asOf)).toEqual(membership);
  return new Map(customers.ids.map((id, i) => [id, membership.segment[i]!]));
}

describe('the segments of a shop', () => {
  it.each([{}, { preset: 'classic' }, { 'mixture.seed': 99, 'mixture.starts': 2 }])(
    'have the same numbers from run to run, in whatever order its customers come: %j',
    async (recipe) => {
      const segments = await segmentsById(rows, recipe);
      expect(new Set(segments.values()).size).toBeGreaterThan(1);
      expect(await segmentsById(rows, recipe)).toEqual(segments);
      const shuffled = rows.toSorted((a, b) => a.id.localeCompare(b.id));
      const again = await segmentsById(shuffled, recipe);
      for (const [id, segment] of segments) expect(again.get(id), id).toBe(segment);
    },
    60_000,
  );
});
