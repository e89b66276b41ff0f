import type { ByteSource } from '../byteSource.ts';
import type { ByteRange } from '../workbook.ts';

const chunkSize = 1 << 18;

/** The bytes of a range, each chunk being read while the one before it is worked on. */
export async function* readChunks(
  source: ByteSource,
  { start, end }: ByteRange,
  onRead: (position: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  let position = start;
  let next = readAhead(source, position, end);
  while (position < end) {
    const chunk = await next;
    if (chunk.byteLength === 0) return;
    position += chunk.byteLength;
    next = readAhead(source, position, end);
    onRead(position);
    yield chunk;
  }
}

function readAhead(source: ByteSource, offset: number, end: number): Promise<Uint8Array> {
  if (offset >= end) return Promise.resolve(new Uint8Array());
  const chunk = source.read(offset, Math.min(chunkSize, end - offset));
  // Where nobody comes to await it, because enough was read, its failure is of no interest.
  chunk.catch(() => {});
  return chunk;
}
