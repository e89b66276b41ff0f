import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/messages/workerCalls.ts';
import { readModel } from '../../src/pipeline/model/keptModel.ts';
import { wordReasons } from '../../src/pipeline/remarks/wordReasons.ts';
import { slippedFrom } from '../../src/pipeline/results/flows.ts';
import { ModelOffered } from '../../src/pipeline/results/offerModel.ts';
import { createPipelineWorker } from '../../src/worker/pipelineWorker.ts';
import { fileRuntime } from '../fixtures/fileRuntime.ts';
import { optionsBy } from '../fixtures/options.ts';
import { sampleName, samples } from '../paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'segment-ai-model-'));
const path = join(samples, sampleName);
const source = { type: 'file', path } as const;
const memory = { type: 'memory' } as const;
const context = { signal: new AbortController().signal, note: () => {}, handOver: () => {} };

const worker = createPipelineWorker(fileRuntime);

/** What the worker says of its customers: each with the segment, and the one before. */
async function listSegments() {
  const { bytes } = await worker.exportCustomers({ target: memory }, context);
  return new TextDecoder().decode(bytes);
}

async function listRows() {
  const { data } = Papa.parse<Record<string, string>>(await listSegments(), {
    header: true,
    skipEmptyLines: true,
  });
  return data;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a worker', () => {
  let result: Result;
  let text: string;
  let fitted: string;

  beforeAll(async () => {
    result = await worker.segment({ source, options: { ...optionsBy(), window: true } }, context);
    fitted = await listSegments();
    const target = { type: 'file', path: join(folder, 'a.model.json'), name: 'a.model.json' } as const;
    await worker.keepModel({ target }, context);
    text = readFileSync(target.path, 'utf8');
  }, 60_000);

  it('keeps the model of its segments, and classifies the same customers to the bit', async () => {
    const kept = await worker.useKept(undefined, context);
    expect(kept.summary.model).toMatchObject({ source: sampleName });
    expect(kept.summary.segments.map(({ name }) => name)).toEqual(
      result.summary.segments.map(({ name }) => name),
    );
    expect(await listSegments()).toBe(fitted);
    const model = readModel(text, 'a.model.json');
    const read = await worker.segment({ source, options: { ...optionsBy(), window: true, model } }, context);
    expect(await listSegments()).toBe(fitted);
    for (const { reasons } of read.summary.segments)
      expect(wordReasons(reasons)).toMatch(
        /^Bought .* The name is that of the model kept as of .*, by its rule “/,
      );
  });

  it('classifies by the figures of the model, in whatever order they are set, and says by which', async () => {
    const model = readModel(text, 'a.model.json');
    const figures = model.model.scaler.figures;
    const options = { window: true, model } as const;
    const turned = { ...optionsBy({ 'features.use': figures.toReversed() }), ...options };
    const { summary } = await worker.segment({ source, options: turned }, context);
    expect(summary.features).toEqual(figures);
    expect(await listSegments()).toBe(fitted);
    const fewer = { ...optionsBy({ 'features.use': ['recency', 'monetary'] }), ...options };
    const accepted = await worker.segment({ source, options: { ...fewer, acceptsModel: true } }, context);
    expect(accepted.summary.features).toEqual(figures);
  });

  it('says why nothing over a window is segmented by what is predicted', async () => {
    const by = optionsBy({ 'features.use': ['recency', 'predictedOrders', 'churnRisk'] });
    await expect(worker.segment({ source, options: { ...by, window: true } }, context)).rejects.toThrow(
      "Segments that are kept or followed through time can't be made by predicted orders and churn risk, as predictions of earlier dates are not known; take that out of segmentAi.features.use.",
    );
  });

  it('has the first purchase of each customer in the whole file, also over a window', async () => {
    const firsts = async () =>
      new Map((await listRows()).map((row) => [row['id'], row['first_purchase']!.slice(0, 10)]));
    await worker.segment({ source, options: optionsBy() }, context);
    const all = await firsts();
    await worker.segment({ source, options: { ...optionsBy(), window: true } }, context);
    const within = await firsts();
    expect(within.size).toBeGreaterThan(50);
    expect([...within].filter(([id, day]) => all.get(id) !== day)).toEqual([]);
    expect(Math.min(...[...within.values()].map((day) => Date.parse(day)))).toBeLessThan(
      Date.parse(result.summary.window!.from),
    );
  });

  it('offers a model of the same columns and settings before it fits anything, and no other', async () => {
    const model = readModel(text, 'a.model.json');
    const others = { ...model, basis: { ...model.basis, returns: 'net' as const } };
    const offered = worker.segment({ source, options: { ...optionsBy(), offers: [others, model] } }, context);
    await expect(offered).rejects.toMatchObject({ index: 1, model: { source: sampleName } });
    await expect(offered).rejects.toBeInstanceOf(ModelOffered);
    const { summary } = await worker.segment(
      { source, options: { ...optionsBy(), offers: [others] } },
      context,
    );
    expect(summary.model).toBeUndefined();
  });

  it('says what has come since a model was kept, and follows from that day on', async () => {
    const early = { ...optionsBy({ asOf: '2011-10-15' }), window: true } as const;
    await worker.segment({ source, options: early }, context);
    const { bytes } = await worker.keepModel({ target: memory }, context);
    const model = readModel(new TextDecoder().decode(bytes), 'a.model.json');
    const same = await worker.segment({ source, options: { ...early, model } }, context);
    expect(same.summary.model!.growth).toBeUndefined();
    const options = { ...optionsBy(), window: true, model } as const;
    const { summary } = await worker.segment({ source, options }, context);
    const days = (Date.parse(summary.window!.to) - Date.parse(model.date)) / 86_400_000;
    expect(summary.model!.growth).toEqual({ days, orders: expect.any(Number) });
    expect(summary.model!.growth!.orders).toBeGreaterThan(0);
    const { dates } = await worker.followMovement({ period: 'quarter' }, context);
    expect(dates.indexOf(model.date)).toBe(dates.length - 2);
  });

  it('tells what there was at the end of the last month, and what each customer was before', async () => {
    const model = readModel(text, 'a.model.json');
    const options = { ...optionsBy({ 'movement.period': 'month' }), window: true, model } as const;
    const { summary } = await worker.segment({ source, options }, context);
    const { change, customers, window } = summary;
    const view = await worker.followMovement({ period: 'month' }, context);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(change?.date).toBe(view.dates.at(-2));
    expect(
      [...change!.groups, change!.apart, change!.withoutSpend, change!.lapsed].filter((size) => size > 0),
    ).toEqual(view.sizes.at(-2)!.filter((size) => size > 0));
    expect(sum(change!.segments)).toBe(sum(change!.groups));
    expect(sum(view.sizes.at(-1)!)).toBe(customers + window!.lapsed);
    const query = { search: '', sort: 'id', descending: false, from: 0, count: 500, changed: true } as const;
    const listed = await worker.listCustomers(query, context);
    const [start, end] = [view.dates.length - 2, view.dates.length - 1];
    const { flows } = await worker.listFlows({ start, end }, context);
    const lapsed = view.rows.length - 1;
    const moved = flows.filter(({ from, to }) => from >= 0 && from !== to && to !== lapsed);
    expect(listed.total).toBe(sum(moved.map(({ customers: count }) => count)));
    expect(listed.total).toBeGreaterThan(0);
    for (const { former } of listed.customers) expect(former!.since > change!.date).toBe(true);
    const { bytes } = await worker.exportCustomers({ target: memory, changed: true }, context);
    const [head, ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(head).toMatch(/,previous_segment,segment_since$/);
    expect(lines).toHaveLength(listed.total);
  });

  it('tells of segments that are not kept what each customer was before too, by the names they have', async () => {
    const options = { ...optionsBy(), window: true } as const;
    const { summary } = await worker.segment({ source, options }, context);
    expect(summary).toMatchObject({ hasFormer: true, change: { date: expect.any(String) } });
    const before = await listSegments();
    expect(before).toBe(fitted);
    expect(before).toContain(',previous_segment,segment_since\r\n');
    const { naming } = optionsBy({
      'naming.rules': { one: { name: 'One', priority: -1, when: { f: { min: 2 } } } },
    });
    const joined = await worker.rename(naming, context);
    const [shared] = joined.summary.groups.filter(({ name }) => name === 'One');
    expect(shared!.parts.length).toBeGreaterThan(1);
    const rows = await listRows();
    const isElsewhere = ({ previous_segment: before, segment_group: group }: Record<string, string>) =>
      before !== group;
    expect(rows.filter(({ previous_segment: former }) => former === 'One').length).toBeGreaterThan(0);
    expect(rows.every(isElsewhere)).toBe(true);
    await worker.rename(options.naming, context);
    expect(await listSegments()).toBe(before);
    const { naming: all } = optionsBy({ 'naming.rules': { all: { name: 'All', priority: -1, when: {} } } });
    const one = await worker.rename(all, context);
    expect(one.summary.groups).toHaveLength(1);
    expect((await listRows()).every(isElsewhere)).toBe(true);
  });

  it('says what a refit would change before it is taken', async () => {
    const model = readModel(text, 'a.model.json');
    const options = { ...optionsBy(), window: true, model } as const;
    const before = await worker.segment({ source, options }, context);
    const same = await worker.refit(undefined, context);
    expect(same).toMatchObject({ customers: before.summary.customers, changed: 0 });
    const other = optionsBy({ 'mixture.components': 3 });
    await worker.segment({ source, options: { ...other, window: true, model } }, context);
    const changes = await worker.refit(undefined, context);
    expect(changes.changed).toBeGreaterThan(0);
    const sum = (of: (name: (typeof changes.names)[number]) => number) =>
      changes.names.reduce((total, name) => total + of(name), 0);
    expect(sum(({ before: customers }) => customers)).toBe(changes.customers);
    expect(sum(({ after }) => after)).toBe(changes.customers);
    expect(sum(({ left }) => left)).toBe(changes.changed);
    const taken = await worker.takeRefit(undefined, context);
    expect(taken.summary.model).toBeUndefined();
    expect(taken.summary.segments.length).toBeLessThanOrEqual(3);
  });

  it('keeps other names in place of those of before, and nobody is elsewhere', async () => {
    const model = readModel(text, 'a.model.json');
    const [{ rule } = { rule: '' }] = result.summary.segments;
    const options = optionsBy({ 'naming.rules': { [rule]: { name: 'Crowned Heads' } } });
    const before = await worker.segment({ source, options: { ...options, window: true, model } }, context);
    expect(before.summary.segments[0]?.name).toBe(result.summary.segments[0]?.name);
    expect(before.summary.remarks.map(({ code }) => code)).toContain('names-kept');
    const { bytes } = await worker.keepModel({ target: memory, renamed: true }, context);
    const renamed = readModel(new TextDecoder().decode(bytes), 'a.model.json');
    expect(renamed.model.names[0]?.name).toContain('Crowned Heads');
    const after = await worker.useKept(undefined, context);
    expect(after.summary.segments[0]?.name).toContain('Crowned Heads');
    expect(after.summary.remarks.map(({ code }) => code)).not.toContain('names-kept');
    expect(after.summary.segments.map(({ customers }) => customers)).toEqual(
      before.summary.segments.map(({ customers }) => customers),
    );
  });

  it.each([
    ['a window', { window: true }],
    ['all purchases', {}],
  ] as const)('follows its segments, and lists who went where (result by %s)', async (_, by) => {
    await worker.segment({ source, options: { ...optionsBy(), ...by } }, context);
    const view = await worker.followMovement({ period: 'month' }, context);
    expect(view.isOfResult).toBe('window' in by);
    expect(view.dates.length).toBeGreaterThan(3);
    const [start, end] = [view.dates.length - 3, view.dates.length - 1];
    const { flows, facts } = await worker.listFlows({ start, end }, context);
    expect(facts.length).toBeGreaterThan(0);
    const [slipped] = facts;
    if (slipped?.code !== 'slipped' && slipped?.code !== 'fell-silent') expect.fail('nobody slipped');
    const those = { start, end, from: slippedFrom, to: slipped.values.to };
    const gone = await worker.listMoved({ ...those, offset: 0, count: 500 }, context);
    expect(gone.total).toBe(slipped.values.customers);
    expect(gone.customers.every(({ spentSince }) => spentSince === 0)).toBe(true);
    const file = await worker.exportMoved({ ...those, target: memory }, context);
    const [, ...told] = new TextDecoder().decode(file.bytes).trimEnd().split('\r\n');
    expect(told).toHaveLength(gone.total);
    expect(file.campaign).toBeUndefined();
    const holdBack = { share: 0.5, date: '2011-12-10' };
    const parted = await worker.exportMoved({ ...those, holdBack, target: memory }, context);
    const lists = JSON.parse(parted.campaign!) as { contacted: string[]; heldBack: string[] };
    const columns = new TextDecoder().decode(parted.bytes).trimEnd().split('\r\n');
    const idsOf = (held: string) =>
      columns.filter((line) => line.endsWith(`,${held}`)).map((line) => line.split(',')[0]);
    expect(columns[0]).toMatch(/,holdout$/);
    expect(parted.heldBack).toBe(lists.heldBack.length);
    expect([lists.contacted, lists.heldBack]).toEqual([idsOf('no'), idsOf('yes')]);
    expect(lists.heldBack).toHaveLength(Math.round(gone.total / 2));
    const to = view.rows[slipped.values.to]!.name;
    for (const line of told) expect(line.split(',')[1]).not.toBe(to);
    for (const [row] of view.rows.entries()) {
      const total = (side: 'from' | 'to') =>
        flows.filter((flow) => flow[side] === row).reduce((sum, { customers }) => sum + customers, 0);
      expect([total('from'), total('to')]).toEqual([view.sizes[start]![row], view.sizes[end]![row]]);
    }
    for (const { from, to, customers, spentBefore, spentSince } of flows) {
      const page = await worker.listMoved({ start, end, from, to, offset: 0, count: 500 }, context);
      expect(page.total).toBe(customers);
      if (customers > 500) continue;
      const sum = (key: 'spentBefore' | 'spentSince') =>
        page.customers.reduce((total, each) => total + each[key], 0);
      expect(sum('spentBefore')).toBeCloseTo(spentBefore, 4);
      expect(sum('spentSince')).toBeCloseTo(spentSince, 4);
      const { bytes } = await worker.exportMoved({ start, end, from, to, target: memory }, context);
      const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
      expect(lines[0]).toBe('id,previous_segment,segment_name,last_purchase,spent_before,spent_since');
      expect(lines.length).toBe(customers + 1);
    }
  });
});
