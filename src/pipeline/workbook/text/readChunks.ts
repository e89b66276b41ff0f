import type { ByteSource } from '../byteSource.ts';

const chunkSize = 1 << 18;

/** The bytes from `offset` on, each chunk being read while the one before it is worked on. */
export async function* readChunks(
  source: ByteSource,
  offset: number,
  onRead: (position: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  let position = offset;
  let next = readAhead(source, position);
  while (position < source.size) {
    const chunk = await next;
    if (chunk.byteLength === 0) return;
    position += chunk.byteLength;
    next = readAhead(source, position);
    onRead(position);
    yield chunk;
  }
}

function readAhead(source: ByteSource, offset: number): Promise<Uint8Array> {
  if (offset >= source.size) return Promise.resolve(new Uint8Array());
  const chunk = source.read(offset, chunkSize);
  // Where nobody comes to await it, because enough was read, its failure is of no interest.
  chunk.catch(() => {});
  return chunk;
}
