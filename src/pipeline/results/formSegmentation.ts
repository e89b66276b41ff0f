import { deriveFigures } from '../customers/customerFigures.ts';
import { bySegmentFigure } from '../customers/figures.ts';
import { type ChoiceOptions, chooseFit } from '../model/chooseFit.ts';
import { type FittedMixtures, makeClassifier } from '../model/model.ts';
import { nameSegments, type SegmentName } from '../naming/nameSegments.ts';
import type { ReadRules } from '../naming/readRules.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import { profileSegments } from '../segments/profiles.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import { formatWallClock } from '../time/calendar.ts';
import { listRemarks } from './listRemarks.ts';
import type { Segment, Segmentation, SegmentationSummary, UnnamedSegments } from './segmentation.ts';

/** Chooses the mixture by the criterion, or that of the given number of components, and makes segments of it. */
export function formSegments(
  table: CustomerTable,
  fitted: FittedMixtures,
  options: ChoiceOptions,
  components?: number,
): UnnamedSegments {
  const { customers, asOf } = table;
  const { fit, selection } = chooseFit(fitted.fits, options, components);
  const { classifier, membership } = makeClassifier(fitted, fit, customers, asOf);
  const count = classifier.segments.reduce((most, segment) => Math.max(most, segment), -1) + 1;
  const profiles = profileSegments(customers, membership.segment, count, asOf);
  return { ...table, fitted, selection, model: classifier, membership, profiles };
}

/** Names segments, for the first time or by other rules. */
export function nameFormed(unnamed: UnnamedSegments, { rules, findings }: ReadRules): Segmentation {
  const { customers, asOf, selection, model, profiles } = unnamed;
  const names = nameSegments(profiles, rules);
  const segments = describeSegments(profiles, names);
  const remarks = listRemarks(unnamed, segments);
  const namingRemarks = findings.map(({ remark }) => remark);
  return {
    ...unnamed,
    model: { ...model, names },
    rules,
    figures: deriveFigures(customers, asOf),
    summary: { ...summarizeTable(unnamed), selection, segments, remarks, namingRemarks },
  };
}

/** What of a summary says how the source was read. */
type TableSummary = Omit<SegmentationSummary, 'selection' | 'segments' | 'remarks' | 'namingRemarks'>;

function summarizeTable({ customers, asOf, orders, cleaning, provenance }: CustomerTable): TableSummary {
  const { path, tables, plan, returns, asOfIsSet } = provenance;
  return {
    source: { path, sheets: tables, rows: tables.reduce((sum, { rows }) => sum + rows, 0) },
    cleaning,
    basis: { amount: plan.amount, returns, orders: plan.orders, asOfIsSet },
    asOf: formatWallClock(asOf),
    period: {
      first: formatWallClock(customers.firstPurchase.reduce((first, date) => Math.min(first, date))),
      last: formatWallClock(customers.lastPurchase.reduce((last, date) => Math.max(last, date))),
    },
    customers: customers.count,
    invoices: orders,
    revenue: customers.monetary.reduce((sum, value) => sum + value, 0),
  };
}

/** Puts profiles and names, both in the order of the segments, together. */
function describeSegments(profiles: readonly SegmentProfile[], names: readonly SegmentName[]): Segment[] {
  return profiles.map((profile, index) => {
    const { customers, share, revenue, revenueShare, scores } = profile;
    const figures = bySegmentFigure((id) => (Number.isNaN(profile[id].mean) ? undefined : profile[id]));
    return { id: index + 1, ...names[index]!, customers, share, revenue, revenueShare, ...figures, scores };
  });
}
