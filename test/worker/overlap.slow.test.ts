import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { PipelineClient } from '../../src/host/client/pipelineClient.ts';
import type { Result } from '../../src/messages/workerCalls.ts';
import { startThread } from '../../src/node/threads.ts';
import { bundleScript } from '../bundleScript.ts';
import { optionsBy } from '../fixtures/options.ts';
import { fullWorkbook, out } from '../paths.ts';

const folder = join(out, 'overlap');
const source = { type: 'file', path: fullWorkbook } as const;
const naming = (rules: unknown) => optionsBy({ 'naming.rules': rules }).naming;
const query = { search: '', sort: 'monetary', descending: true, count: 100 } as const;

/** Milliseconds that each kind of request takes. */
class Latencies {
  readonly #taken = new Map<string, number[]>();

  async measure<Value>(kind: string, work: Promise<Value>): Promise<Value> {
    const started = performance.now();
    const value = await work;
    const taken = this.#taken.get(kind) ?? [];
    this.#taken.set(kind, [...taken, performance.now() - started]);
    return value;
  }

  toString(): string {
    const describe = ([kind, taken]: readonly [string, readonly number[]]) => {
      const sorted = taken.toSorted((a, b) => a - b).map(Math.round);
      return `${kind} ${taken.length} times, median ${sorted[sorted.length >> 1]} ms, at most ${sorted.at(-1)} ms`;
    };
    return [...this.#taken].map(describe).join('; ');
  }
}

describe.skipIf(!existsSync(fullWorkbook))(
  'While the report on a million rows is written (skipped where they are absent)',
  () => {
    let client: PipelineClient;
    let first: Result;
    let place: string;

    beforeAll(async () => {
      await bundleScript('src/node/worker.ts', join(folder, 'worker.cjs'));
      await bundleScript('src/node/tasks.ts', join(folder, 'tasks.cjs'));
      place = await mkdtemp(join(tmpdir(), 'segment-ai-'));
      client = new PipelineClient(() => startThread(join(folder, 'worker.cjs')), console.error);
      first = await client.ask('segment', { source, options: optionsBy() });
    });

    afterAll(async () => {
      client.dispose();
      await rm(place, { recursive: true });
    });

    it('a list, another K, renaming and a trial are answered at once, and the report is of before', async () => {
      const path = join(place, 'report.xlsx');
      const target = { type: 'file', path, name: 'report.xlsx' } as const;
      const latencies = new Latencies();
      const ks = first.summary.selection.fits.map(({ k }) => k);
      let isWritten = false;
      let answered = 0;
      const started = performance.now();
      const report = client.ask('writeReport', { target, source }).finally(() => {
        isWritten = true;
      });
      for (let i = 0; !isWritten; i++) {
        const rules = naming({ all: { name: `Round ${i}`, priority: -1, when: {} } });
        const components = ks[i % ks.length]!;
        await latencies.measure('list', client.ask('listCustomers', { ...query, from: i }));
        await latencies.measure('another K', client.ask('chooseComponents', { components }));
        await latencies.measure('renaming', client.ask('rename', rules));
        await latencies.measure('trial', client.ask('tryRules', rules));
        if (!isWritten) answered++;
        await sleep(50);
      }
      await report;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`A report written in ${seconds} s meanwhile: ${latencies}`);
      // How long an answer takes is printed; on a busy machine it says nothing. None may wait for the report's end.
      expect(answered).toBeGreaterThan(3);
      const { SheetNames } = read(await readFile(path), { bookSheets: true });
      const purchases = SheetNames.filter((name) => name.endsWith(' purchases'));
      expect(purchases).toHaveLength(first.summary.segments.length);
      for (const { name } of first.summary.segments)
        expect(SheetNames.join('|')).toContain(name.slice(0, 20));
      expect(SheetNames.join('|')).not.toContain('Round');
    });

    it('its cancelling ends it alone', async () => {
      const target = { type: 'file', path: join(place, 'cancelled.xlsx'), name: 'cancelled.xlsx' } as const;
      const abort = new AbortController();
      const report = client.ask('writeReport', { target, source }, { signal: abort.signal }).catch(String);
      await sleep(1000);
      abort.abort();
      expect(await report).toBe('Cancelled');
      expect((await client.ask('listCustomers', { ...query, from: 0 })).total).toBe(first.summary.customers);
    });
  },
);
