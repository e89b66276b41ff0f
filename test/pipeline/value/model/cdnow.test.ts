import { describe, expect, test } from 'vitest';
import { expectOrders } from '../../../../src/pipeline/value/model/expectOrders.ts';
import { fitOrders, type OrderModel } from '../../../../src/pipeline/value/model/orderModel.ts';
import { expectSpend, fitSpend } from '../../../../src/pipeline/value/model/spendModel.ts';
import { cdnowAbsent, ifCdnow, readCdnow } from './cdnowReference.ts';

const published: OrderModel = { law: 'BG/NBD', r: 0.24259, alpha: 4.41353, a: 0.79289, b: 2.42575 };
const ours: OrderModel = { law: 'MBG/NBD', r: 0.52484, alpha: 6.18299, a: 0.89136, b: 1.614 };
const one = (repeats: number, active: number, age: number) => ({
  count: 1,
  repeats: [repeats],
  active: [active],
  age: [age],
});

describe.skipIf(cdnowAbsent)(`what CDNOW's customers teach${ifCdnow}`, () => {
  test('BG/NBD has the published parameters and likelihood', () => {
    const { model, logLikelihood, isSettled } = fitOrders(readCdnow(), 'BG/NBD');
    expect(isSettled).toBe(true);
    expect(logLikelihood).toBeCloseTo(-9582.4256, 3);
    expect(model.r).toBeCloseTo(0.24259, 4);
    expect(model.alpha).toBeCloseTo(4.41353, 4);
    expect(model.a).toBeCloseTo(0.79289, 4);
    expect(model.b).toBeCloseTo(2.42575, 4);
  });

  test('MBG/NBD has the known parameters and likelihood', () => {
    const { model, logLikelihood } = fitOrders(readCdnow());
    expect(logLikelihood).toBeCloseTo(-9582.1327, 3);
    expect(model.r).toBeCloseTo(0.52484, 4);
    expect(model.alpha).toBeCloseTo(6.18299, 4);
    expect(model.a).toBeCloseTo(0.89136, 4);
    expect(model.b).toBeCloseTo(1.614, 4);
  });

  test('the unit of time does not matter', () => {
    const weeks = readCdnow();
    const inDays = (column: ArrayLike<number>) => Array.from(column, (time) => time * 7);
    const { model } = fitOrders({ ...weeks, active: inDays(weeks.active), age: inDays(weeks.age) });
    expect(model.r).toBeCloseTo(0.52484, 4);
    expect(model.alpha / 7).toBeCloseTo(6.18299, 4);
  });

  test('Gamma-Gamma has the published parameters, likelihood and means', () => {
    const customers = readCdnow();
    const fit = fitSpend(customers)!;
    expect(fit.customers).toBe(946);
    expect(fit.logLikelihood).toBeCloseTo(-4055.923, 3);
    expect(fit.model.p).toBeCloseTo(6.2488, 4);
    expect(fit.model.q).toBeCloseTo(3.7446, 4);
    expect(fit.model.v).toBeCloseTo(15.4478, 3);
    const known = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    const means = expectSpend(fit.model, customers);
    known.forEach((mean, i) => void expect(Math.abs(means[i]! - mean)).toBeLessThan(0.011));
  });
});

describe('what is expected by the published parameters', () => {
  test('a customer of CDNOW orders 1.226 times in 39 weeks by BG/NBD, 1.2627 times by MBG/NBD', () => {
    const customer = one(2, 30.43, 38.86);
    expect(expectOrders(published, customer, 39).orders[0]).toBeCloseTo(1.226, 3);
    expect(expectOrders(ours, customer, 39).orders[0]).toBeCloseTo(1.26267, 4);
  });

  test.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    // Published as 1.8576; by these parameters the closed form in 60 digits is 1.857946.
    [78, 1.857946],
  ])('a new customer orders in %s weeks %s times by BG/NBD', (weeks, orders) => {
    expect(expectOrders(published, one(0, 0, 0), weeks).orders[0]).toBeCloseTo(orders, 4);
  });
});
