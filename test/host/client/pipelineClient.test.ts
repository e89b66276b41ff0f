import { afterEach, describe, expect, it, vi } from 'vitest';
import { PipelineClient } from '../../../src/host/client/pipelineClient.ts';
import { Cancelled } from '../../../src/messages/channel.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { MemoryWorker } from '../memoryHost.ts';
import { until } from '../openSession.ts';

const source = { type: 'file', path: '/shop/sales.xlsx' } as const;
const run = { source, options: optionsBy() };
const query = { search: '', sort: 'monetary', descending: true, from: 0, count: 10 } as const;
const target = { type: 'memory' } as const;

function start() {
  const worker = new MemoryWorker();
  const logged: string[] = [];
  const client = new PipelineClient(
    () => worker.thread,
    (detail) => logged.push(detail),
  );
  return { client, worker, logged };
}

describe('a client of a worker', () => {
  afterEach(() => void vi.useRealTimers());

  it('tells it the language before anything else', async () => {
    const { client, worker } = start();
    await client.ask('listCustomers', query);
    expect(worker.thread.received[0]).toMatchObject({ call: 'speak', request: { locale: 'en' } });
  });

  it('ends it where a run is cancelled, whatever it is doing', async () => {
    const { client, worker } = start();
    const abort = new AbortController();
    const asked = client.ask('segment', run, { signal: abort.signal });
    await until(() => worker.isRunning);
    abort.abort();
    await expect(asked).rejects.toBeInstanceOf(Cancelled);
    expect([client.ended, worker.thread.isTerminated]).toEqual([true, true]);
    await expect(client.ask('listCustomers', query)).rejects.toBeInstanceOf(Cancelled);
  });

  it('leaves it alive where the writing of a report is cancelled', async () => {
    const { client, worker } = start();
    const abort = new AbortController();
    const asked = client.ask('writeReport', { target }, { signal: abort.signal });
    await until(() => worker.isWriting);
    abort.abort();
    await expect(asked).rejects.toBeInstanceOf(Cancelled);
    expect(await client.ask('listCustomers', query)).toMatchObject({ from: 0 });
  });

  it('fails all that is asked where it dies, by one sentence, with the rest in the log', async () => {
    const { client, worker, logged } = start();
    const asked = [client.ask('segment', run), client.ask('writeReport', { target })];
    await until(() => worker.isWriting);
    worker.thread.crash(new Error('It ended by itself.'));
    for (const each of asked) await expect(each).rejects.toThrow(/failed unexpectedly; the log says more/);
    expect(logged).toEqual([expect.stringMatching(/^Error: It ended by itself\./)]);
  });

  it('says what a lack of memory is', async () => {
    const { client, worker, logged } = start();
    const asked = client.ask('segment', run);
    await until(() => worker.isRunning);
    worker.fail(new RangeError('Array buffer allocation failed'));
    await expect(asked).rejects.toThrow(/not enough memory/);
    expect(logged).toEqual([]);
  });

  it('ends it where nothing is heard of it for ten minutes, but not as long as it speaks or has nothing to do', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { client, worker } = start();
    const minutes = async (count: number) => {
      vi.advanceTimersByTime(count * 60_000);
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    };
    await client.ask('listCustomers', query);
    await minutes(100);
    const asked = client.ask('segment', run).catch((error: unknown) => error);
    await minutes(9);
    worker.tell({ stage: 'read', fraction: 0.5 });
    await minutes(0);
    await minutes(9);
    expect(client.ended).toBe(false);
    await minutes(1);
    expect(await asked).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/no response for 10 min/),
    });
    expect(worker.thread.isTerminated).toBe(true);
  });
});
