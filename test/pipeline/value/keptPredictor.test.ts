import { expect, test } from 'vitest';
import { type Forecast, forecastValue } from '../../../src/pipeline/value/forecastValue.ts';
import type { KeptPredictor } from '../../../src/pipeline/value/keptPredictor.ts';
import { drawShop } from './drawShop.ts';

const days = drawShop({ customers: 4000, days: 730 });

function foretell(kept?: KeptPredictor): Forecast {
  const forecast = forecastValue(days, 730, { horizonDays: 180, ...(kept && { kept }) });
  if ('missing' in forecast) throw new Error(forecast.missing.code);
  return forecast;
}

const { predictor, ...fresh } = foretell();
const kept: KeptPredictor = { ...predictor, date: '2026-01-31' };
const codes = ({ remarks }: Forecast) => remarks.map(({ code }) => code);

test('predicts by kept parameters the same as when they were kept, to the bit, and says so', () => {
  const forecast = foretell(kept);
  expect(forecast.kept).toBe(kept);
  expect(forecast.expectedSpend).toEqual(fresh.expectedSpend);
  expect(forecast.totals).toEqual(fresh.totals);
  expect(codes(forecast)).toContain('value-parameters-kept');
});

test('predicts by parameters that are a little off, in place of those learned now', () => {
  const { law, r, alpha, a, b } = kept.orders.model;
  const forecast = foretell({ ...kept, orders: { model: { law, r, alpha, a, b: 1.1 * b } } });
  expect(forecast.kept).toBeDefined();
  expect(forecast.totals!.orders.expected).toBeGreaterThan(1.01 * fresh.totals!.orders.expected);
  expect(forecast.predictor.orders.model.r).toBe(r);
});

test.each([
  ['orders', { ...kept, orders: { model: { ...kept.orders.model, r: 3 * kept.orders.model.r } } }],
  ['spend', { ...kept, spend: { model: { ...kept.spend!.model, v: 9 * kept.spend!.model.v, p: 99 } } }],
  ['numbers beyond all', { ...kept, orders: { model: { ...kept.orders.model, r: 1e18, alpha: 1e-12 } } }],
])('learns anew where kept parameters no longer fit, by their %s, and says so', (_, wrong) => {
  const forecast = foretell(wrong);
  expect(forecast.kept).toBeUndefined();
  expect(forecast.expectedSpend).toEqual(fresh.expectedSpend);
  expect(codes(forecast)).toContain('value-parameters-anew');
});
