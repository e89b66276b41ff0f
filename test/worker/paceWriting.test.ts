import { describe, expect, it } from 'vitest';
import { BytesInMemory } from '../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../src/pipeline/bytes/byteSource.ts';
import { paceWriting } from '../../src/worker/paceWriting.ts';

/** A runtime in which every look at the clock finds it `step` milliseconds later, and all is at hand at once. */
function createRuntime(step: number) {
  let [time, turns] = [0, 0];
  return {
    now: () => {
      time += step;
      return time;
    },
    giveWay: async () => {
      turns++;
    },
    openSource: async () => bytesInMemory(new Uint8Array(10)),
    createGzip: () => ({ write: async () => {}, end: async () => [] }),
    inflateRaw: async function* () {
      for (let i = 0; i < 10; i++) yield Uint8Array.of(i);
    },
    turns: () => turns,
  };
}

const signal = new AbortController().signal;
const source = { type: 'bytes', path: '/shop.csv', bytes: new Uint8Array() } as const;
const expected = { crc: 0, size: 0 };

/** Reads, inflates, compresses and writes ten bits of each. */
async function work(runtime: ReturnType<typeof createRuntime>, by = signal): Promise<number> {
  const { openSource, inflateRaw, createGzip, paceSink } = paceWriting(runtime, by);
  const [bytes, gzip, memory] = [await openSource(source), createGzip(), new BytesInMemory()];
  const sink = paceSink(memory);
  async function* compressed() {}
  for await (const chunk of inflateRaw(compressed(), expected)) {
    await bytes.read(0, 1);
    await gzip.write(chunk);
    await sink.write(chunk);
  }
  return memory.concatenate().length;
}

describe('writing', () => {
  it('gives way to others between any two bits that take long', async () => {
    const runtime = createRuntime(100);
    expect(await work(runtime)).toBe(10);
    expect(runtime.turns()).toBe(40);
  });

  it('goes on for a while where they are short', async () => {
    const runtime = createRuntime(1);
    await work(runtime);
    expect(runtime.turns()).toBeGreaterThan(0);
    expect(runtime.turns()).toBeLessThan(10);
  });

  it('ends where it is cancelled', async () => {
    await expect(work(createRuntime(1), AbortSignal.abort())).rejects.toThrow(/abort/);
    const abort = new AbortController();
    const runtime = { ...createRuntime(100), giveWay: async () => abort.abort() };
    await expect(work(runtime, abort.signal)).rejects.toThrow(/abort/);
  });
});
