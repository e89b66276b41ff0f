import type { ByteSink } from '../bytes/byteSink.ts';
import { type ContactKey, type ContactRole, titleOf } from '../columns/columnRole.ts';
import { columnOf } from '../customers/customerFigures.ts';
import { formerHeaders, customerHeaders as headers } from '../customers/exportHeaders.ts';
import type { Figure, FigureBasis } from '../customers/figure.ts';
import { type FigureId, figures, isThere } from '../customers/figures.ts';
import { createFormer } from './formerSegment.ts';
import { type ExportChoice, planExport } from './planExport.ts';
import { type Segmentation, segmentAt } from './segmentation.ts';
import { quoteField, round, toDate, writeCsv } from './writeCsv.ts';

const listColumns = (basis: FigureBasis) =>
  (Object.keys(headers) as (keyof typeof headers)[]).flatMap((key) => {
    const header = headers[key];
    return header === undefined || (key in figures && !isThere(key as FigureId, basis))
      ? []
      : [{ key, header }];
  });

/** What customers are called and can be reached by, as mailing tools know it. */
const contactHeaders: Readonly<Record<ContactRole, string>> = {
  email: 'Email',
  name: 'name',
  consent: 'consent',
};

/** What the head of its column is: the source's own title where it has no role. */
const nameContact = (key: ContactKey): string =>
  quoteField(titleOf(key) ?? contactHeaders[key as ContactRole]);

/**
 * Writes customers as CSV (RFC 4180: CRLF after every line, quotes where needed; UTF-8 with a byte order mark), in the
 * order of the segmentation. What is no whole number has up to six decimals, what a customer does not have is empty; text
 * that a spreadsheet would run as a formula gets an apostrophe in front. The segment of one who is in none is 0.
 * Those of a list stand in its order. Customers who refused to be written to are left out, unless they are chosen.
 */
export async function exportCustomers(
  segmentation: Segmentation,
  sink: ByteSink,
  choice: ExportChoice = {},
): Promise<void> {
  // What customers can be reached by stands behind all others, under its role.
  const { contacts = [] } = segmentation.customers;
  const columns = listColumns(segmentation.summary.basis);
  const headings = [
    ...columns.map(({ header }) => header),
    ...(segmentation.summary.hasFormer ? formerHeaders : []),
    ...contacts.map(({ role }) => nameContact(role)),
    ...(choice.holdBack ? ['holdout'] : []),
  ];
  await writeCsv(headings, customerLines(segmentation, columns, choice), sink);
}

function* customerLines(
  segmentation: Segmentation,
  columns: ReturnType<typeof listColumns>,
  choice: ExportChoice,
): Generator<string> {
  const { contacts = [] } = segmentation.customers;
  const { customers, held } = planExport(segmentation, choice);
  const writers = [
    ...columns.map(({ key }) => createWriter(key, segmentation)),
    ...writeFormer(segmentation),
    ...contacts.map(
      ({ values, texts }) =>
        (i: number) =>
          quoteField(texts[values[i]!] ?? ''),
    ),
  ];
  for (let at = 0; at < customers.length; at++) {
    const fields = writers.map((write) => write(customers[at]!));
    if (held !== undefined) fields.push(held[at] === 1 ? 'yes' : 'no');
    yield fields.join(',');
  }
}

/** What writes the last other segment of a customer, and since when it was left; nothing where nobody was elsewhere. */
function writeFormer(segmentation: Segmentation): ((customer: number) => string)[] {
  if (!segmentation.summary.hasFormer) return [];
  const former = createFormer(segmentation);
  return [(i) => quoteField(former(i)?.name ?? ''), (i) => former(i)?.since ?? ''];
}

/** Returns what writes a customer's field of one column. @param toField makes a field of a text */
export function createWriter(
  key: keyof typeof headers,
  segmentation: Segmentation,
  toField: (text: string) => string = quoteField,
): (customer: number) => string | number {
  const { summary, customers, membership } = segmentation;
  const names = summary.segments.map(({ name }) => toField(name));
  const groups = summary.segments.map(({ group }) => toField(group));
  const nameAside = (i: number) => toField(segmentAt(summary, membership.segment[i]!)?.name ?? '');
  switch (key) {
    case 'id':
      return (i) => toField(customers.ids[i]!);
    case 'segmentId':
      return (i) => summary.segments[membership.segment[i]!]?.id ?? 0;
    case 'segmentName':
      return (i) => names[membership.segment[i]!] ?? nameAside(i);
    case 'group':
      return (i) => groups[membership.segment[i]!] ?? nameAside(i);
    case 'action':
      return (i) => toField(segmentAt(summary, membership.segment[i]!)?.action ?? '');
    default: {
      const values = columnOf(segmentation, key);
      const write = createFigureWriter(figures[key], names);
      return (i) => (Number.isNaN(values[i]) ? '' : write(values[i]!));
    }
  }
}

function createFigureWriter(
  { unit, whole }: Figure,
  segmentNames: readonly string[],
): (value: number) => string | number {
  if (unit === 'moment') return toDate;
  if (unit === 'segment') return (index) => segmentNames[index] ?? '';
  return whole ? (value) => value : round;
}
