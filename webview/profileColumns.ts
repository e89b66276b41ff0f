import { t } from '../src/pipeline/language.ts';
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
  const customers = group(t('Customers'), t('in the segment, and as a share of all customers'));
  const revenue = group(t('Revenue'), t('of the segment, as a share of all revenue'));
  return [
    { ...customers, name: t('Number'), value: ({ customers }) => customers, format: formats.count },
    { ...customers, name: t('Share'), value: ({ share }) => share, format: formats.percent },
    { ...revenue, name: t('Share'), value: ({ revenueShare }) => revenueShare, format: formats.percent },
    ...meanAndMedian(
      group(t('Recency, days'), t("from a customer's last purchase to {0}", asOf)),
      'recency',
      formats.decimal,
    ),
    ...meanAndMedian(
      group(t('Frequency, orders'), t('distinct invoices of a customer')),
      'frequency',
      formats.decimal,
    ),
    ...meanAndMedian(
      group(t('Monetary value'), t("sum of quantity × price over a customer's purchases")),
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
    { ...group, name: t('Mean'), value: (segment) => segment[measure].mean, format },
    { ...group, name: t('Median'), value: (segment) => segment[measure].median, format },
  ];
}
