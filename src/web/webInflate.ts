import type { InflateRaw } from '../pipeline/workbook/byteSource.ts';
import { asGzipMember } from '../pipeline/workbook/gzipMember.ts';

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
