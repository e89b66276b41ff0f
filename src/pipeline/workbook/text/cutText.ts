import type { ByteSource } from '../byteSource.ts';
import type { CellSink } from '../workbook.ts';
import { DelimitedScanner } from './delimitedScanner.ts';
import type { TextLayout } from './dialect.ts';

const windowSize = 1 << 16;
/** Lines of one width behind a cut that tell that it is not in the midst of a quoted field. */
const regularLines = 8;
const mostTries = 200;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * A position behind a line end near `near` from which the text reads like a table: lines of as many fields; the file's
 * end where there is no line end. Whether a quoted field began before and goes on there is told by reading up to there.
 */
export async function cutText(source: ByteSource, near: number, { dialect }: TextLayout): Promise<number> {
  const start = Math.max(0, Math.round(near));
  const bytes = await source.read(start, windowSize);
  let first: number | undefined;
  let at = behindLineEnd(bytes, 0);
  for (let tries = 0; at < bytes.length && tries < mostTries; tries++) {
    first ??= at;
    if (isRegular(bytes.slice(at), dialect)) return start + at;
    at = behindLineEnd(bytes, at);
  }
  return first === undefined ? source.size : start + first;
}

/** The position behind the next line end whose last byte is not the last of all; else the length. */
function behindLineEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at++) {
    if (bytes[at] === lineFeed) return at + 1;
    if (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed) return at + 1;
  }
  return bytes.length;
}

function isRegular(bytes: Uint8Array, dialect: TextLayout['dialect']): boolean {
  const widths: number[] = [];
  const sink: CellSink = {
    number: () => {},
    date: () => {},
    text: () => {},
    bytes: () => {},
    sharedText: () => {},
    endRow: () => widths.push(scanner.fields),
  };
  const scanner = new DelimitedScanner(sink, { dialect, columns: [], after: 0 });
  scanner.scan(withRoom(bytes), bytes.length, false, () => widths.length >= regularLines);
  return widths.length >= regularLines && new Set(widths).size === 1 && widths[0]! > 1;
}

/** A scanner marks the end of its bytes by one more. */
function withRoom(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length + 1);
  larger.set(bytes);
  return larger;
}
