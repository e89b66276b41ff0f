import { beforeAll, describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { formatDay } from '../../../src/pipeline/customers/purchaseDays.ts';
import { recall } from '../../../src/pipeline/customers/recall.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import type { KeptModel } from '../../../src/pipeline/model/keptModel.ts';
import { findFormer } from '../../../src/pipeline/movement/followCustomers.ts';
import { placesBehind, unseen } from '../../../src/pipeline/movement/standings.ts';
import { listTransitions } from '../../../src/pipeline/movement/transitions.ts';
import { followSegmentation, segment } from '../../../src/pipeline/pipeline.ts';
import { describeFlows } from '../../../src/pipeline/results/followMovement.ts';
import { keepModel } from '../../../src/pipeline/results/keepModel.ts';
import { exportMoved, listMoved } from '../../../src/pipeline/results/listMoved.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { firstDay, simulateShop } from './shop.ts';

/** A line of an invoice, or what comes back of one, below 0. */
interface Row {
  readonly invoice: string;
  readonly units: number;
  readonly day: number;
  readonly price: number;
  readonly customer: string;
  readonly article: string;
}

const windowDays = 200;
const length = 720;

/** Of which much is cancelled, in whole or in part, sooner or later; some customers cancel all they bought. */
function drawShop(seed: number, customers = 40): readonly Row[] {
  const random = createRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const orders = simulateShop(seed, { customers, days: length }).filter(() => random() < 0.6);
  const cancelling = new Set(orders.filter(() => random() < 0.08).map(([buyer]) => buyer));
  const bought = orders.flatMap(([buyer, day, spend], i) =>
    Array.from({ length: 1 + below(3) }, () => ({
      ...{ invoice: `${i}`, units: 1 + below(6), day, price: Math.ceil(spend / 40) / 8 + 0.1 },
      ...{ customer: `c${buyer}`, article: `a${below(2)}` },
    })),
  );
  const taken = bought.flatMap((row, i): Row[] => {
    const isWhole = cancelling.has(Number(row.customer.slice(1))) || random() < 0.25;
    const back = isWhole ? row.units : random() < 0.25 ? 1 + below(row.units) : 0;
    const day = row.day + Math.floor(random() ** 2 * 150);
    return back === 0 ? [] : [{ ...row, invoice: `C${i}`, units: -back, day }];
  });
  const ends = [0, length].map((day) => ({
    ...{ invoice: `end ${day}`, units: 1, day: firstDay + day, price: 77, customer: 'ends', article: 'a0' },
  }));
  return [...bought, ...taken.filter(({ day }) => day < firstDay + length), ...ends].sort(
    (a, b) => a.day - b.day,
  );
}

/** The result of a shop by what was known before a day. */
function run(
  shop: readonly Row[],
  model: KeptModel | undefined,
  before = Number.POSITIVE_INFINITY,
): Promise<Segmentation> {
  const lines = shop
    .filter(({ day }) => day < before)
    .map(({ invoice, units, day, price, customer, article }) =>
      [invoice, units, formatDay(day), price, customer, article].join(','),
    );
  const text = ['Invoice,Quantity,InvoiceDate,Price,Customer ID,StockCode', ...lines].join('\n');
  const settings = {
    ...{ 'cleaning.returns': 'match', 'movement.windowDays': windowDays, 'mixture.components': 6 },
    ...(Number.isFinite(before) && { asOf: formatDay(before) }),
  };
  const options = { ...optionsBy(settings), window: true, ...(model && { model }) } as const;
  const file = { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(text)) };
  return segment(file, options, runtime, silentClock());
}

async function follow(segmentation: Segmentation) {
  const movement = (await followSegmentation(segmentation, runtime, 'month'))!;
  const { dates, places, revenue } = movement.standings;
  const { ids } = segmentation.history!.everyone;
  return {
    ...{ movement, dates, revenue },
    placesAt: (d: number) => new Map(ids.map((id, i) => [id, places[d]![i]!])),
  };
}

/** Whoever had bought something that was not cancelled on the same day. */
const seenBefore = (shop: readonly Row[], day: number): ReadonlySet<string> =>
  new Set(shop.filter((row) => row.units > 0 && row.day < day).map(({ customer }) => customer));

const isIn = (place: number | undefined): boolean => place !== undefined && place !== unseen;

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

let fitted: KeptModel;

beforeAll(async () => {
  const segmentation = await run(drawShop(100, 400), undefined);
  fitted = keepModel(segmentation, '0.0.0', '2026-11-29');
  expect(() => keepModel(segmentation, '0.0.0', '2020-03-01')).toThrow(/, which is yet to come, so that/);
});

/** In another order of its segments others are held in theirs. */
function turn({ model, ...rest }: KeptModel, by: number): KeptModel {
  const { recency } = model;
  return { ...rest, model: { ...model, recency: [...recency.slice(by), ...recency.slice(0, by)] } };
}

describe.each([1, 2, 3, 4, 5, 6])('purchases that are cancelled after a date (shop %i)', (seed) => {
  const shop = drawShop(seed);
  let model: KeptModel;

  beforeAll(() => {
    model = turn(fitted, seed % fitted.model.recency.length);
  });

  it('count at that date, as a file that ends there has them', async () => {
    const now = await follow(await run(shop, model));
    const { lapsed } = placesBehind(model.model.recency.length);
    for (const [d, date] of now.dates.entries()) {
      const alone = await run(shop, model, date);
      const then = await follow(alone);
      expect(then.dates.at(-1)).toBe(date);
      const [places, reference] = [now.placesAt(d), then.placesAt(then.dates.length - 1)];
      const bought = new Set([...alone.history!.who].map((i) => alone.history!.everyone.ids[i]!));
      for (const [id, place] of places) {
        if (bought.has(id)) expect([id, place]).toEqual([id, reference.get(id)]);
        else expect(place === lapsed || place === unseen).toBe(true);
        if (place === lapsed) expect(seenBefore(shop, date)).toContain(id);
      }
      for (const id of bought) expect(isIn(places.get(id))).toBe(true);
      const revenue = then.revenue.at(-1)!;
      now.revenue[d]!.forEach((each, place) => {
        expect(each).toBeCloseTo(revenue[place]!, 8);
      });
    }
  });

  it('leave the earlier columns as they were when rows come', async () => {
    const cut = firstDay + 500;
    const [then, now] = [await follow(await run(shop, model, cut)), await follow(await run(shop, model))];
    const common = then.dates.length - 1;
    expect(common).toBeGreaterThan(5);
    expect(now.dates.slice(0, common)).toEqual(then.dates.slice(0, -1));
    for (let d = 0; d < common; d++) {
      const [before, after] = [then.placesAt(d), now.placesAt(d)];
      expect([...before].filter(([id, place]) => after.get(id) !== place)).toEqual([]);
      expect([...after].filter(([id, place]) => isIn(place) && !isIn(before.get(id)))).toEqual([]);
      now.revenue[d]!.forEach((each, place) => {
        expect(each).toBeCloseTo(then.revenue[d]![place]!, 8);
      });
    }
  });

  it('leave transitions that add up to the sizes and revenue of both ends', async () => {
    const segmentation = await run(shop, model);
    const { movement } = await follow(segmentation);
    const { standings, sizes, transitions } = movement;
    const { purchases, window } = segmentation.history!;
    const spent = { purchases, days: window.days };
    for (let later = 1; later < sizes.length; later++) {
      for (const earlier of [later - 1, 0]) {
        const list = listTransitions(standings, spent, [earlier, later]);
        if (earlier === later - 1) expect(transitions[earlier]).toEqual(list);
        for (const [end, at] of [
          ['from', earlier],
          ['to', later],
        ] as const)
          sizes[at]!.forEach((size, place) => {
            const there = list.filter((each) => each[end] === place);
            expect(sum(there.map(({ customers }) => customers))).toBe(size);
            if (end === 'from')
              expect(sum(there.map(({ spentBefore }) => spentBefore))).toBeCloseTo(
                standings.revenue[at]![place]!,
                8,
              );
          });
      }
    }
  });

  it('leave those without days who have cancelled all by the later date, and their file without a day', async () => {
    const segmentation = await run(shop, model);
    const movement = (await followSegmentation(segmentation, runtime, 'month'))!;
    const followed = { segmentation, movement, isOfResult: true };
    const end = movement.standings.dates.length - 1;
    const { purchases, everyone } = segmentation.history!;
    const { starts } = recall(purchases, movement.standings.dates[end]!);
    let silent = 0;
    for (const { from, to } of describeFlows(followed, 0, end).flows) {
      const flow = { start: 0, end, from, to };
      const { customers } = listMoved(followed, { ...flow, offset: 0, count: 500 });
      const sink = new BytesInMemory();
      await exportMoved(followed, flow, sink);
      const lines = new TextDecoder().decode(sink.concatenate()).trimEnd().split('\r\n').slice(1);
      for (const [at, { id, silentDays }] of customers.entries()) {
        const i = everyone.ids.indexOf(id);
        const hasNone = starts[i] === starts[i + 1];
        expect(silentDays === null).toBe(hasNone);
        expect(lines[at]!.split(',').at(3) === '').toBe(hasNone);
        if (hasNone) silent++;
      }
    }
    expect(silent).toBeGreaterThan(0);
  });

  it('tell former segments as the columns have them', async () => {
    const segmentation = await run(shop, model);
    const { dates, placesAt } = await follow(segmentation);
    const { everyone, purchases, window } = segmentation.history!;
    const followed = { model: segmentation.model, purchases, days: window.days };
    const { previous, since } = await findFormer(
      followed,
      { own: purchases, before: dates.at(-1)! },
      runtime.tasks,
    );
    const former = new Map(everyone.ids.map((id, i) => [id, [previous[i]!, since[i]!] as const]));
    const columns = dates.map((_, d) => placesAt(d));
    let compared = 0;
    for (const [id, now] of columns.at(-1)!) {
      const last = columns.findLastIndex((of) => of.get(id) !== now);
      if (last < 0 || !isIn(columns[last]!.get(id))) continue;
      expect([id, ...former.get(id)!]).toEqual([id, columns[last]!.get(id), dates[last + 1]]);
      compared++;
    }
    expect(compared).toBeGreaterThan(3);
  });
});
