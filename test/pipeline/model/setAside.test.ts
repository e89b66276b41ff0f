import { describe, expect, it } from 'vitest';
import { describeAsJson } from '../../../src/cli/describeAsJson.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { classify, findSegments } from '../../../src/pipeline/model/model.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { wordReasons } from '../../../src/pipeline/remarks/wordReasons.ts';
import { CustomerList } from '../../../src/pipeline/results/customerList.ts';
import { exportCustomers } from '../../../src/pipeline/results/exportCustomers.ts';
import { aside } from '../../../src/pipeline/segments/aside.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';

type Row = readonly [order: string, customer: string, day: number, units: number, price: number];

const dayOf = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);

/** Sixty customers with one to five orders, all of whom spent something. */
const buyers = Array.from({ length: 60 }, (_, i) =>
  Array.from(
    { length: 1 + (i % 5) },
    (_, n): Row => [`${100 * i + n}`, `c${i}`, (i * 37 + n * 29) % 300, 1 + (i % 4), 10 + i],
  ),
).flat();

/** Two who brought back as much as they bought, or more. */
const returning: readonly Row[] = [
  ['9001', 'even', 10, 3, 20],
  ['C9002', 'even', 15, -3, 20],
  ['9003', 'beyond', 20, 1, 0.1],
  ['9003', 'beyond', 20, 1, 0.2],
  ['C9004', 'beyond', 25, -1, 9],
];

async function run(rows: readonly Row[], settings: Readonly<Record<string, unknown>> = {}) {
  const lines = rows.map(([order, customer, day, units, price]) =>
    [order, customer, dayOf(day), units, price].join(','),
  );
  const text = ['Order ID,Customer ID,Date,Quantity,Unit Price', ...lines].join('\n');
  const options = optionsBy({ 'cleaning.returns': 'net', 'mixture.components': 3, ...settings });
  const file = { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(text)) };
  return segment(file, options, runtime, silentClock());
}

describe('customers without net spend', () => {
  it('are in no segment, and count in the totals', async () => {
    const { summary, membership, customers } = await run([...buyers, ...returning]);
    const { withoutSpend, segments } = summary;
    expect(withoutSpend).toMatchObject({ name: 'No Net Spend', id: 0, customers: 2 });
    expect(withoutSpend!.revenue).toBeCloseTo(-8.7);
    expect(summary.customers).toBe(62);
    expect(segments.reduce((sum, each) => sum + each.customers, 0)).toBe(60);
    const revenue = [...segments, withoutSpend!].reduce((sum, each) => sum + each.revenue, 0);
    expect(revenue).toBeCloseTo(summary.revenue);
    expect(['even', 'beyond'].map((id) => membership.segment[customers.ids.indexOf(id)])).toEqual([
      aside.withoutSpend,
      aside.withoutSpend,
    ]);
    expect(wordReasons(withoutSpend!.reasons)).toMatch(/^These 2 customers got back as much as was paid/);
  });

  it('change no segment: the others are as they would be without them', async () => {
    const [alone, beside] = await Promise.all([run(buyers), run([...buyers, ...returning])]);
    const tell = ({ summary }: typeof alone) =>
      summary.segments.map(({ customers, monetary, recency }) => [customers, monetary, recency]);
    expect(tell(beside)).toEqual(tell(alone));
    expect(alone.summary.withoutSpend).toBeUndefined();
  });

  it('are named in the list, the CSV and the JSON', async () => {
    const segmentation = await run([...buyers, ...returning]);
    const query = { segments: [aside.withoutSpend], search: '', sort: 'id', descending: false } as const;
    const { customers } = new CustomerList(segmentation).page({ ...query, from: 0, count: 10 });
    expect(customers.map(({ id }) => id)).toEqual(['beyond', 'even']);
    const sink = new BytesInMemory();
    await exportCustomers(segmentation, sink, { segments: [aside.withoutSpend] });
    const lines = new TextDecoder().decode(sink.concatenate()).trim().split('\r\n');
    expect(lines.slice(1).map((line) => line.includes('No Net Spend'))).toEqual([true, true]);
    expect(describeAsJson(segmentation, { total: 0 }).withoutSpend).toMatchObject({ customers: 2 });
  });

  it('stand beside one who is far above all others', async () => {
    const giant: Row = ['8000', 'giant', 200, 1, 1_000_000];
    const { summary, membership } = await run([...buyers, ...returning, giant]);
    expect(summary.standApart?.customers).toBe(1);
    expect(summary.withoutSpend?.customers).toBe(2);
    expect([...membership.segment].filter((place) => place < 0)).toHaveLength(3);
  });

  it('are set aside by a model that was kept, too', async () => {
    const [{ model }, { customers, asOf }] = await Promise.all([run(buyers), run([...buyers, ...returning])]);
    const { segment: places, probability } = classify(model, customers, asOf);
    const expected = customers.ids.map((id) => ['even', 'beyond'].includes(id));
    expect([...places].map((place) => place === aside.withoutSpend)).toEqual(expected);
    expect([...probability].map(Number.isNaN)).toEqual(expected);
    expect(findSegments(model, customers, asOf)).toEqual(places);
  });

  it('are segmented where nobody spent anything: there is no other to compare with', async () => {
    const even = Array.from({ length: 30 }, (_, i): Row[] => [
      [`${i}`, `c${i}`, i, 1, 10],
      [`C${i}`, `c${i}`, i + 1, -1, 10],
    ]).flat();
    const { summary } = await run(even);
    expect(summary.withoutSpend).toBeUndefined();
    expect(summary.segments.reduce((sum, each) => sum + each.customers, 0)).toBe(30);
  });
});
