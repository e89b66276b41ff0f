import type { KeptModel } from '../../../src/pipeline/model/keptModel.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { countCustomers, daysOf, fitWindow, simulateShop } from '../movement/shop.ts';

/** The model of four segments of a made-up shop. */
export async function keptModel(): Promise<KeptModel> {
  const orders = simulateShop(2, { customers: 300, days: 800 });
  const { model, window } = await fitWindow(daysOf(orders, countCustomers(orders)), 4);
  const names = model.recency.map((_, i) => ({
    ...{ name: `Segment ${i}`, group: 'Segment', rule: 'rule', description: '', action: '' },
    ...{ colour: '#2e9e5b', groupColour: '#2e9e5b' },
    reasons: [{ code: 'name-kept', values: { date: '2022-03-10' } }] as const,
  }));
  return {
    ...{ source: 'orders.csv', madeBy: '0.1.0', date: '2022-03-10', windowDays: window.days },
    basis: {
      ...{ currency: '', amountColumns: ['Total'], amountLevel: 'line', orders: 'numbers', returns: 'drop' },
      ...{ period: '', filter: '' },
    },
    model: { ...model, names },
    rules: defaultRules,
    value: { orders: { r: 0.5, alpha: 43.28, a: 0.9, b: 1 / 3 }, spend: { p: 6.25, q: 3.74, v: 15.44 } },
    fit: { customers: 300, logLikelihood: -3.25, unlikelyBelow: -6 - 1 / 3 },
  };
}
