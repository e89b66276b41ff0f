import { beforeAll, describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import type { PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { takeCustomers } from '../../../src/pipeline/customers/takeCustomers.ts';
import { measureWindow, type Window } from '../../../src/pipeline/customers/window.ts';
import { type Classifier, countSegments } from '../../../src/pipeline/model/model.ts';
import { findFormer, followCustomers } from '../../../src/pipeline/movement/followCustomers.ts';
import { standAt } from '../../../src/pipeline/movement/holdSegments.ts';
import { followSegments, type Movement } from '../../../src/pipeline/movement/movement.ts';
import { placesBehind, unseen } from '../../../src/pipeline/movement/standings.ts';
import { listTransitions } from '../../../src/pipeline/movement/transitions.ts';
import { listStarts } from '../../../src/pipeline/time/periods.ts';
import { countCustomers, daysOf, firstDay, fitWindow, simulateShop } from './shop.ts';

const { tasks } = runtime;
const length = 365 * 3 + 20;
const orders = simulateShop(5, { customers: 900, days: length });
let purchases: PurchaseDays;
let model: Classifier;
let window: Window;
let movement: Movement;

beforeAll(async () => {
  purchases = daysOf(orders, countCustomers(orders));
  ({ model, window } = await fitWindow(purchases, 5));
  movement = await followSegments({ model, purchases }, { window, period: 'quarter' }, tasks);
});

/** Where every seventh purchase, and all of the first customers', later came to nothing; every third is a refund. */
function returnSome(all: PurchaseDays): PurchaseDays {
  const { starts, day } = all;
  const known = [...day.keys()].filter((at) => at % 7 === 0 || at < starts[40]!);
  const late = known.map((at) => ({ at, day: day[at]! + (at % 100), amount: -all.spend[at]! }));
  const spend = all.spend.map((amount, at) => (at % 3 === 0 ? -amount : amount));
  for (const at of known) spend[at] = 0;
  return { ...all, spend, late };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('segments through time', () => {
  it('are shown at calendar ends that have a whole window behind them, and at the last date', async () => {
    const { dates } = movement.standings;
    expect(dates.at(-1)).toBe(window.before);
    expect(dates.length).toBe(10);
    expect(dates[0]! - firstDay).toBeGreaterThanOrEqual(window.days);
    expect(
      (await followSegments({ model, purchases }, { window, period: 'month' }, tasks)).standings.dates.length,
    ).toBe(24);
    expect((await followSegments({ model, purchases }, { window, period: 'auto' }, tasks)).period).toBe(
      'quarter',
    );
  });

  it('are shown at the date of a kept model too, and else as without it', async () => {
    const at = (kept: number | undefined, period: 'month' | 'quarter' = 'quarter') =>
      followSegments({ model, purchases }, { window, period, ...(kept && { kept }) }, tasks);
    const [third, fourth] = movement.standings.dates.slice(2, 4) as [number, number];
    const kept = third + 17;
    const with_ = await at(kept);
    expect(with_.standings.dates).toEqual(movement.standings.dates.toSpliced(3, 0, kept));
    const without = <Value>(values: readonly Value[]) => values.toSpliced(3, 1);
    expect(without(with_.standings.places)).toEqual(movement.standings.places);
    expect(without(with_.sizes)).toEqual(movement.sizes);
    expect(with_.transitions.toSpliced(2, 2)).toEqual(movement.transitions.toSpliced(2, 1));
    const then = await followSegments(
      { model, purchases },
      { window: { ...window, before: kept }, period: 'quarter' },
      tasks,
    );
    expect(with_.standings.places[3]).toEqual(then.standings.places.at(-1));
    for (const later of [3, 4])
      for (const [end, of] of [
        ['from', with_.sizes[later - 1]!],
        ['to', with_.sizes[later]!],
      ] as const)
        expect(
          of.map((_, place) =>
            sum(
              with_.transitions[later - 1]!.filter((each) => each[end] === place).map(
                (each) => each.customers,
              ),
            ),
          ),
        ).toEqual(of);
    for (const none of [undefined, fourth, window.before, window.before + 9, firstDay + 9])
      expect((await at(none)).standings.dates).toEqual(movement.standings.dates);
    expect((await at(window.before - 2, 'month')).standings.dates).toHaveLength(24);
  });

  it('have transitions that add up to the sizes at both ends, between any two dates', () => {
    const { standings, sizes } = movement;
    for (let earlier = 0; earlier < sizes.length; earlier++) {
      for (let later = earlier + 1; later < sizes.length; later++) {
        const list = listTransitions(standings, { purchases, days: window.days }, [earlier, later]);
        const total = (end: 'from' | 'to', place: number) =>
          sum(list.filter((each) => each[end] === place).map(({ customers }) => customers));
        expect(sizes[earlier]!.map((_, place) => total('from', place))).toEqual(sizes[earlier]);
        expect(sizes[later]!.map((_, place) => total('to', place))).toEqual(sizes[later]);
        expect(list.every(({ bought, customers }) => bought <= customers)).toBe(true);
      }
    }
  });

  it('have the revenue between two dates, whoever spent it', () => {
    const [from, until] = movement.standings.dates.slice(-2);
    const between = orders.filter(([, day]) => day >= from! && day < until!).map(([, , spend]) => spend);
    expect(sum(movement.transitions.at(-1)!.map(({ revenue }) => revenue))).toBeCloseTo(sum(between), 6);
  });

  it('have the revenue of the earlier date before it, as it was known then, whatever came back later', async () => {
    const followed = { model, purchases: returnSome(purchases) };
    const { standings, transitions } = await followSegments(followed, { window, period: 'quarter' }, tasks);
    const spent = { purchases: followed.purchases, days: window.days };
    for (const [d, list] of transitions.entries()) {
      expect(list).toEqual(listTransitions(standings, spent, [d, d + 1]));
      for (const [place, revenue] of standings.revenue[d]!.entries()) {
        const before = list.filter(({ from }) => from === place).map(({ spentBefore }) => spentBefore);
        expect(sum(before)).toBeCloseTo(revenue, 6);
      }
    }
  });

  it('are at earlier dates as they were before later rows came', async () => {
    const before = movement.standings.dates.at(-2)!;
    const earlier = orders.filter(([, day]) => day < before);
    const customers = countCustomers(earlier);
    const dates = movement.standings.dates.slice(0, -1);
    const known = daysOf(earlier, customers);
    const then = await followCustomers({ model, purchases: known, days: window.days }, dates, tasks);
    const now = movement.standings.places.slice(0, -1);
    expect(customers).toBeLessThan(countCustomers(orders));
    expect(then.places).toEqual(now.map((of) => of.slice(0, customers)));
    expect(then.revenue).toEqual(movement.standings.revenue.slice(0, -1));
  });

  it('are the same where only some dates are asked for, and between neighbouring ones as between any two', async () => {
    const { standings, transitions } = movement;
    const { dates } = standings;
    const followed = { model, purchases, days: window.days };
    const every = await followCustomers(followed, dates.slice(-1), tasks);
    expect(every.places).toEqual(standings.places.slice(-1));
    expect(every.revenue).toEqual(standings.revenue.slice(-1));
    const spent = { purchases, days: window.days };
    const listed = dates.slice(1).map((_, d) => listTransitions(standings, spent, [d, d + 1]));
    expect(transitions).toEqual(listed);
  });

  it('are the same at a date, whichever period is shown', async () => {
    const monthly = (await followSegments({ model, purchases }, { window, period: 'month' }, tasks))
      .standings;
    for (const [d, date] of movement.standings.dates.entries()) {
      const same = monthly.dates.indexOf(date);
      if (same >= 0) expect(movement.standings.places[d]).toEqual(monthly.places[same]);
    }
  });

  it.each([
    ['', (mean: readonly number[]) => mean],
    ['by a model in which many are held', (mean: readonly number[]) => mean.toReversed()],
    ['by a model of segments alike', (mean: readonly number[]) => mean.map((_, s) => Number(s === 0))],
  ])(
    'are the same from date to date as from month to month, whoever stands apart or returns late %s',
    async (_, order) => {
      const segments = countSegments(model);
      const apart = { spend: 700 };
      const followed = {
        model: { ...model, apart, recency: order(model.recency) },
        purchases: returnSome(purchases),
        days: window.days,
      };
      const { dates } = movement.standings;
      const { places, revenue } = await followCustomers(followed, dates, tasks);
      const months = listStarts('month', firstDay + window.days, window.before);
      const monthly = await followCustomers(followed, [...months, window.before], tasks);
      const at = dates.map((date) => monthly.dates.indexOf(date));
      expect(at).not.toContain(-1);
      expect(places).toEqual(at.map((d) => monthly.places[d]));
      expect(revenue).toEqual(at.map((d) => monthly.revenue[d]));
      const seen = new Set(places.flatMap((at) => [...at]));
      expect(seen).toContain(placesBehind(segments).apart);
      expect(seen).toContain(placesBehind(segments).withoutSpend);
    },
  );

  it('tell the last other place of a customer, and since when it was left', async () => {
    const { dates } = (await followSegments({ model, purchases }, { window, period: 'month' }, tasks))
      .standings;
    const followed = { model, purchases, days: window.days };
    const { places } = await followCustomers(followed, dates, tasks);
    const { previous, since } = await findFormer(
      followed,
      { own: followed.purchases, before: window.before },
      tasks,
    );
    for (let i = 0; i < previous.length; i++) {
      const now = places.at(-1)![i]!;
      const last = places.findLastIndex((of) => of[i] !== now);
      if (last < 0 || places[last]![i]! < 0) continue;
      expect(previous[i]).toBe(places[last]![i]);
      expect(since[i]).toBe(dates[last + 1]);
    }
  });
});

describe('the former segment of who is in the window', () => {
  it.each(['month', 'quarter'] as const)(
    'is the last other one at all ends of months, however long ago (compared by %s)',
    async (period) => {
      const followed = { model, purchases: returnSome(purchases), days: window.days };
      const { who } = measureWindow(followed.purchases, window);
      const standing = await standAt(model, { ...followed, window, period }, tasks);
      const { previous, since } = await findFormer(
        followed,
        { own: takeCustomers(followed.purchases, who), before: window.before },
        tasks,
      );
      const months = listStarts('month', firstDay + window.days, window.before);
      const dates = [...months, window.before];
      const { places } = await followCustomers(followed, dates, tasks);
      const former = Array.from(who, (i) => {
        const last = places.findLastIndex((of) => of[i] !== standing.now[i]);
        const isKnown = last >= 0 && places[last]![i]! >= 0;
        return isKnown ? [places[last]![i], dates[last + 1]] : [unseen, 0];
      });
      expect(former.map((_, at) => [previous[at], since[at]])).toEqual(former);
      expect(former.some(([, since]) => since! > 0 && since! < window.before - 365 - 92)).toBe(true);
    },
  );
});

describe('customers who buy nothing', () => {
  it.each([1, 2, 3, 4])('never come to a segment of lower mean recency (seed %i)', async (seed) => {
    const shop = simulateShop(seed, { customers: 400, days: 800 });
    const bought = daysOf(shop, countCustomers(shop));
    const fitted = await fitWindow(bought, 6, {
      'mixture.minimumSpread': 1e-6,
      'mixture.covariance': seed % 2 ? 'spherical' : 'full',
    });
    const followed = { model: fitted.model, purchases: bought, days: fitted.window.days };
    const silent = await followCustomers(followed, monthsAfter(firstDay + 800), tasks);
    const { recency } = fitted.model;
    let compared = 0;
    for (let d = 1; d < silent.places.length; d++) {
      silent.places[d]!.forEach((place, i) => {
        const before = silent.places[d - 1]![i]!;
        if (before < 0 || before >= recency.length || place >= recency.length) return;
        compared++;
        expect(recency[place]!).toBeGreaterThanOrEqual(recency[before]!);
      });
    }
    expect(compared).toBeGreaterThan(100);
    expect(silent.places.at(-1)!.every((place) => place === placesBehind(recency.length).lapsed)).toBe(true);
  });
});

/** The first days of the fourteen months after a day. */
function monthsAfter(day: number): number[] {
  const date = new Date(day * 86_400_000);
  return Array.from(
    { length: 14 },
    (_, m) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1 + m, 1) / 86_400_000,
  );
}

describe('a shop in steady state', () => {
  it('shows no net trend in any segment over eight quarters', async () => {
    const shop = simulateShop(11, { customers: 6000, days: 365 * 3 });
    const bought = daysOf(shop, countCustomers(shop));
    const fitted = await fitWindow(bought, 4);
    const { sizes } = await followSegments(
      { model: fitted.model, purchases: bought },
      { window: fitted.window, period: 'quarter' },
      tasks,
    );
    const quarters = sizes.slice(-9);
    for (let place = 0; place < fitted.model.recency.length; place++) {
      const [first, last] = [quarters.slice(0, 4), quarters.slice(-4)].map((part) =>
        sum(part.map((of) => of[place]!)),
      );
      // Four standard deviations of a count, twice, as quarters share customers.
      expect(Math.abs(last! - first!)).toBeLessThan(4 * Math.sqrt(4 * (last! + first!)));
    }
  });
});
