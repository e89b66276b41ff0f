import { describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { describeAsJson } from '../../../src/cli/describeAsJson.ts';
import { createNodeGzip } from '../../../src/node/nodeStreams.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { sumToLastOrder } from '../../../src/pipeline/customers/yearlySpend.ts';
import { formatNumber } from '../../../src/pipeline/language/language.ts';
import { readModel, writeModel } from '../../../src/pipeline/model/keptModel.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { wordRemarks } from '../../../src/pipeline/remarks/wordRemarks.ts';
import { writeReport } from '../../../src/pipeline/report/writeReport.ts';
import { exportCustomers } from '../../../src/pipeline/results/exportCustomers.ts';
import { keepModel } from '../../../src/pipeline/results/keepModel.ts';
import { limitToWindow } from '../../../src/pipeline/results/limitToWindow.ts';
import type { RunOptions } from '../../../src/pipeline/results/runOptions.ts';
import { simulateShop } from '../../bench/quality/simulateShop.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';

/** Two years of a shop, as CSV. */
function writeShop(customers: number): string {
  const purchases = simulateShop({
    customers,
    seed: 7,
    pace: [0.8, 8],
    leaving: [0.8, 2.5],
    amounts: { betweenCustomers: 0.7, betweenOrders: 0.5 },
  });
  const lines = purchases.map(
    ({ customer, order, date, amount }) =>
      `${order},c${customer},${new Date(date).toISOString().slice(0, 10)},${amount.toFixed(2)}`,
  );
  return ['Order,Customer,Date,Amount', ...lines].join('\n');
}

const shop = writeShop(2000);

async function run(
  text: string,
  settings: Readonly<Record<string, unknown>> = {},
  more: Partial<RunOptions> = {},
) {
  const file = { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(text)) };
  const options = optionsBy({ 'mixture.components': 4, ...settings });
  return segment(file, { ...options, ...more }, runtime, silentClock());
}

/** Every object within a value. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const each of Object.values(value)) yield* objectsIn(each);
}

async function exportHeader(segmentation: Awaited<ReturnType<typeof run>>): Promise<string> {
  const sink = new BytesInMemory();
  await exportCustomers(segmentation, sink);
  return new TextDecoder().decode(sink.concatenate()).split('\r\n')[0]!;
}

describe('what customers are worth next', () => {
  it('says no sum without the range that tests on the past give it', async () => {
    const segmentation = await run(shop);
    const json = describeAsJson(segmentation, { total: 0 });
    const sums = [...objectsIn(json)].filter((each) => 'expectedRevenue' in each);
    expect(sums.length).toBe(1 + segmentation.summary.segments.length);
    for (const { range, expectedRevenue, ordersRange, expectedOrders } of sums) {
      for (const [of, sum] of [
        [range, expectedRevenue],
        [ordersRange, expectedOrders],
      ]) {
        const { low, high } = of as { low: number; high: number };
        expect(low).toBeLessThanOrEqual(sum as number);
        expect(high).toBeGreaterThanOrEqual(sum as number);
      }
    }
    expect([...objectsIn(json)].filter((each) => 'expectedOrders' in each)).toEqual(sums);
  });

  it('has no such sum in the report, but its range', async () => {
    const { summary, ...segmentation } = await run(shop);
    const { value, segments } = summary;
    if (!value || 'missing' in value) throw new Error('Something was missing.');
    const sums = [value.totals!, ...segments.map((each) => each.value!)];
    const sink = new BytesInMemory();
    const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };
    await writeReport(
      { segmentation: { ...segmentation, summary }, about },
      { sink, createGzip: createNodeGzip },
    );
    const { Sheets } = read(sink.concatenate());
    const sheets = Object.entries(Sheets).filter(([name]) => !name.startsWith('Customers'));
    const cells = sheets.flatMap(([, sheet]) => Object.values(sheet).flatMap(({ v }) => v ?? []));
    for (const { expectedRevenue, expectedOrders, range } of sums) {
      const near = cells.filter((cell) => cell === expectedRevenue || cell === expectedOrders);
      expect(near).toEqual([]);
      const texts = cells.filter((cell) => typeof cell === 'string');
      expect(texts.filter((text) => text.includes(formatNumber(expectedRevenue)))).toEqual([]);
      if (range !== value.totals!.range)
        expect(cells).toEqual(expect.arrayContaining([range.low, range.high]));
    }
  });

  it('adds up: the segments to all, the customers to their segments', async () => {
    const { summary, customers, membership } = await run(shop);
    const value = summary.value!;
    if ('missing' in value) throw new Error('Something was missing.');
    const ofSegments = summary.segments.map((each) => each.value!.expectedRevenue);
    expect(ofSegments.reduce((sum, each) => sum + each)).toBeCloseTo(value.totals!.expectedRevenue, 4);
    const first = customers.expected!.spend.filter((_, i) => membership.segment[i] === 0);
    expect(first.reduce((sum, each) => sum + each)).toBeCloseTo(ofSegments[0]!, 4);
    expect(customers.expected!.churn.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  });

  it('exports what is predicted of each customer', async () => {
    expect(await exportHeader(await run(shop))).toMatch(
      /,predicted_orders,predicted_spend,churn_risk,segment_action$/,
    );
  });

  it('says what is missing in a small shop, and has no columns for it', async () => {
    const segmentation = await run(writeShop(200));
    expect(segmentation.summary.value).toMatchObject({ missing: { code: 'value-few-customers' } });
    expect(await exportHeader(segmentation)).not.toContain('predicted');
  });

  it('says nothing of it where that is not wanted', async () => {
    const { summary, customers } = await run(shop, { 'value.enabled': false });
    expect(summary).not.toHaveProperty('value');
    expect(customers).not.toHaveProperty('expected');
  });

  it('names segments by it', async () => {
    const rules = { leaving: { name: 'Leaving', priority: 1, when: { churnRisk: { min: 0.6 } } } };
    const { summary } = await run(shop, { 'naming.rules': rules });
    const leaving = summary.segments.filter(({ churnRisk }) => churnRisk!.mean >= 0.6);
    expect(leaving.length).toBeGreaterThan(0);
    expect(leaving.every(({ group }) => group === 'Leaving')).toBe(true);
    expect(summary.namingRemarks).toEqual([]);
  });

  it('puts those first to win back who spent most, times the chance that they come', async () => {
    const { customers, lists } = await run(shop);
    const spend = sumToLastOrder(customers.purchaseDays!);
    const worth = Array.from(lists!.members.winBack, (i) => spend[i]! * (1 - customers.expected!.churn[i]!));
    expect(worth.length).toBeGreaterThan(10);
    expect(worth).toEqual(worth.toSorted((one, other) => other - one));
  });

  it('segments by it where somebody stands apart', async () => {
    const giant = Array.from(
      { length: 30 },
      (_, n) => `g${n},giant,2021-${String(1 + (n % 9)).padStart(2, '0')}-15,900000`,
    );
    const { summary } = await run([shop, ...giant].join('\n'), {
      'features.use': ['recency', 'predictedSpend'],
    });
    expect(summary.standApart?.customers).toBe(1);
    expect(summary.features).toEqual(['recency', 'predictedSpend']);
  });

  it('keeps what was learned with a model, and predicts by it', async () => {
    const text = writeModel(keepModel(await run(shop, {}, { window: true }), '0.1.0'));
    const model = readModel(text, 'a.model.json');
    const { summary, customers } = await run(shop, {}, { window: true, model });
    const { value } = summary;
    if (value === undefined || 'missing' in value) throw new Error('Nothing was predicted.');
    expect(value.keptOn).toBe(model.date);
    expect(value.parameters).toEqual(model.value!.orders);
    expect(value.spend).toEqual(model.value!.spend);
    expect(customers.expected!.spend).toHaveLength(customers.count);
    expect(customers.expected!.spend.every(Number.isFinite)).toBe(true);
  });

  it('predicts of customers of a window what it predicts of them among all', async () => {
    const [all, some] = [await run(shop), await run(shop, {}, { window: true })];
    const spend = new Map(all.customers.ids.map((id, i) => [id, all.customers.expected!.spend[i]!]));
    expect(some.customers.count).toBeLessThan(all.customers.count);
    some.customers.ids.forEach((id, i) => {
      expect(some.customers.expected!.spend[i]).toBe(spend.get(id));
    });
    expect(some.summary.value).toEqual(all.summary.value);
    const limited = limitToWindow(all, { ...all.options, window: true });
    expect(limited.customers.expected).toEqual(some.customers.expected);
  });

  it('predicts for half of the history where it is short, and says so', async () => {
    const { summary } = await run(shop, { 'value.horizonDays': 700 });
    expect(wordRemarks(summary).notes.join()).toContain('not 700, because the data covers less');
  });
});
