import { deriveFigures } from '../customers/customerFigures.ts';
import { inSegment, segmentFigures } from '../customers/figures.ts';
import { sumUp } from '../customers/sumUp.ts';
import { endWindow } from '../customers/window.ts';
import { sumLastYear, sumToLastOrder, type YearlySpend } from '../customers/yearlySpend.ts';
import { makeLists } from '../lists/lists.ts';
import type { Reach } from '../lists/reach.ts';
import { applyModel, type ModelFit } from '../model/applyModel.ts';
import { chooseFit, type Selection } from '../model/chooseFit.ts';
import { endOf, type KeptModel } from '../model/keptModel.ts';
import {
  type Classifier,
  classify,
  countSegments,
  type FittedMixtures,
  makeClassifier,
} from '../model/model.ts';
import { type History, holdSegments, standAt } from '../movement/holdSegments.ts';
import type { WalkTasks } from '../movement/walkTask.ts';
import { describeFigures } from '../naming/describeFigures.ts';
import { tellKept } from '../naming/explainKept.ts';
import { nameApart, nameWithoutSpend } from '../naming/nameApart.ts';
import { nameSegments, type SegmentName } from '../naming/nameSegments.ts';
import { groupMembers } from '../numbers/groupIndices.ts';
import { aside } from '../segments/aside.ts';
import type { Membership } from '../segments/orderSegments.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import { type ApartProfile, profileAside, profileSegments } from '../segments/profiles.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import { formatWallClock } from '../time/calendar.ts';
import { createSplitCounter } from './countSplits.ts';
import { findHeadlines } from './findHeadlines.ts';
import { groupSegments } from './groupSegments.ts';
import { summarizeWindow } from './limitToWindow.ts';
import { listRemarks } from './listRemarks.ts';
import type { NamingOptions, RunOptions } from './runOptions.ts';
import type { ModelUse, Segment, Segmentation, SegmentationSummary, WindowTable } from './segmentation.ts';
import { measureReach } from './segmentReach.ts';
import { standByNames } from './standByNames.ts';
import { summarizeChange } from './summarizeChange.ts';
import { knownForecast, summarizeValue, valueSegment } from './valueSummary.ts';

/** What segments are made by, and where. */
interface Forming {
  readonly options: RunOptions;
  readonly tasks: WalkTasks;
}

/** Chooses the mixture by the criterion, or that of the given number of components, and makes named segments of it. */
export async function formSegmentation(
  table: WindowTable,
  fitted: FittedMixtures,
  { options, tasks, components }: Forming & { readonly components?: number | undefined },
): Promise<Segmentation> {
  if (options.model !== undefined) return classifyBy(options.model, table, { options, tasks });
  const { customers, asOf } = table;
  const countSplits = createSplitCounter(table, fitted);
  const { fit, selection } = chooseFit(fitted.fits, options.choice, countSplits, components);
  const figures = deriveFigures(customers, asOf);
  const made = makeClassifier(fitted, fit, customers, figures.borders);
  const classified = { membership: made.membership, selection };
  return group({ ...table, options, fitted, figures, model: made.classifier }, classified, tasks);
}

/** The segments of a kept model, whatever mixtures would say of these customers. */
export async function classifyBy(
  kept: KeptModel,
  table: WindowTable,
  { options, tasks }: Forming,
): Promise<Segmentation> {
  const { customers, asOf } = table;
  const { fitted, fit } = applyModel(kept, customers, asOf);
  const figures = deriveFigures(customers, asOf);
  const { selection } = chooseFit(fitted.fits, { ...options.choice, minimumShare: 0 }, () => 0);
  const modelUse = { ...describeUse(kept, fit), ...measureGrowth(kept, table.history) };
  const classified = { membership: classify(kept.model, customers, asOf), selection };
  return group({ ...table, options, fitted, figures, modelUse, model: kept.model }, classified, tasks);
}

/** The same customers by a kept model, such as that of their own segments. */
export function classifyAnew(
  segmentation: Segmentation,
  kept: KeptModel,
  tasks: WalkTasks,
): Promise<Segmentation> {
  const customers = { ...segmentation.customers, borders: kept.model.borders };
  const options = { ...segmentation.options, model: kept };
  return classifyBy(kept, { ...segmentation, customers }, { options, tasks });
}

function describeUse({ source, date, windowDays, madeBy, fit }: KeptModel, now: ModelFit): ModelUse {
  const { customers, logLikelihood } = fit;
  return { source, date, windowDays, madeBy, fit: { kept: { customers, logLikelihood }, now } };
}

/** What the history has after the last day of a model. */
function measureGrowth(
  kept: Pick<KeptModel, 'date'>,
  history: History | undefined,
): Pick<ModelUse, 'growth'> {
  if (history === undefined) return {};
  const { purchases, window } = history;
  const end = endOf(kept);
  if (window.before <= end) return {};
  const { day, orders } = purchases;
  const later = orders.reduce(
    (sum, count, at) => (day[at]! >= end && day[at]! < window.before ? sum + count : sum),
    0,
  );
  return { growth: { days: window.before - end, orders: later } };
}

type Ungrouped = Omit<
  Unnamed,
  'membership' | 'standing' | 'former' | 'profiles' | 'asideProfiles' | 'lists' | 'yearly' | 'reach'
>;

/** Segments of those who belong together; who only aged stays where the window is one of several dates. */
async function group(
  ungrouped: Ungrouped,
  classified: { readonly membership: Membership; readonly selection: Selection },
  tasks: WalkTasks,
): Promise<Segmentation> {
  const { customers, asOf, history, model, fitted, options } = ungrouped;
  const count = countSegments(model);
  const { period } = options.movement;
  const standing = history && (await standAt(model, { ...history, period }, tasks));
  const membership =
    history && standing
      ? holdSegments(
          model,
          { ...history, ...standing },
          { membership: classified.membership, features: fitted.features },
        )
      : classified.membership;
  const profiles = profileSegments(customers, membership.segment, count, asOf);
  const profileThose = (why: number) => profileAside(customers, membership.segment, asOf, why);
  const asideProfiles = { apart: profileThose(aside.apart), withoutSpend: profileThose(aside.withoutSpend) };
  const grouped = { ...ungrouped, membership, profiles, asideProfiles, ...(standing && { standing }) };
  const [lists, yearly] = [makeLists(customers, asOf, history), sumYearly(grouped)];
  const reach = measureReach(customers, membership.segment, profiles.length);
  const sums = { ...(lists && { lists }), ...(yearly && { yearly }), ...(reach && { reach }) };
  return standByNames(name({ ...grouped, ...sums }, classified.selection), tasks);
}

/** The segments of another number of components, or of the best, of the mixtures that were fitted. */
export function chooseComponents(
  segmentation: Segmentation,
  tasks: WalkTasks,
  components?: number,
): Promise<Segmentation> {
  const { fitted, options } = segmentation;
  return formSegmentation(segmentation, fitted, { options, tasks, components });
}

/** The same segments, named by other rules. */
export function rename(
  segmentation: Segmentation,
  naming: NamingOptions,
  tasks: WalkTasks,
): Promise<Segmentation> {
  const options = { ...segmentation.options, naming };
  const named = name({ ...segmentation, options }, segmentation.summary.selection);
  return standByNames(named, tasks, segmentation.former);
}

/** Segments that have no names yet. */
type Unnamed = Omit<Segmentation, 'model' | 'summary'> & { readonly model: Classifier };

function name(unnamed: Unnamed, selection: Selection): Segmentation {
  const { options, model, modelUse, profiles, lists, yearly, reach } = unnamed;
  const { rules, findings } = options.naming;
  const { currency } = unnamed.provenance;
  const kept = options.model?.model.names;
  const names = kept ? tellKept(kept, profiles) : nameSegments(profiles, rules, currency);
  const described = describeSegments(profiles, names, currency).map((segment, i) =>
    withReach(withYear(segment, yearly?.[i]), reach?.segments[i]),
  );
  const segments = withValue(described, unnamed);
  const totals = summarizeTable(unnamed);
  const groups = groupSegments({ ...unnamed, currency }, segments, names);
  const remarks = listRemarks(unnamed, selection, segments);
  const namingRemarks = findings.map(({ remark }) => remark);
  return {
    ...unnamed,
    model: { ...model, names },
    summary: {
      ...totals,
      headline: findHeadlines(unnamed, segments, totals),
      features: model.scaler.figures,
      selection,
      ...(unnamed.history && { window: summarizeWindow(unnamed.history) }),
      ...(modelUse && { model: modelUse }),
      ...listContacts(unnamed),
      ...(reach && { reach: reach.all }),
      ...summarizeChange(unnamed, groups),
      segments,
      groups,
      ...describeAside(unnamed, names),
      ...(lists && { lists: lists.summaries }),
      remarks,
      namingRemarks,
    },
  };
}

/** Undefined where purchase days are not known. */
function sumYearly({
  customers: { purchaseDays: days },
  membership: { segment },
  profiles,
  asOf,
}: Pick<Unnamed, 'customers' | 'membership' | 'profiles' | 'asOf'>): readonly YearlySpend[] | undefined {
  if (days === undefined) return undefined;
  const [lastYear, toLastOrder] = [sumLastYear(days, endWindow(days, asOf)), sumToLastOrder(days)];
  const sums = Array.from({ length: profiles.length + Object.keys(aside).length }, () => ({
    lastYear: 0,
    toLastOrder: 0,
  }));
  for (let i = 0; i < segment.length; i++) {
    const sum = sums.at(segment[i]!)!;
    sum.lastYear += lastYear[i]!;
    sum.toLastOrder += toLastOrder[i]!;
  }
  return sums;
}

const withYear = (segment: Segment, yearly: YearlySpend | undefined): Segment =>
  yearly === undefined ? segment : { ...segment, yearly };

const withReach = (segment: Segment, reach: Reach | undefined): Segment =>
  reach === undefined ? segment : { ...segment, reach };

/** Those who are in no segment, each kind as one. */
function describeAside(
  unnamed: Unnamed,
  names: readonly SegmentName[],
): Pick<SegmentationSummary, 'standApart' | 'withoutSpend'> {
  const { yearly, reach, provenance } = unnamed;
  const { apart, withoutSpend } = unnamed.asideProfiles;
  const standApart = apart && describeApart(apart, unnamed, names);
  const without =
    withoutSpend &&
    describeSegment(withoutSpend, nameWithoutSpend(withoutSpend, names), 0, provenance.currency);
  const withSums = (portrait: Segment, why: number) =>
    withReach(withYear(portrait, yearly?.at(why)), reach?.aside(why));
  return {
    ...(standApart && { standApart: withSums(standApart, aside.apart) }),
    ...(without && { withoutSpend: withSums(without, aside.withoutSpend) }),
  };
}

function listContacts({ customers: { contacts = [] } }: Unnamed): Pick<SegmentationSummary, 'contacts'> {
  return contacts.length === 0 ? {} : { contacts: contacts.map(({ role }) => role) };
}

function describeApart(
  profile: ApartProfile,
  { customers, membership, model, provenance }: Unnamed,
  names: readonly SegmentName[],
): Segment {
  const { spend = Number.POSITIVE_INFINITY } = model.apart ?? {};
  const isBySpend = membership.segment.every(
    (segment, i) => segment !== aside.apart || customers.monetary[i]! > spend,
  );
  const by = isBySpend ? 'spend' : 'spendTimesOrders';
  return describeSegment(profile, nameApart({ ...profile, by }, names), 0, provenance.currency);
}

/** What of a summary says how the source was read. */
type TableSummary = Omit<
  SegmentationSummary,
  | 'selection'
  | 'headline'
  | 'segments'
  | 'groups'
  | 'standApart'
  | 'withoutSpend'
  | 'lists'
  | 'remarks'
  | 'namingRemarks'
>;

function summarizeTable(table: CustomerTable): TableSummary {
  const { asOf, cleaning, provenance, forecast } = table;
  const known = knownForecast(forecast);
  const { path, tables, plan, returns, asOfIsSet, currency } = provenance;
  const { customers, orders: invoices, revenue, period } = sumUp(table);
  return {
    source: { path, sheets: tables, rows: tables.reduce((sum, { rows }) => sum + rows, 0) },
    cleaning,
    basis: {
      ...{ amount: plan.amount, returns, orders: plan.orders, asOfIsSet },
      ...(known && { horizonDays: known.horizonDays }),
    },
    ...(forecast && { value: summarizeValue(forecast) }),
    asOf: formatWallClock(asOf),
    ...{ period, customers, invoices, revenue },
    ...(currency !== undefined && { currency }),
  };
}

/** Says of each segment what its customers are expected to bring, where there is a forecast. */
function withValue(
  segments: readonly Segment[],
  { membership, forecast }: Pick<Unnamed, 'membership' | 'forecast'>,
): readonly Segment[] {
  const known = knownForecast(forecast);
  if (known === undefined) return segments;
  const members = groupMembers(membership.segment, segments.length);
  return segments.map((segment, index) => {
    const value = valueSegment(known, members[index]!);
    return value === undefined ? segment : { ...segment, value };
  });
}

/** Puts profiles and names, both in the order of the segments, together. */
function describeSegments(
  profiles: readonly SegmentProfile[],
  names: readonly SegmentName[],
  currency: string | undefined,
): Segment[] {
  return profiles.map((profile, index) => describeSegment(profile, names[index]!, index + 1, currency));
}

function describeSegment(
  profile: ApartProfile,
  name: SegmentName,
  id: number,
  currency: string | undefined,
): Segment {
  const { customers, share, revenue, revenueShare, scores } = profile;
  const figures = inSegment(segmentFigures, (figure) => profile[figure]);
  const description = customers === 0 ? name.description : describeFigures(name, profile, currency);
  return { id, ...name, description, customers, share, revenue, revenueShare, ...figures, scores };
}
