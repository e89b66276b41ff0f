import { widen } from '../numbers/typedArrays.ts';

/** What a scanner returns instead of a position to say that it has seen enough. */
export const enough = -1;

/** What reads bytes of which it wants whole elements: rows of text, or elements of XML. */
export interface ChunkScanner {
  /**
   * Reads what is complete in `bytes[0, end)`, of which `isLast` says that nothing follows, and returns the position up
   * to which it did, or `enough`. It may overwrite `bytes[end]`.
   */
  readonly scan: (bytes: Uint8Array, end: number, isLast: boolean) => number;
  /** Bytes that one element may take, and what is thrown for one that takes more. */
  readonly longest: number;
  readonly refuse: () => Error;
}

/**
 * Feeds chunks to a scanner; what it leaves over comes again in front of the next chunk.
 * @returns how many bytes are left over in the end
 */
export async function scanChunks(
  chunks: AsyncIterable<Uint8Array>,
  { scan, longest, refuse }: ChunkScanner,
): Promise<number> {
  let buffer = new Uint8Array(1 << 20);
  let kept = 0;
  let needed = 0;
  for await (const chunk of chunks) {
    const end = kept + chunk.byteLength;
    // One byte more, for what a scanner marks the end by.
    if (end >= buffer.byteLength) buffer = widen(buffer, 2 * end);
    buffer.set(chunk, kept);
    kept = end;
    if (end < needed) continue;
    const done = scan(buffer, end, false);
    if (done === enough) return 0;
    buffer.copyWithin(0, done, end);
    kept = end - done;
    if (kept > longest) throw refuse();
    // A long element is looked at again when twice as much of it is there: in linear time, all in all.
    needed = Math.min(2 * kept, longest);
  }
  const done = scan(buffer, kept, true);
  return done === enough ? 0 : kept - done;
}
