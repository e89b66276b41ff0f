import { t } from '../../src/pipeline/language/language.ts';
import type { Measure, Overview } from '../../src/pipeline/results/overview.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import { measureScale } from '../charts/measureScale.ts';
import { spreadSketch } from '../charts/spreadSketch.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';

export interface ProfileColumn {
  /** Tells it from the others when its width or order is kept. */
  readonly key: string;
  readonly group: string;
  /** What the group's numbers mean, to be read after its name. */
  readonly definition: string;
  readonly name: string;
  /** What the column is sorted by. */
  readonly value: (segment: Segment, index: number) => number;
  /** What a cell says, as when it is copied; absent where it only draws. */
  readonly text?: (segment: Segment) => string;
  /** How long a bar behind the number is, 0 to 1. */
  readonly bar?: (segment: Segment) => number;
  /** Drawn in a cell. */
  readonly sketch?: (segment: Segment, index: number) => Element;
}

export interface ProfileData {
  readonly segments: readonly Segment[];
  readonly overview: Overview;
  /** The moment that recency is counted to, as text. */
  readonly asOf: string;
}

/** The columns of the profile table behind the names. */
export function profileColumns(data: ProfileData, formats: Formats): readonly ProfileColumn[] {
  const { segments, asOf } = data;
  const money = formats.moneyLike(segments.flatMap(({ monetary }) => [monetary.mean, monetary.median]));
  const customers = {
    group: t('Customers'),
    definition: t('in the segment, and as a share of all customers'),
  };
  const revenue = { group: t('Revenue'), definition: t('of the segment, as a share of all revenue') };
  const recency = {
    group: t('Recency, days'),
    definition: t("from a customer's last purchase to {0}", asOf),
  };
  const frequency = { group: t('Frequency, orders'), definition: t('distinct invoices of a customer') };
  const monetary = {
    group: t('Monetary value'),
    definition: t("sum of quantity × price over a customer's purchases"),
  };
  return [
    {
      ...customers,
      key: 'customers',
      name: t('Number'),
      ...number(({ customers }) => customers, formats.count),
    },
    { ...customers, key: 'share', name: t('Share'), ...share(({ share }) => share, segments, formats) },
    {
      ...revenue,
      key: 'revenueShare',
      name: t('Share'),
      ...share(({ revenueShare }) => revenueShare, segments, formats),
    },
    ...measureColumns('recency', recency, data, formats.decimal),
    ...measureColumns('frequency', frequency, data, formats.decimal),
    ...measureColumns('monetary', monetary, data, money),
  ];
}

function number(value: (segment: Segment) => number, format: (value: number) => string) {
  return { value, text: (segment: Segment) => format(value(segment)) };
}

function share(value: (segment: Segment) => number, segments: readonly Segment[], formats: Formats) {
  const most = Math.max(...segments.map(value), Number.MIN_VALUE);
  const bar = (segment: Segment) => Math.max(0, value(segment) / most);
  return { ...number(value, formats.percent), bar };
}

function measureColumns(
  measure: Measure,
  group: Pick<ProfileColumn, 'group' | 'definition'>,
  { segments, overview }: ProfileData,
  format: (value: number) => string,
): readonly ProfileColumn[] {
  const scale = measureScale(measure, overview.spreads);
  return [
    { ...group, key: `${measure}.mean`, name: t('Mean'), ...number((each) => each[measure].mean, format) },
    {
      ...group,
      key: `${measure}.median`,
      name: t('Median'),
      ...number((each) => each[measure].median, format),
    },
    {
      ...group,
      key: `${measure}.spread`,
      name: t('Spread'),
      value: (_, index) => overview.spreads[index]![measure].q3 - overview.spreads[index]![measure].q1,
      sketch: (_, index) => {
        const { colour } = segments[index]!;
        const sketch = spreadSketch(overview.spreads[index]![measure], { scale, format, colour });
        return element('span', { class: 'sketch' }, sketch);
      },
    },
  ];
}
