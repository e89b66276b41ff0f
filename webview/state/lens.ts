import { message } from '../../src/pipeline/language/language.ts';
import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { type Portrayed, revenueOf } from '../../src/pipeline/results/yearlyRevenue.ts';
import type { Lens } from './viewState.ts';

const lenses: readonly Lens[] = ['revenue', 'customers', 'expected'];

export const lensNames = {
  revenue: message('Revenue'),
  customers: message('Customers'),
  expected: message('Expected'),
} as const satisfies Readonly<Record<Lens, string>>;

/** Whether what is expected of each segment is known. */
const tellsExpected = ({ segments }: Pick<SegmentationSummary, 'segments'>): boolean =>
  segments.length > 0 && segments.every(({ value }) => value !== undefined);

export const listLenses = (summary: Portrayed): readonly Lens[] =>
  lenses.filter((lens) => lens !== 'expected' || tellsExpected(summary));

/** What a segment, a group or all who stand apart measure by a lens: customers, or money of the last twelve months where these are told. */
export function measureBy(
  lens: Lens,
  summary: Portrayed,
): (entry: Pick<OutlineEntry, 'portrait' | 'segments'>) => number {
  if (lens === 'customers') return ({ portrait }) => portrait.customers;
  if (lens === 'expected')
    return ({ segments }) =>
      segments.reduce((sum, at) => sum + (summary.segments[at]?.value?.expectedRevenue ?? 0), 0);
  return revenueOf(summary);
}
