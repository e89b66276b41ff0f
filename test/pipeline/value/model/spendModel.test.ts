import { expect, test } from 'vitest';
import { createRandom } from '../../../../src/pipeline/mixture/random.ts';
import { expectSpend, fitSpend, prepareSpend } from '../../../../src/pipeline/value/model/spendModel.ts';
import { drawGamma } from './drawGamma.ts';

const truth = { p: 3, q: 4, v: 60 };

function drawSpending(count: number) {
  const random = createRandom(2);
  const purchases = Float64Array.from({ length: count }, () => 1 + Math.floor(6 * random()));
  const mean = purchases.map((n) => {
    const rate = drawGamma(truth.q, random) / truth.v;
    return drawGamma(truth.p * n, random) / rate / n;
  });
  return { purchases, mean };
}

test('recovers the parameters of simulated customers', () => {
  const { model, isSettled } = fitSpend(drawSpending(50_000))!;
  expect(isSettled).toBe(true);
  for (const name of ['p', 'q', 'v'] as const)
    expect(Math.abs(Math.log(model[name] / truth[name]))).toBeLessThan(0.05);
});

test('has the gradient that differences give', () => {
  const evaluate = prepareSpend(drawSpending(20));
  const gradient = new Float64Array(3);
  evaluate(truth, gradient);
  (['p', 'q', 'v'] as const).forEach((name, i) => {
    const step = 1e-5 * truth[name];
    const at = (value: number) => evaluate({ ...truth, [name]: value }, new Float64Array(3));
    const difference = (at(truth[name] + step) - at(truth[name] - step)) / (2 * step);
    expect(gradient[i]! / difference).toBeCloseTo(1, 6);
  });
});

test('the unit of money does not matter', () => {
  const drawn = drawSpending(2000);
  const cents = fitSpend({ ...drawn, mean: drawn.mean.map((each) => 100 * each) })!;
  const euros = fitSpend(drawn)!;
  expect(cents.model.q).toBeCloseTo(euros.model.q, 4);
  expect(cents.model.v / euros.model.v).toBeCloseTo(100, 2);
});

test('leaves out who spent nothing or brought more back than was bought', () => {
  const drawn = drawSpending(500);
  const odd = { purchases: [...drawn.purchases, 2, 0, 3], mean: [...drawn.mean, -5, 9, 0] };
  expect(fitSpend(odd)!.model).toEqual(fitSpend(drawn)!.model);
  expect(fitSpend({ purchases: [2, 3], mean: [0, -1] })).toBeUndefined();
});

test('expects of one of whom nothing is known the mean of all, and of others something between it and their own', () => {
  const [unknown, once, often] = expectSpend(truth, { purchases: [0, 1, 40], mean: [0, 200, 200] });
  expect(unknown).toBeCloseTo((truth.p * truth.v) / (truth.q - 1), 10);
  expect(once).toBeGreaterThan(unknown!);
  expect(often).toBeGreaterThan(once!);
  expect(often).toBeLessThan(200);
});

test('ends at finite parameters where all spend the same', () => {
  const fit = fitSpend({ purchases: [2, 3, 2], mean: [10, 10, 10] })!;
  const expected = expectSpend(fit.model, { purchases: [1], mean: [10] })[0]!;
  expect(expected).toBeCloseTo(10, 0);
});
