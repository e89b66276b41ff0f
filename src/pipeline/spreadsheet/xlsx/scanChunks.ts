import { UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';

/** Bytes that one element may take before the file is refused. */
const longestElement = 1 << 26;

/** What a scanner returns instead of a position to say that it has seen enough. */
export const enough = -1;

/**
 * Feeds chunks to a scanner that wants whole elements: `scan(bytes, end)` reads what is complete in `bytes[0, end)`
 * and returns the position up to which it did, or `enough`; what is left over comes again in front of the next chunk.
 * It may overwrite `bytes[end]`.
 */
export async function scanChunks(
  chunks: AsyncIterable<Uint8Array>,
  scan: (bytes: Uint8Array, end: number) => number,
): Promise<void> {
  let buffer = new Uint8Array(1 << 20);
  let kept = 0;
  let needed = 0;
  for await (const chunk of chunks) {
    const end = kept + chunk.byteLength;
    // One byte more, for what a scanner marks the end by.
    if (end >= buffer.byteLength) buffer = grow(buffer, kept, end);
    buffer.set(chunk, kept);
    kept = end;
    if (end < needed) continue;
    const done = scan(buffer, end);
    if (done === enough) return;
    buffer.copyWithin(0, done, end);
    kept = end - done;
    // A long element is looked at again when twice as much of it is there: in linear time, all in all.
    needed = Math.min(2 * kept, longestElement);
  }
  const done = scan(buffer, kept);
  if (done !== enough && done < kept) {
    throw new UserError(
      t('The workbook is damaged: a part of it breaks off; save it anew where it came from and try again.'),
    );
  }
}

function grow(buffer: Uint8Array, kept: number, needed: number): Uint8Array<ArrayBuffer> {
  if (kept > longestElement) {
    throw new UserError(t('The workbook has a cell of over 64 MB; remove it and try again.'));
  }
  const larger = new Uint8Array(2 * needed);
  larger.set(buffer.subarray(0, kept));
  return larger;
}
