import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import type { WorkerRequest, WorkerResponse } from '../../src/messages/protocol.ts';
import { openFileSink } from '../../src/node/fileSink.ts';
import { openFileSource } from '../../src/node/fileSource.ts';
import { runtime } from '../../src/node/runtime.ts';
import { readSettings } from '../../src/pipeline/settings/settings.ts';
import { createPipelineWorker } from '../../src/worker/pipelineWorker.ts';
import { sampleName, samples } from '../paths.ts';

const settings = readSettings({});
const path = join(samples, sampleName);
const lastRule = { all: { name: 'All of them', priority: -1, when: {} } };

/** A worker whose answers are collected. */
function startWorker() {
  const posted: WorkerResponse[] = [];
  let opened = 0;
  const handle = createPipelineWorker({
    ...runtime,
    openSource: async (source) => {
      opened++;
      return openFileSource(source.path);
    },
    openSink: openFileSink,
    describeMaking: () => ({ version: '0.0.0', createdAt: '2024-01-01T00:00:00Z' }),
    post: (response) => posted.push(response),
  });
  const ask = async (request: WorkerRequest) => {
    await handle(request);
    return posted.at(-1)!;
  };
  return { ask, handle, posted, opened: () => opened };
}

const resultOf = (response: WorkerResponse) => {
  if (response.type !== 'segmented') throw new Error(JSON.stringify(response));
  return response;
};
const summaryOf = (response: WorkerResponse) => resultOf(response).summary;
const naming = (rules: unknown) => ({ 'naming.preset': 'default', 'naming.rules': rules }) as const;

describe('createPipelineWorker', () => {
  const worker = startWorker();
  let first: ReturnType<typeof summaryOf>;

  beforeAll(async () => {
    first = summaryOf(
      await worker.ask({
        type: 'segment',
        source: { type: 'file', path },
        settings,
        remarks: ['From a file.'],
      }),
    );
  }, 60_000);

  it('says with the result what the host remarks on the naming rules', () => {
    expect(first.namingWarnings).toEqual(['From a file.']);
  });

  it('names the segments anew without reading again, and nothing else of the result changes', async () => {
    const [segment] = first.segments;
    const rules = { [segment!.rule]: { name: 'Crowned Heads' } };
    const summary = summaryOf(await worker.ask({ type: 'rename', naming: naming(rules), remarks: [] }));
    expect(worker.opened()).toBe(1);
    expect(summary.segments[0]?.name).toContain('Crowned Heads');
    expect(summary.namingWarnings).toEqual([]);
    const figures = ({ segments, warnings: _, namingWarnings: __, ...rest }: typeof summary) => ({
      ...rest,
      segments: segments.map(({ name: _, reason: __, ...others }) => others),
    });
    expect(figures(summary)).toEqual(figures(first));
  });

  it('reports under the names that were given last', async () => {
    await worker.ask({ type: 'rename', naming: naming(lastRule), remarks: [] });
    const response = await worker.ask({ type: 'report', target: { type: 'memory' } });
    if (response.type !== 'written') throw new Error(JSON.stringify(response));
    const { Sheets, SheetNames } = read(response.bytes);
    expect(SheetNames.join()).toContain('All of them');
    const method = utils.sheet_to_csv(Sheets['Method']!);
    expect(method).toContain('all,any segment,All of them,-1,yes');
  }, 60_000);

  it('tells of the progress of a report, which can be cancelled and asked for again', async () => {
    const before = worker.posted.length;
    const asked = worker.ask({ type: 'report', target: { type: 'memory' } });
    await worker.handle({ type: 'cancel' });
    expect(await asked).toEqual({ type: 'cancelled' });
    expect(await worker.ask({ type: 'report', target: { type: 'memory' } })).toMatchObject({
      type: 'written',
    });
    const progress = worker.posted
      .slice(before)
      .flatMap((each) => (each.type === 'progress' ? [each.progress] : []));
    expect(progress.at(-1)).toEqual({ stage: 'write', fraction: 1, detail: 'Method' });
  });

  it('writes customers to a file or to memory, the same bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segment-ai-'));
    try {
      const file = join(folder, 'customers.csv');
      const request = { type: 'exportCustomers', segment: undefined } as const;
      const target = { type: 'file', path: file, name: 'customers.csv' } as const;
      expect(await worker.ask({ ...request, target })).toEqual({ type: 'written' });
      const response = await worker.ask({ ...request, target: { type: 'memory' } });
      if (response.type !== 'written') throw new Error(JSON.stringify(response));
      expect(Buffer.from(response.bytes!).equals(readFileSync(file))).toBe(true);
      expect(readFileSync(file, 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + first.customers);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says why a file cannot be written, under the name that the user knows', async () => {
    const target = { type: 'file', path: join(samples, 'absent', 'x.tmp'), name: 'x.csv' } as const;
    expect(await worker.ask({ type: 'exportCustomers', segment: 0, target })).toEqual({
      type: 'failed',
      message: '"x.csv" could not be written: its folder does not exist. Choose another place.',
    });
  });

  it('tries rules and leaves the result as it is', async () => {
    await worker.ask({ type: 'rename', naming: naming({}), remarks: [] });
    const response = await worker.ask({ type: 'try', naming: naming(lastRule) });
    if (response.type !== 'tried') throw new Error(JSON.stringify(response));
    expect(response.trial.rules[0]).toMatchObject({
      id: 'all',
      customers: first.customers,
      share: expect.closeTo(1, 9),
    });
    const summary = summaryOf(await worker.ask({ type: 'rename', naming: naming({}), remarks: [] }));
    expect(summary.segments).toEqual(first.segments);
  });

  it('names by the other preset', async () => {
    const seed = { 'naming.preset': 'seed', 'naming.rules': settings['naming.rules'] } as const;
    const summary = summaryOf(await worker.ask({ type: 'rename', naming: seed, remarks: [] }));
    for (const { rule } of summary.segments) expect(rule).toMatch(/^seed-/);
    expect(summary.namingWarnings).toEqual([]);
  });

  it('makes segments of another K without reading again, keeps them under other names, and returns to the best', async () => {
    await worker.ask({ type: 'rename', naming: naming({}), remarks: [] });
    const other = first.selection.fits.find(({ k }) => k !== first.selection.best)!.k;
    const chosen = resultOf(await worker.ask({ type: 'choose', components: other }));
    expect(chosen.summary.selection).toMatchObject({ chosen: other, best: first.selection.best });
    expect(chosen.summary.segments).toHaveLength(other);
    expect(chosen.overview.spreads).toHaveLength(other);
    const named = resultOf(await worker.ask({ type: 'rename', naming: naming(lastRule), remarks: [] }));
    expect(named.summary.segments).toHaveLength(other);
    await worker.ask({ type: 'rename', naming: naming({}), remarks: [] });
    const best = resultOf(await worker.ask({ type: 'choose' }));
    expect(best.summary.segments).toEqual(first.segments);
    expect(worker.opened()).toBe(1);
  });

  it('says with the segments how they spread, what was measured, and which settings were used', async () => {
    const { summary, overview, settings: used } = resultOf(await worker.ask({ type: 'choose' }));
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
        (total, { customers }, index) => total + customers * overview.scaledMeans[index]![measure],
        0,
      );
      expect(sum / summary.customers).toBeCloseTo(0, 9);
    }
    expect(overview.sample.segment).toHaveLength(Math.min(1500, summary.customers));
    expect(used.every(({ isDefault }) => isDefault)).toBe(true);
  });

  it('lists customers in pages', async () => {
    const query = {
      segment: 0,
      search: '',
      sort: 'probability',
      descending: false,
      from: 0,
      count: 5,
    } as const;
    const response = await worker.ask({ type: 'list', query });
    if (response.type !== 'listed') throw new Error(JSON.stringify(response));
    expect(response.page.total).toBe(first.segments[0]?.customers);
    expect(response.page.customers).toHaveLength(5);
  });

  it('refuses to rename before there is a result', async () => {
    const { ask } = startWorker();
    expect(await ask({ type: 'rename', naming: naming({}), remarks: [] })).toMatchObject({ type: 'failed' });
  });
});
