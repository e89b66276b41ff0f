import { t } from '../../language.ts';
import { UserError } from '../../userError.ts';
import { type DelimitedScanner, longestField } from './delimitedScanner.ts';

/** Feeds chunks of UTF-8 to a scanner up to the last, or until `isEnough` after a row. */
export async function scanText(
  chunks: AsyncIterable<Uint8Array>,
  scanner: DelimitedScanner,
  isEnough?: () => boolean,
): Promise<void> {
  let buffer = new Uint8Array(1 << 19);
  let kept = 0;
  let needed = 0;
  for await (const chunk of chunks) {
    const end = kept + chunk.byteLength;
    if (end >= buffer.byteLength) buffer = enlarge(buffer, kept, 2 * end);
    buffer.set(chunk, kept);
    kept = end;
    if (end < needed) continue;
    const done = scanner.scan(buffer, end, false, isEnough);
    if (isEnough?.()) return;
    buffer.copyWithin(0, done, end);
    kept = end - done;
    if (kept > longestField) throw longFieldError(scanner.row);
    // A long field is looked at again when twice as much of it is there: in linear time, all in all.
    needed = Math.min(2 * kept, longestField);
  }
  scanner.scan(buffer, kept, true, isEnough);
}

function enlarge(buffer: Uint8Array, kept: number, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(buffer.subarray(0, kept));
  return larger;
}

function longFieldError(row: number): UserError {
  return new UserError(t('The file has a field of over 10 MB in row {0}; remove it and try again.', row));
}
