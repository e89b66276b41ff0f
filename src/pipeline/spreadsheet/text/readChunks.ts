import type { ByteSource } from '../../bytes/byteSource.ts';
import type { ByteRange } from '../workbook.ts';

const chunkSize = 1 << 18;

/**
 * The bytes of a range, each chunk being read while the one before it is worked on; a chunk holds until the next. Two
 * buffers are used in turn: to allocate one a chunk would take as long as to split its lines.
 */
export async function* readChunks(
  source: ByteSource,
  { start, end }: ByteRange,
  onRead: (position: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  let position = start;
  let [room, otherRoom] = [new Uint8Array(chunkSize), new Uint8Array(chunkSize)];
  const readAhead = (): Promise<Uint8Array> => {
    if (position >= end) return Promise.resolve(new Uint8Array());
    const chunk = source.read(position, Math.min(chunkSize, end - position), room);
    // Where nobody comes to await it, because enough was read, its failure is of no interest.
    chunk.catch(() => {});
    [room, otherRoom] = [otherRoom, room];
    return chunk;
  };
  let next = readAhead();
  while (position < end) {
    const chunk = await next;
    if (chunk.byteLength === 0) return;
    position += chunk.byteLength;
    next = readAhead();
    onRead(position);
    yield chunk;
  }
}
