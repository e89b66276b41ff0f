import { millisecondsPerDay } from '../time/calendar.ts';
import { type Group, listApart, type Segment, type SegmentationSummary } from './segmentation.ts';

export type Portrayed = Pick<SegmentationSummary, 'segments' | 'standApart' | 'withoutSpend' | 'period'>;

const year = 365 * millisecondsPerDay;

/** Whether the last twelve months are a part of the whole, and known. */
export function tellsYear(summary: Portrayed): boolean {
  const { segments, period } = summary;
  const length = Date.parse(`${period.last}Z`) - Date.parse(`${period.first}Z`);
  const all = [...segments, ...listApart(summary)];
  return length > year && all.every(({ yearly }) => yearly !== undefined);
}

/** The revenue of the last twelve months where these are told, else of the whole period. */
export function revenueOf(summary: Portrayed): (entry: { readonly portrait: Segment | Group }) => number {
  const isYear = tellsYear(summary);
  return ({ portrait }) => (isYear ? portrait.yearly!.lastYear : portrait.revenue);
}
