import { describe, expect, it } from 'vitest';
import { deriveFigures } from '../../src/pipeline/customers/customerFigures.ts';
import type { Customers } from '../../src/pipeline/customers/rfm.ts';
import { createRandom } from '../../src/pipeline/mixture/random.ts';
import { chooseFit } from '../../src/pipeline/model/chooseFit.ts';
import { fitCustomers, scaleCustomers } from '../../src/pipeline/model/fitCustomers.ts';
import { makeClassifier } from '../../src/pipeline/model/model.ts';
import { createSplitCounter } from '../../src/pipeline/results/countSplits.ts';
import { aside } from '../../src/pipeline/segments/aside.ts';
import { profileAside, profileSegments } from '../../src/pipeline/segments/profiles.ts';
import { optionsBy } from '../fixtures/options.ts';

type Rfm = readonly [recency: number, frequency: number, monetary: number];

const asOf = Date.UTC(2020, 0, 1);
const millisecondsPerDay = 86_400_000;

function toCustomers(rows: readonly Rfm[]): Customers {
  const column = (j: 0 | 1 | 2) => Float64Array.from(rows, (row) => row[j]);
  const lastPurchase = column(0).map((days) => asOf - days * millisecondsPerDay);
  return {
    count: rows.length,
    ids: rows.map((_, i) => String(i)),
    recency: column(0),
    frequency: column(1),
    monetary: column(2),
    firstPurchase: lastPurchase.map((date, i) => date - rows[i]![1] * millisecondsPerDay),
    lastPurchase,
  };
}

const random = createRandom(4);
const ordinary = Array.from({ length: 60 }, (): Rfm => {
  return [Math.floor(random() * 300), 1 + Math.floor(random() * 9), 1 + random() * 900];
});

const shops: Readonly<Record<string, readonly Rfm[]>> = {
  'one customer': [[3, 1, 20]],
  'all equal': Array.from({ length: 30 }, () => [3, 1, 20]),
  'a constant feature': ordinary.map(([recency, , monetary]) => [recency, 1, monetary]),
  'two distinct customers': [...ordinary.keys()].map((i) => (i % 2 === 0 ? [3, 1, 20] : [90, 4, 700])),
  'fewer customers than components': ordinary.slice(0, 4),
  'ten huge outliers': [...ordinary, ...Array.from({ length: 10 }, (_, i): Rfm => [1, 5, 1e15 * (i + 1)])],
  'customers who got back more than they paid': [...ordinary, [5, 2, -300], [9, 1, -0.5], [70, 1, 0]],
};

const recipes = [
  {},
  { preset: 'classic' },
  ...['full', 'tied', 'diag'].map((covariance) => ({ 'mixture.covariance': covariance })),
  { 'mixture.components': 7 },
  { 'mixture.minimumSpread': 0, 'mixture.criterion': 'icl' },
];

const cases = Object.keys(shops).flatMap((name) => recipes.map((recipe) => ({ name, recipe })));

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('customers of a degenerate shop', () => {
  it.each(cases)('become segments without a NaN: $name, $recipe', async ({ name, recipe }) => {
    const customers = toCustomers(shops[name]!);
    const options = optionsBy(recipe);
    const fitted = await fitCustomers(scaleCustomers(customers, options), options);
    const { selection } = chooseFit(
      fitted.fits,
      options.choice,
      createSplitCounter({ customers, asOf }, fitted),
    );
    const fit = fitted.fits.find(({ k }) => k === selection.chosen)!;
    const { borders } = deriveFigures(customers, asOf);
    const { membership } = makeClassifier(fitted, fit, customers, borders);
    const count = Math.max(...membership.segment) + 1;
    const profiles = profileSegments(customers, membership.segment, count, asOf);
    const apart = Object.values(aside).reduce(
      (sum, why) => sum + (profileAside(customers, membership.segment, asOf, why)?.customers ?? 0),
      0,
    );

    expect(numbersIn(selection).every(Number.isFinite)).toBe(true);
    expect([...membership.probability].filter((p) => p > 0 && p <= 1)).toHaveLength(customers.count - apart);
    expect(profiles.reduce((sum, profile) => sum + profile.customers, apart)).toBe(customers.count);
    expect(numbersIn(profiles).some(Number.isNaN)).toBe(false);
    // Unknown where nobody has two orders, and only there.
    for (const { daysBetweenOrders, oneTimeShare } of profiles)
      expect(daysBetweenOrders === undefined).toBe(oneTimeShare === 1);
  });
});
