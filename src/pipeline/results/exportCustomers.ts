import type { ByteSink } from '../bytes/byteSink.ts';
import { formatWallClock } from '../time/calendar.ts';
import type { Segmentation } from './segmentation.ts';

const header =
  'id,recency,frequency,monetary,segment_id,segment_name,probability,average_order,r_score,f_score,m_score,first_purchase,last_purchase,second_segment';
/** Without it, Excel takes the bytes of UTF-8 for characters of an old code page. */
const byteOrderMark = '\uFEFF';
/** A spreadsheet may run text that begins so (CWE-1236); the last are forms that some take for `=`, `+`, `-`, `@`. */
const formulaStart = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;
const needsQuotes = /[",\r\n]/;
const linesPerChunk = 4096;

/**
 * Writes customers as CSV (RFC 4180: CRLF after every line, quotes where needed; UTF-8 with a byte order mark), in the
 * order of the segmentation. Money and probabilities have up to six decimals; text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 * @param segment index of the one whose customers are wanted; undefined for all
 */
export async function exportCustomers(
  segmentation: Segmentation,
  sink: ByteSink,
  segment?: number,
): Promise<void> {
  const encoder = new TextEncoder();
  let text = `${byteOrderMark}${header}\r\n`;
  let lines = 0;
  for (const line of customerLines(segmentation, segment)) {
    text += `${line}\r\n`;
    if (++lines % linesPerChunk !== 0) continue;
    await sink.write(encoder.encode(text));
    text = '';
  }
  await sink.write(encoder.encode(text));
}

function* customerLines(
  { summary, customers, scores: { r, f, m }, membership }: Segmentation,
  wanted: number | undefined,
): Generator<string> {
  const { ids, recency, frequency, monetary, firstPurchase, lastPurchase } = customers;
  const segments = summary.segments.map(({ id, name }) => `${id},${toField(name)}`);
  const names = summary.segments.map(({ name }) => toField(name));
  for (let i = 0; i < customers.count; i++) {
    const segment = membership.segment[i]!;
    if (wanted !== undefined && segment !== wanted) continue;
    const rfm = `${recency[i]},${frequency[i]},${round(monetary[i]!)}`;
    const figures = `${round(monetary[i]! / frequency[i]!)},${r[i]},${f[i]},${m[i]}`;
    const dates = `${toDate(firstPurchase[i]!)},${toDate(lastPurchase[i]!)}`;
    const probability = round(membership.probability[i]!);
    const second = names[membership.secondBest[i]!] ?? '';
    yield `${toField(ids[i]!)},${rfm},${segments[segment]},${probability},${figures},${dates},${second}`;
  }
}

/** To six decimals: sums in binary leave digits behind that nobody paid. */
const round = (value: number): number => Number(value.toFixed(6));

/** `2011-12-10 12:50:00`, which spreadsheets and mailing tools take for a date. */
const toDate = (wallClock: number): string => formatWallClock(wallClock).replace('T', ' ');

function toField(text: string): string {
  const harmless = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
