import type { ByteSink } from '../bytes/byteSink.ts';
import { guardFormula } from '../text/guardFormula.ts';
import { formatWallClock } from '../time/calendar.ts';

/** Without it, Excel takes the bytes of UTF-8 for characters of an old code page. */
const byteOrderMark = '\uFEFF';
const needsQuotes = /[",\r\n]/;
const linesPerChunk = 4096;

/** Writes a title row and a line for each customer (RFC 4180, UTF-8 with a byte order mark). */
export async function writeCsv(
  headings: readonly string[],
  customers: Iterable<string>,
  sink: ByteSink,
): Promise<void> {
  const encoder = new TextEncoder();
  let text = `${byteOrderMark}${headings.join(',')}\r\n`;
  let lines = 0;
  for (const line of customers) {
    text += `${line}\r\n`;
    if (++lines % linesPerChunk !== 0) continue;
    await sink.write(encoder.encode(text));
    text = '';
  }
  await sink.write(encoder.encode(text));
}

/** To six decimals: sums in binary leave digits behind that nobody paid. */
export const round = (value: number): number => Number(value.toFixed(6));

/** `2011-12-10 12:50:00`, which spreadsheets and mailing tools take for a date. */
export const toDate = (wallClock: number): string => formatWallClock(wallClock).replace('T', ' ');

/** A text as a field; one that a spreadsheet would run as a formula gets an apostrophe in front. */
export function quoteField(text: string): string {
  const harmless = guardFormula(text);
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
