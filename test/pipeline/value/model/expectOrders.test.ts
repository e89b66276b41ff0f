import hyp2f1 from '@stdlib/math-base-special-hyp2f1';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/pipeline/mixture/random.ts';
import { chancesOfStaying, expectOrders } from '../../../../src/pipeline/value/model/expectOrders.ts';
import type { OrderModel } from '../../../../src/pipeline/value/model/orderModel.ts';
import { drawHistories } from './drawHistories.ts';

const model: OrderModel = { law: 'MBG/NBD', r: 0.52484, alpha: 6.18299, a: 0.89136, b: 1.614 };
const one = (repeats: number, active: number, age: number) => ({
  count: 1,
  repeats: [repeats],
  active: [active],
  age: [age],
});

/** Fader, Hardie & Lee 2005, eq. 10, and for MBG/NBD Wagner & Hoppe 2008, by 2F1; `d` is 1 for MBG/NBD. */
function closedForm({ law, r, alpha, a, b }: OrderModel, x: number, age: number, ahead: number): number {
  const stays = b + x + (law === 'MBG/NBD' ? 1 : 0);
  const power = ((alpha + age) / (alpha + age + ahead)) ** (r + x);
  const series = hyp2f1(r + x, stays, a + stays - 1, ahead / (alpha + age + ahead));
  return ((a + stays - 1) / (a - 1)) * (1 - power * series);
}

describe('expected orders', () => {
  test.each([
    [0, 38.86],
    [1, 10],
    [2, 38.86],
    [9, 38.86],
    [25, 38.86],
  ])('are those of the closed form after %s repeats in %s weeks', (x, age) => {
    for (const law of ['MBG/NBD', 'BG/NBD'] as const) {
      const each = { ...model, law };
      const histories = one(x, x === 0 ? 0 : age, age);
      const { orders } = expectOrders(each, histories, 39);
      const known = closedForm(each, x, age, 39) * chancesOfStaying(each, histories)[0]!;
      expect(orders[0]! / known).toBeCloseTo(1, 9);
    }
  });

  test.each([221, 254, 161, 204])('are finite after %s repeats, and fewer than at the pace so far', (x) => {
    const { orders, chanceOfNone } = expectOrders(model, one(x, 38, 38.86), 39);
    expect(orders[0]).toBeGreaterThan(0.3 * x);
    expect(orders[0]).toBeLessThan(x);
    expect(chanceOfNone[0]).toBeGreaterThan(0);
    expect(chanceOfNone[0]).toBeLessThan(1);
  });

  test.each([
    [0, 0, 1.83522141377328],
    [1, 10, 2.48134667504223],
    [25, 38.86, 16.7443289855315],
    [221, 38.86, 143.248037915812],
  ])(
    'are those of the closed form in 60 digits for a customer of %s repeats who is still here',
    (x, age, known) => {
      const histories = one(x, x === 0 ? 0 : age, age);
      const here = chancesOfStaying(model, histories)[0]!;
      expect(expectOrders(model, histories, 39).orders[0]! / here / known).toBeCloseTo(1, 10);
    },
  );

  test.each([0, 3, 40])('are the same for one customer and for one of many ages, after %s repeats', (x) => {
    const ages = Array.from({ length: 400 }, (_, i) => 40 + 2 * i);
    const histories = { count: 400, repeats: ages.map(() => x), active: ages.map(() => (x === 0 ? 0 : 30)) };
    const { orders } = expectOrders(model, { ...histories, age: ages }, 39);
    ages.forEach((age, i) => {
      const alone = expectOrders(model, one(x, x === 0 ? 0 : 30, age), 39).orders[0]!;
      expect(orders[i]! / alone).toBeCloseTo(1, 10);
    });
  });

  test('do not jump where a is 1', () => {
    const at = (a: number) => expectOrders({ ...model, a }, one(2, 30.43, 38.86), 39).orders[0]!;
    expect(at(1)).toBeCloseTo((at(1 - 1e-7) + at(1 + 1e-7)) / 2, 10);
  });

  test('hold at parameters of any size', () => {
    // Nobody leaves: the mean of a pace that is gamma distributed.
    const stays = expectOrders({ ...model, a: 1e-4, b: 10_000 }, one(3, 20, 20), 39).orders[0]!;
    expect(stays).toBeCloseTo(((model.r + 3) / (model.alpha + 20)) * 39, 4);
    // All leave after a purchase by the same chance.
    const p = 0.2;
    const alike = expectOrders({ ...model, a: 10_000 * p, b: 10_000 * (1 - p) }, one(0, 0, 0), 39).orders[0]!;
    const reached = ((1 - p) * (1 - (model.alpha / (model.alpha + p * 39)) ** model.r)) / p;
    expect(alike).toBeCloseTo(reached, 3);
  });

  test('are nothing in no time', () => {
    const { orders, chanceOfNone } = expectOrders(model, one(2, 30, 38), 0);
    expect(orders[0]).toBeCloseTo(0, 12);
    expect(chanceOfNone[0]).toBeCloseTo(1, 12);
  });

  test('are what simulated customers then do, whatever their history', () => {
    const law = { law: 'MBG/NBD', r: 0.8, alpha: 30, a: 0.9, b: 2.5 } as const;
    const drawn = drawHistories(law, 300_000, createRandom(11));
    const { orders, chanceOfNone } = expectOrders(law, drawn, 100);
    for (const isMeant of [
      (x: number) => x === 0,
      (x: number) => x === 1,
      (x: number) => x > 1 && x < 6,
      (x: number) => x >= 6,
    ]) {
      const own = Array.from(orders, (_, i) => i).filter((i) => isMeant(drawn.repeats[i]!));
      const mean = (of: (i: number) => number) => own.reduce((sum, i) => sum + of(i), 0) / own.length;
      expect(mean((i) => orders[i]!) / mean((i) => drawn.later[i]!)).toBeCloseTo(1, 1.3);
      const away = mean((i) => (drawn.later[i] === 0 ? 1 : 0));
      expect(mean((i) => chanceOfNone[i]!)).toBeCloseTo(away, 1.7);
    }
  });
});
