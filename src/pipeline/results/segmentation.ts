import type { Cleaning } from '../cleaning/clean.ts';
import type { ContactKey } from '../columns/columnRole.ts';
import type { CustomerFigures } from '../customers/customerFigures.ts';
import type { FigureBasis } from '../customers/figure.ts';
import type { AveragedFigure, InSegment, SegmentFigure } from '../customers/figures.ts';
import type { WindowSummary } from '../customers/window.ts';
import type { YearlySpend } from '../customers/yearlySpend.ts';
import type { CustomerLists, ListSummary } from '../lists/lists.ts';
import type { Reach } from '../lists/reach.ts';
import type { ModelFit } from '../model/applyModel.ts';
import type { Selection } from '../model/chooseFit.ts';
import type { KeptModel } from '../model/keptModel.ts';
import type { FittedMixtures, Model } from '../model/model.ts';
import type { History, Standing } from '../movement/holdSegments.ts';
import type { Former } from '../movement/standings.ts';
import type { SegmentName } from '../naming/nameSegments.ts';
import type { RuleRemark } from '../naming/ruleRemarks.ts';
import { aside } from '../segments/aside.ts';
import type { Membership } from '../segments/orderSegments.ts';
import type { MeanMedian, Scores, SegmentProfile } from '../segments/profile.ts';
import type { ApartProfile } from '../segments/profiles.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import type { ValueMissing } from '../value/forecastValue.ts';
import type { Headline } from './headline.ts';
import type { ResultRemark } from './resultRemarks.ts';
import type { RunOptions } from './runOptions.ts';
import type { SegmentReach } from './segmentReach.ts';
import type { SegmentValue, ValueSummary } from './valueSummary.ts';

/** What is said of customers who are alike: the mean and median of their figures, and more. */
export interface Portrait
  extends Pick<SegmentName, 'name' | 'description' | 'action' | 'task' | 'drafts' | 'colour'>,
    InSegment<SegmentFigure, MeanMedian> {
  readonly customers: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
  readonly revenue: number;
  /** Of all revenue, 0 to 1. */
  readonly revenueShare: number;
  /** Of all its customers; absent where purchase days are not known, and in a result that an earlier version kept. */
  readonly yearly?: YearlySpend;
  /** How many can be written to; absent where the source tells neither addresses nor consent, and in a result that an earlier version kept. */
  readonly reach?: Reach;
  readonly scores: Scores;
}

/** A segment of a result. */
export interface Segment extends SegmentName, Portrait {
  /** What its customers are expected to bring; absent where no test says how far off that is. */
  readonly value?: SegmentValue;
  /** 1 for the most valuable segment (highest mean monetary value), counting up. */
  readonly id: number;
}

/** The segments of one name, of which people think as one; its figures are those of all their customers. */
export interface Group extends Portrait {
  /** Indices of its segments, the most valuable first. */
  readonly parts: readonly number[];
}

interface SourceSummary {
  readonly path: string;
  /** The sheets that were read: name and data rows (the header is not counted). */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly rows: number;
}

/** A kept model, and how well it describes the customers now. */
export interface ModelUse extends Pick<KeptModel, 'source' | 'date' | 'windowDays' | 'madeBy'> {
  readonly fit: {
    readonly kept: Pick<KeptModel['fit'], 'customers' | 'logLikelihood'>;
    readonly now: ModelFit;
  };
  /** What came after its last day; absent where nothing did, and in a result that an earlier version kept. */
  readonly growth?: ModelGrowth;
}

export interface ModelGrowth {
  readonly days: number;
  readonly orders: number;
}

/** Customers at an earlier day, by the same model. */
export interface ChangeSummary {
  /** The last day that counted then. */
  readonly date: string;
  /** One per segment, and one per group. */
  readonly segments: readonly number[];
  readonly groups: readonly number[];
  readonly apart: number;
  readonly withoutSpend: number;
  /** Without an order in the window. */
  readonly lapsed: number;
}

/** Everything about a segmentation but the customers themselves: small, plain JSON, safe to show and to keep. */
export interface SegmentationSummary {
  readonly source: SourceSummary;
  readonly cleaning: Cleaning;
  /** What the figures mean depends on it. */
  readonly basis: FigureBasis;
  /** Recency is counted to this moment: local date and time without a zone, `2011-12-10T12:50:00`. */
  readonly asOf: string;
  /** First and last kept purchase, in the form of `asOf`. */
  readonly period: { readonly first: string; readonly last: string };
  readonly customers: number;
  readonly invoices: number;
  readonly revenue: number;
  /** Of all money: a code, or a sign that several currencies have; absent where that is not known. */
  readonly currency?: string;
  /** The figures that customers are segmented by; absent in a result that an earlier version kept. */
  readonly features?: readonly AveragedFigure[];
  readonly selection: Selection;
  /** The days whose purchases count; absent where all do. */
  readonly window?: WindowSummary;
  /** The kept model by which customers were classified; absent where mixtures were fitted to them. */
  readonly model?: ModelUse;
  /** What customers are called and can be reached by, of what the source tells; absent where that is nothing. */
  readonly contacts?: readonly ContactKey[];
  /** How many of all customers can be written to; absent where that of a segment is. */
  readonly reach?: Reach;
  /** What there was at the last complete month or quarter by the same model; absent where figures are of all purchases, or the history is too short. */
  readonly change?: ChangeSummary;
  /** There where any customer was in another segment before, at the ends of months. */
  readonly hasFormer?: true;
  readonly segments: readonly Segment[];
  /** What the result comes to; absent in one that an earlier version kept. */
  readonly headline?: readonly Headline[];
  /** In the order of their most valuable parts; a group of one part is that segment. */
  readonly groups: readonly Group[];
  /** Those who are so far above all others that they are in no segment, described as one, with the id 0; absent where nobody is. */
  readonly standApart?: Segment;
  /** Those who got back all that they had paid, or more, and are in no segment, described likewise; absent where nobody is. */
  readonly withoutSpend?: Segment;
  /** Whom to write to; absent where purchase days are not known, and in a result that an earlier version kept. */
  readonly lists?: readonly ListSummary[];
  /** What the customers are expected to bring, or what is missing to say so; absent where that was not asked for. */
  readonly value?: ValueSummary | ValueMissing;
  /** What is to be said of how the source was read and its segments were found. */
  readonly remarks: readonly ResultRemark[];
  /** What is to be said of the naming rules. */
  readonly namingRemarks: readonly RuleRemark[];
}

/** Those who are in no segment, as the rows before the segments'; none where nobody is. */
export const listApart = ({
  standApart,
  withoutSpend,
}: Pick<SegmentationSummary, 'standApart' | 'withoutSpend'>): readonly Segment[] =>
  [standApart, withoutSpend].filter((each) => each !== undefined);

/** The segment of an index, or those whom a value of `aside` means in its place. */
export function segmentAt(
  {
    segments,
    standApart,
    withoutSpend,
  }: Pick<SegmentationSummary, 'segments' | 'standApart' | 'withoutSpend'>,
  index: number,
): Segment | undefined {
  if (index === aside.withoutSpend) return withoutSpend;
  return index === aside.apart ? standApart : segments[index];
}

/** A table whose customers are those of a window, with the purchases of all. */
export interface WindowTable extends CustomerTable {
  /** Absent where the figures are of all purchases. */
  readonly history?: History;
}

export interface FormerByName extends Former {
  /** A number for each segment: those that share one are one. */
  readonly groups: readonly number[];
}

/** What came out: who the customers are, the model that groups them, and what is said of the groups. */
export interface Segmentation extends WindowTable {
  /** What it was made by. */
  readonly options: RunOptions;
  readonly figures: CustomerFigures;
  readonly fitted: FittedMixtures;
  readonly model: Model;
  /** Where the model was kept before. */
  readonly modelUse?: ModelUse;
  readonly membership: Membership;
  /** Where all customers stand and stood; absent where the figures are of all purchases. */
  readonly standing?: Standing;
  /** Where those in the window stood before, by what segments were called; absent where the figures are of all purchases. */
  readonly former?: FormerByName;
  /** One per segment. */
  readonly profiles: readonly SegmentProfile[];
  /** Of those who are in no segment, by why. */
  readonly asideProfiles: Readonly<Record<keyof typeof aside, ApartProfile | undefined>>;
  /** Absent where purchase days are not known. */
  readonly lists?: CustomerLists;
  /**
   * What customers spent, per segment, and at the places of `aside` from the end that of those who are in none; absent
   * where purchase days are not known.
   */
  readonly yearly?: readonly YearlySpend[];
  /** Absent where the source tells neither addresses nor consent. */
  readonly reach?: SegmentReach;
  readonly summary: SegmentationSummary;
}
