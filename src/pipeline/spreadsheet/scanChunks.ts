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

/** Bytes at the beginning that are handed out in pieces, and those of a piece. */
const beginning = 1 << 22;
const pieceSize = 1 << 12;

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
  let taken = 0;
  for await (const chunk of chunks) {
    const end = kept + chunk.byteLength;
    // One byte more, for what a scanner marks the end by.
    if (end >= buffer.byteLength) buffer = widen(buffer, 2 * end);
    buffer.set(chunk, kept);
    kept = end;
    taken += chunk.byteLength;
    if (end < needed) continue;
    const done = taken < beginning ? scanPieces(buffer, end, scan) : scan(buffer, end, false);
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

/**
 * Scans `bytes[0, end)` piece by piece: the engine takes the fast code of a function where that is called anew, and makes
 * other code, in twice the time, for one that stays in a loop.
 */
function scanPieces(bytes: Uint8Array, end: number, scan: ChunkScanner['scan']): number {
  let at = 0;
  for (let stop = Math.min(pieceSize, end); ; ) {
    const behind = bytes[stop]!;
    const done = scan(bytes.subarray(at), stop - at, false);
    bytes[stop] = behind;
    if (done === enough) return enough;
    at += done;
    if (stop === end) return at;
    // An element that is longer than a piece is looked at once more with all that is there.
    stop = done === 0 ? end : Math.min(stop + pieceSize, end);
  }
}
