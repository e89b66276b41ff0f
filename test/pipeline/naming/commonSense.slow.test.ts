import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gatherDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { standardizeFeatures } from '../../../src/pipeline/features/features.ts';
import { assign } from '../../../src/pipeline/mixture/membership.ts';
import { fitMixtures } from '../../../src/pipeline/mixture/selection.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { nameSegments, type SegmentName } from '../../../src/pipeline/naming/nameSegments.ts';
import type { SegmentProfile } from '../../../src/pipeline/segments/profile.ts';
import { profileSegments } from '../../../src/pipeline/segments/profiles.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { profileOf } from './profileOf.ts';
import { type Shop, seededRandom, shopKinds, simulateShop } from './simulateShop.ts';

type Named = SegmentProfile & SegmentName;

const transforms = {
  'as they are': (customers: Customers) => customers,
  'root and logarithms': (customers: Customers) => ({
    ...customers,
    recency: customers.recency.map(Math.sqrt),
    frequency: customers.frequency.map(Math.log),
    monetary: customers.monetary.map(Math.log1p),
  }),
};

const counts = Array.from({ length: 15 }, (_, i) => i + 1);

/** Named segments for every K of mixtures on the features, standardized. */
async function nameMixtures(
  { customers, asOf }: Shop,
  transform: keyof typeof transforms,
): Promise<Named[][]> {
  const { features: data } = standardizeFeatures(transforms[transform](customers));
  const regularization = transform === 'as they are' ? 1e-6 : 0.05;
  const options = { components: counts, covariance: 'full', seed: 1, starts: 1, regularization } as const;
  const fits = await fitMixtures(data, options, () => {});
  return fits.map(({ mixture }) => {
    return nameAll(profileSegments(customers, assign(data, mixture).component, mixture.components, asOf));
  });
}

/** Named segments of customers cut by chance into boxes of recency, orders and spend: stranger than any clustering. */
function nameCuts({ customers, asOf }: Shop, seed: number): Named[][] {
  const random = seededRandom(seed);
  return counts.map((k) => {
    const order = (column: Float64Array) => {
      const sorted = column.toSorted();
      return column.map((value) => sorted.indexOf(value) / column.length);
    };
    const ranks = [customers.recency, customers.frequency, customers.monetary].map(order);
    const centres = Array.from({ length: k }, () => ranks.map(random));
    const segment = Int32Array.from({ length: customers.count }, (_, i) => {
      const distances = centres.map((centre) => {
        return centre.reduce((sum, at, j) => sum + (at - ranks[j]![i]!) ** 2, 0);
      });
      return distances.indexOf(Math.min(...distances));
    });
    return nameAll(profileSegments(customers, segment, k, asOf));
  });
}

function nameAll(profiles: SegmentProfile[]): Named[] {
  const real = profiles.filter(({ customers }) => customers > 0);
  return nameSegments(real, defaultRules).map((name, i) => ({ ...real[i]!, ...name }));
}

const top = ['key-accounts', 'vip', 'champions'];
/** Rules whose names say that the customers bought often. */
const often = [...top, 'loyal', 'potential', 'mixed-vip', 'mixed-regulars', 'at-risk', 'cant-lose', 'lapsed'];
const by = (segments: readonly Named[], ...rules: string[]) =>
  segments.filter(({ rule }) => rules.includes(rule));

/** Calls `check` for every pair of a segment of one rule and a segment of another. */
function pairs(
  segments: Named[],
  some: string[],
  others: string[],
  check: (a: Named, b: Named) => void,
): void {
  for (const a of by(segments, ...some)) for (const b of by(segments, ...others)) check(a, b);
}

/**
 * Order in time holds by score without exception. The mean of the days may disagree with the mean of the scores where
 * a segment has a tail, as no score is worse than 1: a little for mixtures, by any amount for cuts at random.
 * @param tolerance by what share the mean days may disagree
 */
function expectCommonSense(segments: Named[], tolerance = 0.15): void {
  const expectLessRecent = (cold: Named, warm: Named) => {
    const both = `${cold.name} and ${warm.name}`;
    expect(cold.scores.r, both).toBeLessThan(warm.scores.r);
    expect(cold.recency.mean, both).toBeGreaterThan((1 - tolerance) * warm.recency.mean);
  };
  const names = segments.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, rule, oneTimeShare, newness } of segments) {
    expect(name).not.toMatch(/other|undefined|unknown/i);
    if (rule === 'new') expect(newness).toBeGreaterThanOrEqual(4);
    if (often.includes(rule)) expect(oneTimeShare).toBeLessThan(0.5);
    if (rule === 'one-time') expect(oneTimeShare).toBeGreaterThanOrEqual(0.8);
  }
  expectNumbersOnlyForTwins(segments);
  expectChampionsOnTop(segments);
  pairs(segments, ['new'], ['loyal'], (fresh, loyal) => {
    expect(fresh.frequency.mean, 'orders of the new').toBeLessThanOrEqual(loyal.frequency.mean);
    expect(fresh.sinceFirstPurchase.mean, 'age of the new').toBeLessThanOrEqual(
      loyal.sinceFirstPurchase.mean,
    );
  });
  const cooling = ['at-risk', 'attention', 'sleep'];
  const gone = ['lost', 'hibernating', 'lapsed', 'cant-lose'];
  pairs(segments, gone, cooling, expectLessRecent);
  pairs(
    segments,
    [...cooling, ...gone],
    [...top, 'loyal', 'potential', 'promising', 'new'],
    expectLessRecent,
  );
  pairs(segments, ['lost'], ['at-risk', 'cant-lose', 'lapsed'], (lost, valuable) => {
    expect(lost.scores.fm, `${lost.name} and ${valuable.name}`).toBeLessThan(valuable.scores.fm);
  });
}

/** No segment outside the top has bought more recently and spends more than one inside. */
function expectChampionsOnTop(segments: Named[]): void {
  const rest = segments.filter(({ rule }) => !top.includes(rule)).map(({ rule }) => rule);
  pairs(segments, top, rest, (champion, other) => {
    const better = other.scores.r > champion.scores.r && other.scores.fm > champion.scores.fm;
    expect(
      better && other.monetary.mean > champion.monetary.mean,
      `${other.name} before ${champion.name}`,
    ).toBe(false);
  });
}

/** A number tells segments apart only if no figure of their customers' behaviour does. */
function expectNumbersOnlyForTwins(segments: Named[]): void {
  const behaviour = ({ recency, frequency, monetary, averageOrder, sinceFirstPurchase }: Named) =>
    [recency, frequency, monetary, averageOrder, sinceFirstPurchase]
      .map(({ mean }) => mean.toPrecision(8))
      .join(' ');
  for (const numbered of segments.filter(({ name }) => / \d+$/.test(name))) {
    const twins = segments.filter((other) => other !== numbered && behaviour(other) === behaviour(numbered));
    expect(twins.length, numbered.name).toBeGreaterThan(0);
  }
}

describe('names make sense for K = 1 to 15', () => {
  const cases = shopKinds.flatMap((kind) => [1, 2].map((seed) => ({ kind, seed })));

  describe.each(cases)('in a simulated shop, $kind, seed $seed', ({ kind, seed }) => {
    const shop = simulateShop(kind, 500, seed);

    it.each(Object.keys(transforms) as (keyof typeof transforms)[])(
      'with mixtures on features %s',
      async (transform) => {
        for (const segments of await nameMixtures(shop, transform)) expectCommonSense(segments);
      },
      60_000,
    );

    it('with customers cut at random', () => {
      for (const segments of nameCuts(shop, seed)) expectCommonSense(segments, Number.POSITIVE_INFINITY);
    }, 60_000);
  });
});

const reference = new URL('../../../../shared/reference/rfm_online_retail_II.csv', import.meta.url);
const absent = existsSync(reference) ? '' : ' (skipped: ../shared/reference is absent)';

/** The reference has no first purchases; a customer is taken to have ordered every 45 days before the last order. */
function readReference(): Shop {
  const rows = readFileSync(reference, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const column = (index: number) => Float64Array.from(rows, (row) => Number(row[index]));
  const [recency, frequency, monetary] = [column(1), column(2), column(3)];
  const asOf = Date.UTC(2011, 11, 10);
  const lastPurchase = recency.map((days) => asOf - days * 86_400_000);
  const firstPurchase = lastPurchase.map((last, i) => last - 45 * 86_400_000 * (frequency[i]! - 1));
  const ids = rows.map((row) => row[0]!);
  const buyer = Int32Array.from(rows.flatMap((_, i) => Array.from({ length: frequency[i]! }, () => i)));
  const purchaseDays = gatherDays(
    {
      buyer,
      day: buyer.map((i, at) => lastPurchase[i]! / 86_400_000 - 45 * (at - buyer.indexOf(i))),
      spend: Float64Array.from(buyer, (i) => monetary[i]! / frequency[i]!),
    },
    rows.length,
  );
  return {
    customers: {
      ...{ count: rows.length, ids, recency, frequency, monetary, firstPurchase, lastPurchase },
      purchaseDays,
    },
    asOf,
  };
}

describe.skipIf(absent !== '')(`names make sense on Online Retail II${absent}`, () => {
  const fitted = Object.keys(transforms) as (keyof typeof transforms)[];

  it.each(fitted)(
    'for K = 1 to 15, with mixtures on features %s',
    async (transform) => {
      for (const segments of await nameMixtures(readReference(), transform)) expectCommonSense(segments);
    },
    120_000,
  );

  it.each(['default', 'classic'])(
    'for K = 10 by the preset %s, without half of the segments in one rule',
    async (preset) => {
      const { customers, asOf } = readReference();
      const { transform, selection } = optionsBy({ preset, 'mixture.components': 10 });
      const { features: data } = standardizeFeatures(customers, transform);
      const [fit] = await fitMixtures(data, selection, () => {});
      const labels = assign(data, fit!.mixture).component;
      const rules = nameAll(profileSegments(customers, labels, 10, asOf)).map(({ rule }) => rule);
      expect(rules).toHaveLength(10);
      for (const rule of rules) expect(rules.filter((other) => other === rule).length, rule).toBeLessThan(5);
    },
    120_000,
  );

  it('for ten segments that a notebook published by their means', () => {
    const { customers } = readReference();
    const average = customers.monetary.reduce((sum, spend) => sum + spend, 0) / customers.count;
    const score = (column: Float64Array, worse: (other: number) => boolean) =>
      1 + Math.floor((5 * column.filter(worse).length) / column.length);
    const profiles = notebook.map(([recency, orders, spend, count, rSpread]) => {
      const r = score(customers.recency, (other) => other > recency);
      const f = score(customers.frequency, (other) => other < orders);
      const m = score(customers.monetary, (other) => other < spend);
      const sketch = profileOf({ scores: [r, f, m], recency, orders, spend, customers: count });
      return { ...sketch, spendMultiple: spend / average, oneTimeShare: orders === 1 ? 1 : 0, rSpread };
    });
    expect(nameSegments(profiles, defaultRules).map(({ name }) => name)).toEqual([
      'At Risk, about 1,640 each',
      'Loyal Customers, about 3,300 each',
      'Key Accounts',
      'At Risk, about 13,800 each',
      'VIP, last order about 12 days ago',
      'Needs Attention',
      'VIP, last order about 2.5 days ago',
      'Champions',
      'Loyal Customers, about 923 each',
      'One-Time Buyers',
    ]);
  });
});

/** Mean recency, orders and spend, customers; the spread of recency scores is not published and assumed. */
const notebook: readonly (readonly [number, number, number, number, number])[] = [
  [274.44, 4.83, 1635.09, 914, 2],
  [23.4, 9.63, 3299.14, 892, 1],
  [1.5, 148, 568712.08, 2, 0],
  [288.86, 15.55, 13766.92, 105, 2],
  [12.38, 52.69, 64352.16, 42, 1],
  [340.12, 2.29, 533.44, 792, 2],
  [2.55, 73.65, 40212.1, 60, 0],
  [44.25, 18.24, 8248.73, 459, 1],
  [34.4, 3.43, 922.97, 1068, 2],
  [359, 1, 267.67, 1544, 3],
];
