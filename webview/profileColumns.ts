import type { Segment } from '../src/pipeline/segmentation.ts';
import type { Formats } from './formats.ts';

export interface ProfileColumn {
  readonly group: string;
  /** What the group's numbers mean, to be read after its name. */
  readonly definition: string;
  readonly name: string;
  readonly value: (segment: Segment) => number;
  readonly format: (value: number) => string;
}

/** The numbers of the profile table; `asOf` is the moment recency is counted to, as text. */
export function profileColumns(
  segments: readonly Segment[],
  formats: Formats,
  asOf: string,
): readonly ProfileColumn[] {
  const money = formats.moneyLike(segments.flatMap(({ monetary }) => [monetary.mean, monetary.median]));
  const group = (name: string, definition: string) => ({ group: name, definition });
  const customers = group('Customers', 'in the segment, and as a share of all customers');
  const revenue = group('Revenue', 'of the segment, as a share of all revenue');
  return [
    { ...customers, name: 'Number', value: ({ customers }) => customers, format: formats.count },
    { ...customers, name: 'Share', value: ({ share }) => share, format: formats.percent },
    { ...revenue, name: 'Share', value: ({ revenueShare }) => revenueShare, format: formats.percent },
    ...meanAndMedian(
      group('Recency, days', `from a customer's last purchase to ${asOf}`),
      'recency',
      formats.decimal,
    ),
    ...meanAndMedian(
      group('Frequency, orders', 'distinct invoices of a customer'),
      'frequency',
      formats.decimal,
    ),
    ...meanAndMedian(
      group('Monetary value', "sum of quantity × price over a customer's purchases"),
      'monetary',
      money,
    ),
  ];
}

function meanAndMedian(
  group: Pick<ProfileColumn, 'group' | 'definition'>,
  measure: 'recency' | 'frequency' | 'monetary',
  format: (value: number) => string,
): readonly ProfileColumn[] {
  return [
    { ...group, name: 'Mean', value: (segment) => segment[measure].mean, format },
    { ...group, name: 'Median', value: (segment) => segment[measure].median, format },
  ];
}
