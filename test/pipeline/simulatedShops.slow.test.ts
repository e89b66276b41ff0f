import { describe, expect, it } from 'vitest';
import { standardizeFeatures } from '../../src/pipeline/features/features.ts';
import { assign } from '../../src/pipeline/mixture/membership.ts';
import { fitMixtures } from '../../src/pipeline/mixture/selection.ts';
import { cutShop } from '../bench/quality/backtest.ts';
import { readShop } from '../bench/quality/shops.ts';
import { optionsBy } from '../fixtures/options.ts';

/** Enough customers to tell, few enough to fit in moments. */
const customersOf = { seldom: 2500, often: 800 } as const;

const recipes = [
  {},
  { preset: 'classic' },
  { 'mixture.covariance': 'diag' },
  { 'mixture.covariance': 'tied' },
];
const cases = (['seldom', 'often'] as const).flatMap((shop) => recipes.map((recipe) => ({ shop, recipe })));

describe('mixtures of a simulated shop', () => {
  it.each(cases)(
    'are never less likely with more components, and settle: customers who come $shop, $recipe',
    async ({ shop, recipe }) => {
      const purchases = await readShop(shop);
      const { customers } = cutShop(
        purchases.filter(({ customer }) => Number(customer) < customersOf[shop]),
        '2021-06-01',
      );
      const { transform, selection } = optionsBy(recipe);
      const { features } = standardizeFeatures(customers, transform);
      const fits = await fitMixtures(features, selection, () => {});

      expect(fits.map(({ mixture }) => mixture.components)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(fits.every(({ converged }) => converged)).toBe(true);
      fits.slice(1).forEach(({ logLikelihood, mixture }, i) => {
        expect(logLikelihood).toBeGreaterThanOrEqual(fits[i]!.logLikelihood);
        const { probability } = assign(features, mixture);
        expect(probability.every((p) => p > 0 && p <= 1)).toBe(true);
      });
    },
  );
});
