import type { WorkbookSource } from '../messages/workerCalls.ts';
import type { ByteSink } from '../pipeline/bytes/byteSink.ts';
import type { ByteSource } from '../pipeline/bytes/byteSource.ts';
import type { Runtime } from '../pipeline/runtime.ts';

/** Milliseconds that writing goes on before it gives way to requests that have come meanwhile. */
const longestTurn = 15;

/** What writing reads and compresses by. */
interface WritingRuntime extends Pick<Runtime, 'createGzip' | 'inflateRaw'> {
  readonly openSource: (source: WorkbookSource) => Promise<ByteSource>;
}

export interface PacingRuntime extends WritingRuntime, Pick<Runtime, 'now'> {
  /** Resolves when the requests that have come meanwhile are answered: behind the event loop's next turn. */
  readonly giveWay: () => Promise<void>;
}

interface PacedRuntime extends WritingRuntime {
  readonly paceSink: (sink: ByteSink) => ByteSink;
}

/**
 * What the runtime gives, but work that goes by it gives way to other requests between the bits that it reads,
 * writes or compresses, and ends where it is cancelled. Without that it would hold the thread for as long as nothing
 * has to be waited for.
 */
export function paceWriting(runtime: PacingRuntime, signal: AbortSignal): PacedRuntime {
  let began = runtime.now();
  const pause = async () => {
    signal.throwIfAborted();
    if (runtime.now() - began < longestTurn) return;
    await runtime.giveWay();
    began = runtime.now();
    signal.throwIfAborted();
  };
  const paced =
    <Arguments extends readonly unknown[], Value>(work: (...values: Arguments) => Promise<Value>) =>
    async (...values: Arguments): Promise<Value> => {
      await pause();
      return work(...values);
    };
  return {
    createGzip: () => {
      const gzip = runtime.createGzip();
      return { write: paced((bytes) => gzip.write(bytes)), end: () => gzip.end() };
    },
    inflateRaw: async function* (compressed, expected) {
      for await (const chunk of runtime.inflateRaw(compressed, expected)) {
        await pause();
        yield chunk;
      }
    },
    openSource: async (source) => {
      const bytes = await runtime.openSource(source);
      return { ...bytes, read: paced(bytes.read) };
    },
    paceSink: (sink) => ({ write: paced((bytes) => sink.write(bytes)) }),
  };
}
