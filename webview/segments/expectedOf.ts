import { formatShare, formatShort, t } from '../../src/pipeline/language/language.ts';
import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';

/** What is expected of a segment, or of the parts of a group, as the range that tests give it; nothing where no test does. */
export function expectedOf(
  { segments }: OutlineEntry,
  summary: Pick<SegmentationSummary, 'segments' | 'basis' | 'currency'>,
): readonly string[] {
  const members = segments.flatMap((at) => summary.segments[at] ?? []);
  const values = members.flatMap(({ value, customers }) => (value ? [{ ...value, customers }] : []));
  if (values.length === 0 || values.length < segments.length) return [];
  const sum = (of: (each: (typeof values)[number]) => number) =>
    values.reduce((total, each) => total + of(each), 0);
  const risk = sum(({ churnRisk, customers }) => churnRisk * customers) / sum(({ customers }) => customers);
  return [
    t(
      'Between {0} and {1} in the next {2, plural, one {# day} other {# days}}, as far as the latest test can tell. Chance that one of them does not order: {3} on average.',
      formatShort(
        sum(({ range }) => range.low),
        summary.currency,
      ),
      formatShort(
        sum(({ range }) => range.high),
        summary.currency,
      ),
      summary.basis.horizonDays ?? 0,
      formatShare(risk, 0),
    ),
  ];
}
