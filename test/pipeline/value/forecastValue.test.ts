import { describe, expect, test } from 'vitest';
import { gatherDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { type Forecast, forecastValue } from '../../../src/pipeline/value/forecastValue.ts';
import { drawShop } from './drawShop.ts';

function succeed(outcome: ReturnType<typeof forecastValue>): Forecast {
  if ('missing' in outcome) throw new Error(outcome.missing.code);
  return outcome;
}

const codes = ({ remarks }: Forecast): readonly string[] => remarks.map(({ code }) => code);
const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0);

describe('a shop of two years', () => {
  const days = drawShop({ customers: 6000, days: 730 });
  const forecast = succeed(forecastValue(days, 730, { horizonDays: 180 }));

  test('is tested at cuts, the latest first, one of them in the season ahead, a year earlier', () => {
    expect(forecast.backtests.map(({ cut }) => cut)).toEqual([550, 460, 365]);
  });

  test('has a prediction of each customer', () => {
    expect(forecast.expectedOrders).toHaveLength(6000);
    expect(forecast.expectedOrders.every((each) => each >= 0)).toBe(true);
    expect(forecast.expectedSpend.every((each) => each >= 0)).toBe(true);
    expect(forecast.churnRisk.every((each) => each >= 0 && each <= 1)).toBe(true);
  });

  test('has totals as ranges of two digits, which hold what was predicted', () => {
    const { orders, spend, shareOfNew } = forecast.totals!;
    for (const [range, predicted] of [
      [orders, sum(forecast.expectedOrders)],
      [spend, sum(forecast.expectedSpend)],
    ] as const) {
      expect(range.low).toBeLessThanOrEqual(predicted);
      expect(range.high).toBeGreaterThanOrEqual(predicted);
      expect(Number(range.low.toPrecision(2))).toBe(range.low);
      expect(Number(range.high.toPrecision(2))).toBe(range.high);
    }
    expect(shareOfNew.low).toBeGreaterThan(0);
    expect(shareOfNew.high).toBeLessThan(1);
  });

  test('comes nearly as predicted where customers are as the model says', () => {
    const [latest] = forecast.backtests;
    expect(latest!.orders.total.predicted / latest!.orders.total.actual).toBeCloseTo(1, 0.8);
    expect(latest!.auc).toBeGreaterThan(0.7);
    expect(latest!.topFifthShare).toBeGreaterThan(latest!.baselines[0]!.topFifthShare - 0.02);
    expect(sum(latest!.deciles.map(({ actual }) => actual))).toBeCloseTo(latest!.spend.total.actual, 4);
    expect(codes(forecast)).not.toContain('value-fifths-off');
    for (const [band, { stayedAway }] of latest!.churnBands.entries()) {
      if (stayedAway === undefined) continue;
      expect(stayedAway).toBeGreaterThan([0, 0.3, 0.6][band]!);
      expect(stayedAway).toBeLessThan([0.4, 0.7, 1][band]!);
    }
  });

  test('says so where a few customers make over half of what is expected', () => {
    expect(codes(forecast)).not.toContain('value-of-few');
    const late = drawShop({ customers: 6000, days: 730 });
    const { starts, day, spend } = late;
    const newest = starts.findIndex((from, i) => starts[i + 1] === from + 1 && day[from]! >= 720);
    spend[starts[newest]!] = 1e8;
    const { remarks } = succeed(forecastValue(late, 730, { horizonDays: 180 }));
    const few = remarks.find(({ code }) => code === 'value-of-few');
    expect(few?.values).toEqual({ customers: 1, share: expect.closeTo(0.9, 0.5) });
  });

  test('is not told of days from the as-of date on', () => {
    const earlier = succeed(forecastValue(days, 600, { horizonDays: 180 }));
    const cutOff = drawShop({ customers: 6000, days: 730 });
    cutOff.spend.forEach((_, at) => {
      if (cutOff.day[at]! >= 600) cutOff.spend[at] = 1e9;
    });
    const same = succeed(forecastValue(cutOff, 600, { horizonDays: 180 }));
    expect(same.expectedSpend).toEqual(earlier.expectedSpend);
    expect(same.backtests).toEqual(earlier.backtests);
    const first = (customer: number) => days.day[days.starts[customer]!]!;
    expect(earlier.expectedOrders.every((each, i) => Number.isNaN(each) === first(i) >= 600)).toBe(true);
  });

  test('has the means of segments made before each cut as a baseline, and how far off each segment is', () => {
    const asked: number[] = [];
    const segmentsAt = (cut: number) => {
      asked.push(cut);
      return Int32Array.from({ length: 6000 }, (_, i) => i % 3);
    };
    const [latest] = succeed(forecastValue(days, 730, { horizonDays: 180, segmentsAt })).backtests;
    expect(asked).toEqual([550, 460, 365]);
    expect(latest!.baselines.map(({ name }) => name)).toEqual(['pastSpend', 'lastPeriod', 'segmentMean']);
    expect(latest!.segments.map(({ label }) => label)).toEqual([0, 1, 2]);
    expect(sum(latest!.segments.map(({ spend }) => spend.actual))).toBeCloseTo(latest!.spend.total.actual, 4);
    expect(sum(latest!.segments.map(({ customers }) => customers))).toBe(latest!.customers);
    const [, lastPeriod, segmentMean] = latest!.baselines;
    expect(segmentMean!.quality!.total.predicted).toBeCloseTo(lastPeriod!.quality!.total.predicted, 4);
  });

  test('predicts at each test the same, whatever came after its day, and leaves out as many first days', () => {
    for (const { cut, orders, spend, leftOutDays } of forecast.backtests) {
      // Of what came later every other purchase day is a first one of somebody new.
      const columns = { buyer: [] as number[], day: [] as number[], spend: [] as number[] };
      let newcomers = 6000;
      for (let buyer = 0; buyer < 6000; buyer++) {
        for (let at = days.starts[buyer]!; at < days.starts[buyer + 1]!; at++) {
          const isLater = days.day[at]! >= cut;
          const isMoved = isLater && at > days.starts[buyer]! && at % 2 === 0;
          columns.buyer.push(isMoved ? newcomers++ : buyer);
          columns.day.push(days.day[at]!);
          columns.spend.push(isLater ? 5 * days.spend[at]! : days.spend[at]!);
        }
      }
      const changed = gatherDays(
        {
          buyer: Int32Array.from(columns.buyer),
          day: Int32Array.from(columns.day),
          spend: Float64Array.from(columns.spend),
        },
        newcomers,
      );
      const test = succeed(forecastValue(changed, 730, { horizonDays: 180 })).backtests.find(
        (each) => each.cut === cut,
      )!;
      expect(test.leftOutDays).toBe(leftOutDays);
      expect(test.orders.total.predicted / orders.total.predicted).toBeCloseTo(1, 5);
      expect(test.spend.total.predicted / spend.total.predicted).toBeCloseTo(1, 5);
      expect(test.spend.total.actual).not.toBeCloseTo(spend.total.actual, 0);
    }
  });

  test('bears a stray date of long ago', () => {
    const days = drawShop({ customers: 3000, days: 730 });
    days.day[0] = -14_000;
    const { horizonDays, backtests } = succeed(forecastValue(days, 730, { horizonDays: 180 }));
    expect(horizonDays).toBe(180);
    expect(backtests[0]!.cut).toBe(550);
  });
});

describe('the first days', () => {
  test('of a shop whose customers come evenly are left out, the most, for lack of a test that speaks against it', () => {
    const days = drawShop({ customers: 6000, days: 430 });
    const { predictor } = succeed(forecastValue(days, 430, { horizonDays: 180 }));
    expect(predictor.leftOutDays).toBe(60);
    // The file begins with day 1: of day 0 there is less than a thousandth of all purchase days.
    const first = Array.from({ length: 6000 }, (_, i) => days.day[days.starts[i]!]!);
    expect(predictor.orders.customers).toBe(first.filter((day) => day >= 61).length);
  });

  test('teach where hardly anybody came later', () => {
    const days = drawShop({
      customers: 3000,
      days: 500,
      firstDay: (random) => Math.floor(30 * random()),
    });
    expect(succeed(forecastValue(days, 500, { horizonDays: 180 })).predictor.leftOutDays).toBe(0);
  });
});

describe('a short history', () => {
  test('has a horizon of half of it, which is said', () => {
    const forecast = succeed(
      forecastValue(drawShop({ customers: 3000, days: 200 }), 200, { horizonDays: 180 }),
    );
    expect(forecast.horizonDays).toBe(100);
    expect(forecast.remarks[0]).toEqual({
      code: 'value-horizon-shortened',
      severity: 'note',
      values: { wanted: 180, days: 100 },
    });
    expect(forecast.totals).toBeDefined();
    expect(forecast.backtests).toHaveLength(1);
  });

  test('has no totals where that is under 60 days', () => {
    const forecast = succeed(
      forecastValue(drawShop({ customers: 3000, days: 100 }), 100, { horizonDays: 180 }),
    );
    expect(forecast.totals).toBeUndefined();
    expect(codes(forecast)).toContain('value-ranking-alone');
  });
});

describe('too little', () => {
  const missing = (days: ReturnType<typeof drawShop>, asOf: number) => {
    const outcome = forecastValue(days, asOf, { horizonDays: 180 });
    return 'missing' in outcome ? outcome.missing : undefined;
  };

  test('is said of customers, days, orders of late and regulars', () => {
    expect(missing(drawShop({ customers: 499, days: 730 }), 730)).toEqual({
      code: 'value-few-customers',
      values: { customers: 499, needed: 500 },
    });
    expect(missing(drawShop({ customers: 2000, days: 20 }), 20)!.code).toBe('value-short-history');
    expect(missing(drawShop({ customers: 2000, days: 730 }), 800)!.code).toBe('value-no-recent-orders');
    const leavingAtOnce = { r: 1, alpha: 40, a: 1000, b: 0.01 };
    const oneTime = drawShop({ customers: 2000, days: 730, model: leavingAtOnce });
    expect(missing(oneTime, 730)!.code).toBe('value-few-regulars');
  });

  test('is nobody at all', () => {
    const nobody = { starts: new Uint32Array(1), day: new Int32Array(0), spend: new Float64Array(0) };
    expect(missing({ ...nobody, orders: new Uint32Array(0) }, 100)!.code).toBe('value-few-customers');
  });
});

test('one band that holds nearly all is said, with a horizon that parts them better', () => {
  const often = { r: 2, alpha: 20, a: 0.01, b: 3 };
  const forecast = succeed(
    forecastValue(drawShop({ customers: 2000, days: 800, model: often }), 800, { horizonDays: 365 }),
  );
  const remark = forecast.remarks.find(({ code }) => code === 'value-one-band');
  expect(remark?.values).toMatchObject({ band: 0, better: { horizonDays: 30 } });
});

test('orders are predicted where nothing is known to be spent', () => {
  const days = drawShop({ customers: 2000, days: 730 });
  days.spend.fill(0);
  const forecast = succeed(forecastValue(days, 730, { horizonDays: 180 }));
  expect(codes(forecast)).toContain('value-no-spend');
  expect(sum(forecast.expectedOrders)).toBeGreaterThan(100);
  expect(forecast.totals).toBeUndefined();
});
