import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/pipeline/mixture/random.ts';
import { compress } from '../../../../src/pipeline/value/model/histories.ts';
import {
  fitOrders,
  logLikelihood,
  type OrderLaw,
  type OrderModel,
} from '../../../../src/pipeline/value/model/orderModel.ts';
import { drawHistories } from './drawHistories.ts';

const truth: OrderModel = { law: 'MBG/NBD', r: 0.8, alpha: 30, a: 0.9, b: 2.5 };

const shop = (rows: readonly (readonly [number, number, number])[]) => ({
  count: rows.length,
  repeats: rows.map(([x]) => x),
  active: rows.map(([, active]) => active),
  age: rows.map(([, , age]) => age),
});

const mixed = shop([
  [0, 0, 0],
  [0, 0, 300],
  [1, 4, 90],
  [2, 60, 61],
  [7, 200, 400],
  [240, 390, 400],
]);

describe.each<OrderLaw>(['MBG/NBD', 'BG/NBD'])('%s', (law) => {
  test('has the gradient that differences give', () => {
    const patterns = compress(mixed);
    const model = { ...truth, law };
    const gradient = new Float64Array(4);
    logLikelihood(model, patterns, gradient);
    (['r', 'alpha', 'a', 'b'] as const).forEach((name, i) => {
      const step = 1e-5 * model[name];
      const at = (value: number) => logLikelihood({ ...model, [name]: value }, patterns);
      const difference = (at(model[name] + step) - at(model[name] - step)) / (2 * step);
      expect(gradient[i]! / difference).toBeCloseTo(1, 6);
    });
  });

  test('recovers the parameters of simulated customers', () => {
    const drawn = drawHistories({ ...truth, law }, 100_000, createRandom(5));
    const { model, isSettled } = fitOrders(drawn, law);
    expect(isSettled).toBe(true);
    for (const name of ['r', 'alpha', 'a', 'b'] as const)
      expect(Math.abs(Math.log(model[name] / truth[name]))).toBeLessThan(0.08);
  });

  test.each([
    ['all one-time buyers', shop(Array.from({ length: 50 }, (_, i) => [0, 0, i * 7]))],
    ['10 customers', shop(Array.from({ length: 10 }, (_, i) => [i % 4, (i % 4) * 20, 100 + i]))],
    ['hundreds of purchases', mixed],
    [
      'customers of the last day alone',
      shop([
        [0, 0, 0],
        [0, 0, 0],
      ]),
    ],
    ['one customer', shop([[3, 30, 40]])],
  ])('ends at finite parameters for %s', (_, histories) => {
    const { model, logLikelihood } = fitOrders(histories, law);
    const { r, alpha, a, b } = model;
    for (const each of [r, alpha, a, b, logLikelihood]) expect(Number.isFinite(each)).toBe(true);
    for (const each of [r, alpha, a, b]) expect(each).toBeGreaterThan(0);
  });
});

test('says in what customers do not differ', () => {
  const { alikeIn } = fitOrders(shop(Array.from({ length: 50 }, (_, i) => [5, 95 + (i % 5), 100])));
  expect(alikeIn).not.toBe('nothing');
});

test.each([1, 2, 3])('settles where all leave by the same chance, seed %i', (seed) => {
  const alike = { ...truth, r: 2, a: 1500, b: 8500 };
  const { model, isSettled } = fitOrders(drawHistories(alike, 2000, createRandom(seed)));
  expect(isSettled).toBe(true);
  expect(model.a / (model.a + model.b)).toBeCloseTo(0.15, 1);
});

test('counts customers of one history together', () => {
  const { counts, customers } = compress(
    shop([
      [1, 5, 9],
      [0, 0, 9],
      [1, 5, 9],
      [1, 5, 8],
    ]),
  );
  expect(customers).toBe(4);
  expect([...counts].sort()).toEqual([1, 1, 2]);
});

test('is the sum over customers, each by the formula of the papers', () => {
  // Of one customer who bought once and was watched for no time: nothing is known, whose chance is 1.
  expect(logLikelihood(truth, compress(shop([[0, 0, 0]])))).toBeCloseTo(0, 12);
  const { r, alpha, a, b } = truth;
  const once = Math.log((a + b * (alpha / (alpha + 40)) ** r) / (a + b));
  expect(
    logLikelihood(
      truth,
      compress(
        shop([
          [0, 0, 40],
          [0, 0, 40],
        ]),
      ),
    ),
  ).toBeCloseTo(2 * once, 12);
});
