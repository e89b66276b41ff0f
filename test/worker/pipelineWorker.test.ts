import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { Cancelled, Channel } from '../../src/messages/channel.ts';
import type { WorkerCalls } from '../../src/messages/workerCalls.ts';
import { openFileSource } from '../../src/node/fileSource.ts';
import { UserError } from '../../src/pipeline/errors/userError.ts';
import { warning } from '../../src/pipeline/language/remarks.ts';
import type { Progress } from '../../src/pipeline/progress/progress.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { readSettings } from '../../src/pipeline/settings/settings.ts';
import { createPipelineWorker } from '../../src/worker/pipelineWorker.ts';
import { fileRuntime } from '../fixtures/fileRuntime.ts';
import { optionsBy } from '../fixtures/options.ts';
import { MemoryThread } from '../messages/memoryThread.ts';
import { sampleName, samples } from '../paths.ts';

const path = join(samples, sampleName);
const lastRule = { all: { name: 'All of them', priority: -1, when: {} } };

/** A worker beside this thread, and how often it has opened a source. */
function startWorker() {
  let opened = 0;
  const thread = new MemoryThread(
    createPipelineWorker({
      ...fileRuntime,
      openSource: async (source) => {
        opened++;
        return openFileSource(source.path);
      },
    }),
  );
  const channel = new Channel<WorkerCalls>(thread.post, {});
  thread.onMessage((message) => channel.receive(message));
  return { channel, ask: channel.ask.bind(channel) as typeof channel.ask, opened: () => opened };
}

const naming = (rules: unknown) => optionsBy({ 'naming.rules': rules }).naming;

const fromFile = warning('rules-file-unusable', {
  file: '.vscode/segment-rules.json',
  problem: { type: 'unreadable' },
  instead: 'settings',
});

describe('createPipelineWorker', () => {
  const worker = startWorker();
  let first: SegmentationSummary;
  const rename = async (rules: unknown) => (await worker.ask('rename', naming(rules))).summary;

  beforeAll(async () => {
    const source = { type: 'file', path } as const;
    const options = optionsBy();
    const findings = [{ remark: fromFile, path: [] }];
    const request = { source, options: { ...options, naming: { ...options.naming, findings } } };
    first = (await worker.ask('segment', request)).summary;
  }, 60_000);

  it('says with the result what the host remarks on the naming rules', () => {
    expect(first.namingRemarks).toEqual([fromFile]);
  });

  it('names the segments anew without reading again, and nothing else of the result changes', async () => {
    const [segment] = first.segments;
    const rules = { [segment!.rule]: { name: 'Crowned Heads' } };
    const summary = await rename(rules);
    expect(worker.opened()).toBe(1);
    expect(summary.segments[0]?.name).toContain('Crowned Heads');
    expect(summary.namingRemarks).toEqual([]);
    const figures = ({ segments, groups, remarks: _, namingRemarks: __, ...rest }: typeof summary) => ({
      ...rest,
      segments: segments.map(({ name: _, group: __, reasons: ___, ...others }) => others),
      groups: groups.map(({ name: _, ...others }) => others),
    });
    expect(figures(summary)).toEqual(figures(first));
  });

  it('reports under the names that were given last', async () => {
    await rename(lastRule);
    const { bytes } = await worker.ask('writeReport', { target: { type: 'memory' } });
    const { Sheets, SheetNames } = read(bytes);
    expect(SheetNames.join()).toContain('All of them');
    const method = utils.sheet_to_csv(Sheets['Method']!);
    expect(method).toContain('all,any segment,All of them,-1,yes');
  }, 60_000);

  it('tells of the progress of a report, which can be cancelled and asked for again', async () => {
    const target = { type: 'memory' } as const;
    const abort = new AbortController();
    const cancelled = worker.ask('writeReport', { target }, { signal: abort.signal });
    abort.abort();
    await expect(cancelled).rejects.toBeInstanceOf(Cancelled);
    const progress: Progress[] = [];
    await worker.ask('writeReport', { target }, { onNote: (note) => progress.push(note) });
    expect(progress.at(-1)).toEqual({ stage: 'write', fraction: 1, detail: 'Method' });
  });

  it('writes the report of what there was when it was asked for, whatever is asked meanwhile', async () => {
    const before = await rename({});
    const report = worker.ask('writeReport', { target: { type: 'memory' } });
    const [renamed, chosen] = await Promise.all([
      rename(lastRule),
      worker.ask('chooseComponents', { components: 1 }),
    ]);
    expect(renamed.segments[0]?.name).toContain('All of them');
    expect(chosen.summary.segments).toHaveLength(1);
    expect(worker.channel.isAwaiting).toBe(true);
    const { SheetNames } = read((await report).bytes);
    for (const { name } of before.segments) expect(SheetNames.join('|')).toContain(name);
    await worker.ask('chooseComponents', {});
    await rename({});
  });

  it('writes customers to a file or to memory, the same bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segment-ai-'));
    try {
      const file = join(folder, 'customers.csv');
      const target = { type: 'file', path: file, name: 'customers.csv' } as const;
      expect(await worker.ask('exportCustomers', { segments: undefined, target })).toEqual({});
      const inMemory = { segments: undefined, target: { type: 'memory' } } as const;
      const { bytes } = await worker.ask('exportCustomers', inMemory);
      expect(Buffer.from(bytes!).equals(readFileSync(file))).toBe(true);
      expect(readFileSync(file, 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + first.customers);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says why a file cannot be written, under the name that the user knows', async () => {
    const target = { type: 'file', path: join(samples, 'absent', 'x.tmp'), name: 'x.csv' } as const;
    await expect(worker.ask('exportCustomers', { segments: [0], target })).rejects.toEqual(
      new UserError('“x.csv” could not be written: its folder does not exist. Choose another place.'),
    );
  });

  it('tries rules and leaves the result as it is', async () => {
    await rename({});
    const trial = await worker.ask('tryRules', naming(lastRule));
    expect(trial.rules[0]).toMatchObject({
      id: 'all',
      customers: first.customers,
      share: expect.closeTo(1, 9),
    });
    const summary = await rename({});
    expect(summary.segments).toEqual(first.segments);
  });

  it('names by the other preset', async () => {
    const { naming: seed } = optionsBy({ 'naming.preset': 'seed' });
    const { summary, settings } = await worker.ask('rename', seed);
    for (const { rule } of summary.segments) expect(rule).toMatch(/^seed-/);
    expect(summary.namingRemarks).toEqual([]);
    expect(settings.filter(({ isDefault }) => !isDefault)).toEqual([
      { name: 'naming.preset', value: 'seed', isDefault: false },
    ]);
  });

  it('makes segments of another K without reading again, keeps them under other names, and returns to the best', async () => {
    await rename({});
    const other = first.selection.fits.find(({ k }) => k !== first.selection.best)!.k;
    const chosen = await worker.ask('chooseComponents', { components: other });
    expect(chosen.summary.selection).toMatchObject({ chosen: other, best: first.selection.best });
    expect(chosen.summary.segments).toHaveLength(other);
    expect(chosen.overview.spreads).toHaveLength(other);
    const named = await rename(lastRule);
    expect(named.segments).toHaveLength(other);
    await rename({});
    const best = await worker.ask('chooseComponents', {});
    expect(best.summary.segments).toEqual(first.segments);
    expect(worker.opened()).toBe(1);
  });

  it('says with the segments how they spread, what was measured, and which settings were used', async () => {
    const { summary, overview, settings: used } = await worker.ask('chooseComponents', {});
    summary.segments.forEach(({ recency, frequency, monetary }, index) => {
      const spreads = overview.spreads[index]!;
      expect(spreads.recency.median).toBe(recency.median);
      expect(spreads.frequency.median).toBe(frequency.median);
      expect(spreads.monetary.median).toBe(monetary.median);
      expect(spreads.monetary.p5).toBeLessThanOrEqual(spreads.monetary.q1);
      expect(spreads.monetary.q3).toBeLessThanOrEqual(spreads.monetary.p95);
    });
    // The features are standardized, so over all customers their means are 0.
    for (const measure of ['recency', 'frequency', 'monetary'] as const) {
      const sum = summary.segments.reduce(
        (total, { customers }, index) => total + customers * overview.scaledMeans[index]![measure]!,
        0,
      );
      expect(sum / summary.customers).toBeCloseTo(0, 9);
    }
    expect(overview.sample.segment).toHaveLength(Math.min(1500, summary.customers));
    expect(used.every(({ isDefault }) => isDefault)).toBe(true);
  });

  it('lists customers in pages', async () => {
    const query = {
      segments: [0],
      search: '',
      sort: 'probability',
      descending: false,
      from: 0,
      count: 5,
    } as const;
    const page = await worker.ask('listCustomers', query);
    expect(page.total).toBe(first.segments[0]?.customers);
    expect(page.customers).toHaveLength(5);
  });

  it('shows a row of the workbook anew, under its titles and between those beside it', async () => {
    const [example] = first.cleaning.examples.missingCustomer;
    const at = example!;
    const found = await worker.ask('lookAtRow', { source: { type: 'file', path }, at });
    const rows = utils.sheet_to_json<unknown[]>(read(readFileSync(path)).Sheets[at.sheet]!, { header: 1 });
    expect(found?.columns.map(({ title }) => title)).toEqual(rows[0]);
    expect(found?.rows.map(({ number }) => number)).toEqual([at.row - 1, at.row, at.row + 1]);
    for (const { number, cells } of found?.rows ?? []) expect(cells[0]).toBe(String(rows[number - 1]?.[0]));
    const customer = found!.columns.findIndex(({ role }) => role === 'customer');
    expect(found?.rows[1]?.cells[customer]).toBe('');
  });

  it('finds no row where there is none', async () => {
    const source = { type: 'file', path } as const;
    const { sheet } = first.cleaning.examples.missingCustomer[0]!;
    expect(await worker.ask('lookAtRow', { source, at: { sheet, row: 1_000_000 } })).toBeUndefined();
    expect(await worker.ask('lookAtRow', { source, at: { sheet: 'Nowhere', row: 2 } })).toBeUndefined();
  });

  it('shows a row as it was checked last, before there is a result', async () => {
    const { ask } = startWorker();
    const source = { type: 'file', path } as const;
    const at = first.cleaning.examples.missingCustomer[0]!;
    await ask('checkData', { source, settings: readSettings({}) });
    const found = await ask('lookAtRow', { source, at });
    expect(found).toEqual(await worker.ask('lookAtRow', { source, at }));
    expect(found?.rows.map(({ number }) => number)).toEqual([at.row - 1, at.row, at.row + 1]);
    await ask('checkData', { source, settings: readSettings({ columns: { customer: 'Country' } }) });
    const other = await ask('lookAtRow', { source, at });
    expect(other?.columns.find(({ role }) => role === 'customer')?.title).toBe('Country');
  });

  it('refuses to rename before there is a result', async () => {
    const { ask } = startWorker();
    await expect(ask('rename', naming({}))).rejects.toThrow(/before there was a result/);
  });
});
