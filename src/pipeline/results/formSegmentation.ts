import { deriveFigures } from '../customers/customerFigures.ts';
import { inSegment, segmentFigures } from '../customers/figures.ts';
import { sumUp } from '../customers/sumUp.ts';
import { makeLists } from '../lists/lists.ts';
import { chooseFit, type Selection } from '../model/chooseFit.ts';
import { type Classifier, countSegments, type FittedMixtures, makeClassifier } from '../model/model.ts';
import { describeFigures } from '../naming/describeFigures.ts';
import { nameApart } from '../naming/nameApart.ts';
import { nameSegments, type SegmentName } from '../naming/nameSegments.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import { type ApartProfile, profileApart, profileSegments } from '../segments/profiles.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import { formatWallClock } from '../time/calendar.ts';
import { createSplitCounter } from './countSplits.ts';
import { findHeadlines } from './findHeadlines.ts';
import { groupSegments } from './groupSegments.ts';
import { listRemarks } from './listRemarks.ts';
import type { NamingOptions, RunOptions } from './runOptions.ts';
import type { Segment, Segmentation, SegmentationSummary } from './segmentation.ts';

/** Chooses the mixture by the criterion, or that of the given number of components, and makes named segments of it. */
export function formSegmentation(
  table: CustomerTable,
  fitted: FittedMixtures,
  options: RunOptions,
  components?: number,
): Segmentation {
  const { customers, asOf } = table;
  const countSplits = createSplitCounter(table, fitted);
  const { fit, selection } = chooseFit(fitted.fits, options.choice, countSplits, components);
  const figures = deriveFigures(customers, asOf);
  const { classifier: model, membership } = makeClassifier(fitted, fit, customers, figures.borders);
  const count = countSegments(model);
  const profiles = profileSegments(customers, membership.segment, count, asOf);
  const apartProfile = profileApart(customers, membership.segment, asOf);
  const unnamed = { ...table, options, fitted, model, membership, profiles, figures };
  const lists = makeLists(customers, asOf);
  return name({ ...unnamed, ...(apartProfile && { apartProfile }), ...(lists && { lists }) }, selection);
}

/** The segments of another number of components, or of the best, of the mixtures that were fitted. */
export function chooseComponents(segmentation: Segmentation, components?: number): Segmentation {
  return formSegmentation(segmentation, segmentation.fitted, segmentation.options, components);
}

/** The same segments, named by other rules. */
export function rename(segmentation: Segmentation, naming: NamingOptions): Segmentation {
  const options = { ...segmentation.options, naming };
  return name({ ...segmentation, options }, segmentation.summary.selection);
}

/** Segments that have no names yet. */
type Unnamed = Omit<Segmentation, 'model' | 'summary'> & { readonly model: Classifier };

function name(unnamed: Unnamed, selection: Selection): Segmentation {
  const { options, model, profiles, apartProfile, lists } = unnamed;
  const { rules, findings } = options.naming;
  const names = nameSegments(profiles, rules);
  const segments = describeSegments(profiles, names);
  const totals = summarizeTable(unnamed);
  const groups = groupSegments(unnamed, segments, names);
  const remarks = listRemarks(unnamed, selection, segments);
  const namingRemarks = findings.map(({ remark }) => remark);
  return {
    ...unnamed,
    model: { ...model, names },
    summary: {
      ...totals,
      headline: findHeadlines(unnamed, segments, totals),
      features: options.features,
      selection,
      segments,
      groups,
      ...(apartProfile && { standApart: describeSegment(apartProfile, nameApart(apartProfile), 0) }),
      ...(lists && { lists: lists.summaries }),
      remarks,
      namingRemarks,
    },
  };
}

/** What of a summary says how the source was read. */
type TableSummary = Omit<
  SegmentationSummary,
  'selection' | 'headline' | 'segments' | 'groups' | 'standApart' | 'lists' | 'remarks' | 'namingRemarks'
>;

function summarizeTable(table: CustomerTable): TableSummary {
  const { asOf, cleaning, provenance } = table;
  const { path, tables, plan, returns, asOfIsSet } = provenance;
  const { customers, orders: invoices, revenue, period } = sumUp(table);
  return {
    source: { path, sheets: tables, rows: tables.reduce((sum, { rows }) => sum + rows, 0) },
    cleaning,
    basis: { amount: plan.amount, returns, orders: plan.orders, asOfIsSet },
    asOf: formatWallClock(asOf),
    ...{ period, customers, invoices, revenue },
  };
}

/** Puts profiles and names, both in the order of the segments, together. */
function describeSegments(profiles: readonly SegmentProfile[], names: readonly SegmentName[]): Segment[] {
  return profiles.map((profile, index) => describeSegment(profile, names[index]!, index + 1));
}

function describeSegment(profile: ApartProfile, name: SegmentName, id: number): Segment {
  const { customers, share, revenue, revenueShare, scores } = profile;
  const figures = inSegment(segmentFigures, (figure) => profile[figure]);
  const description = describeFigures(name, profile);
  return { id, ...name, description, customers, share, revenue, revenueShare, ...figures, scores };
}
