import type { Segmentation } from './segmentation.ts';

const header = 'id,recency,frequency,monetary,segment_id,segment_name,probability';
/** A spreadsheet may run text that begins so (CWE-1236). */
const formulaStart = /^[=+\-@\t\r\n]/;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;
const needsQuotes = /[",\r\n]/;

/**
 * The customers as CSV (RFC 4180: CRLF after every line, quotes where needed), in the order of the segmentation.
 * Figures have full precision; text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function exportCustomers(segmentation: Segmentation): string {
  return [header, ...customerLines(segmentation), ''].join('\r\n');
}

function* customerLines({ summary, customers, membership }: Segmentation): Generator<string> {
  const segments = summary.segments.map(({ id, name }) => `${id},${toField(name)}`);
  for (let i = 0; i < customers.count; i++) {
    const rfm = `${customers.recency[i]},${customers.frequency[i]},${customers.monetary[i]}`;
    const segment = segments[membership.segment[i]!];
    yield `${toField(customers.ids[i]!)},${rfm},${segment},${membership.probability[i]}`;
  }
}

function toField(text: string): string {
  const harmless = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
