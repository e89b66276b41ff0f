import type { CreateGzip } from '../pipeline/bytes/byteSink.ts';
import type { InflateRaw } from '../pipeline/bytes/byteSource.ts';
import { asGzipMember } from '../pipeline/bytes/gzipMember.ts';

/** Compresses by the browser's own CompressionStream. */
export const createWebGzip: CreateGzip = () => {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const chunks = collect(readable);
  // A failure is told by `end`; until then nobody listens for it.
  chunks.catch(() => {});
  return {
    write: async (bytes) => {
      await writer.write(bytes as Uint8Array<ArrayBuffer>);
    },
    end: async () => {
      await writer.close();
      return chunks;
    },
  };
};

async function collect(readable: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return chunks;
}

/** Inflates by the browser's own DecompressionStream. */
export const inflateRaw: InflateRaw = async function* (compressed, expected) {
  const source = asGzipMember(compressed, expected)[Symbol.asyncIterator]();
  const stream = new ReadableStream<BufferSource>({
    pull: async (controller) => {
      const { done, value } = await source.next();
      if (done) controller.close();
      // The bytes may be a part of a buffer that others read too; a stream of them copies nothing.
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    cancel: async () => {
      await source.return?.();
    },
  });
  const reader = stream.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
};
