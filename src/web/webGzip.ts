import type { CreateGzip } from '../pipeline/output/gzip.ts';

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
