import { describe, expect, test } from 'vitest';
import {
  addReturn,
  type LateReturn,
  type PurchaseDays,
} from '../../../src/pipeline/customers/purchaseDays.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { forecastValue } from '../../../src/pipeline/value/forecastValue.ts';
import { lookBack } from '../../../src/pipeline/value/knownCustomers.ts';
import { lookAhead } from '../../../src/pipeline/value/outcome.ts';
import { sampleCustomers } from '../../../src/pipeline/value/sampleCustomers.ts';
import { drawShop } from './drawShop.ts';

/** A shop in which a tenth of what is bought comes back some weeks later, up to a day. */
function drawReturns(until: number): PurchaseDays {
  const days = drawShop({ customers: 2000, days: 730 });
  const random = createRandom(7);
  const late: LateReturn[] = [];
  for (let buyer = 0; buyer < 2000; buyer++) {
    for (let at = days.starts[buyer]!; at < days.starts[buyer + 1]!; at++) {
      if (random() > 0.1) continue;
      const day = days.day[at]! + Math.floor(60 * random());
      const amount = -days.spend[at]! * random();
      if (day >= until) continue;
      const after = addReturn(days, buyer, { day, amount, knownOn: day });
      if (after) late.push(after);
    }
  }
  return { ...days, late };
}

describe('what was known at a day', () => {
  const days = drawReturns(730);

  test('does not change by what came back later', () => {
    const then = drawReturns(500);
    expect(then.late!.length).toBeLessThan(days.late!.length);
    const [one, other] = [lookBack(then, 500, 180), lookBack(days, 500, 180)];
    for (const column of ['spend', 'lastSpend', 'mean'] as const)
      one[column].forEach((each, i) => {
        expect(other[column][i]).toBeCloseTo(each, 6);
      });
  });

  test('is what was known before and what came between', () => {
    const [before, after] = [lookBack(days, 400, 180), lookBack(days, 580, 180)];
    const came = lookAhead(days, before, { from: 400, to: 580 });
    const later = new Map(Array.from(after.who, (customer, i) => [customer, after.spend[i]!]));
    before.who.forEach((customer, i) => {
      expect(before.spend[i]! + came.spend[i]!).toBeCloseTo(later.get(customer)!, 6);
    });
  });

  test('has the same returns in a sample', () => {
    const { days: own, who } = sampleCustomers(days, 500);
    const [all, some] = [lookBack(days, 500, 180), lookBack(own, 500, 180)];
    const spend = new Map(Array.from(all.who, (customer, i) => [customer, all.spend[i]!]));
    expect(some.count).toBeGreaterThan(200);
    some.who.forEach((customer, i) => {
      expect(some.spend[i]).toBe(spend.get(who![customer]!));
    });
  });
});

test('a test of the past predicts the same, whatever comes back after its day', () => {
  const testsOf = (days: PurchaseDays) => {
    const forecast = forecastValue(days, 730, { horizonDays: 180 });
    if ('missing' in forecast) throw new Error(forecast.missing.code);
    return forecast.backtests.map(({ spend }) => spend.total);
  };
  const days = drawReturns(730);
  const [cut] = testsOf(days);
  const more = { ...days, spend: days.spend.slice(), late: [...days.late!] };
  for (let at = 0; at < days.day.length; at += 3) {
    if (days.day[at]! >= 540) continue;
    const amount = -0.5 * days.spend[at]!;
    more.spend[at]! += amount;
    more.late.push({ at, day: 600, amount });
  }
  const [changed] = testsOf(more);
  expect(changed!.predicted).toBeCloseTo(cut!.predicted, 4);
  expect(changed!.actual).toBeLessThan(0.9 * cut!.actual);
});
