import type { ChoiceRemark } from '../cleaning/chosenRows.ts';
import type { PlausibilityRemark } from '../cleaning/plausibility.ts';
import type { RepeatRemark } from '../cleaning/repeatedOrders.ts';
import type { ReturnRemark } from '../cleaning/settleReturns.ts';
import type { StatusRemark } from '../cleaning/statuses.ts';
import type { ColumnRemark } from '../columns/columnRemarks.ts';
import type { AveragedFigure } from '../customers/figures.ts';
import type { WindowSummary } from '../customers/window.ts';
import type { Note, NoValues, Warning, Worded } from '../language/remarks.ts';
import type { RuledOut } from '../model/chooseFit.ts';
import type { ValueRemark } from '../reading/describeValues.ts';
import type { FilterWarnings } from '../reading/filterRows.ts';
import type { OrderRemark } from '../reading/orderRemarks.ts';
import type { SheetRemark } from '../reading/sheetRemarks.ts';
import type { ForecastRemark } from '../value/forecastRemarks.ts';
import type { FormerNameRemark } from '../written/formerNames.ts';
import type { BasisDifference, UnsaidCurrency } from './modelBasis.ts';

/** What is said of how the segments were found. */
export interface ResultNotes extends Worded {
  /** So many lack the figure, and got the median of the others. */
  readonly 'feature-filled': { readonly figure: AveragedFigure; readonly customers: number };
  readonly 'components-ruled-out': { readonly fits: readonly RuledOutFit[] };
  /** Of the K components, so many were too small for a segment. */
  readonly 'components-dissolved': { readonly k: number; readonly dissolved: number };
  /** Of so many customers there would be several segments. */
  readonly 'too-few-to-divide': { readonly least: number };
  readonly 'all-alike': NoValues;
  /** But those who stand apart. */
  readonly 'others-alike': NoValues;
  /** Customers differ, but those who differ from most are too few for a segment. */
  readonly 'rest-too-few': NoValues;
  /** Purchases of so many days count, from one day to another; so many customers bought before them alone. */
  readonly 'window-used': WindowSummary;
  /** Customers were classified by a model that was kept of a file, when a day was the last that counted. */
  readonly 'model-used': { readonly source: string; readonly date: string };
  /** Whether a kept model and the file are of one currency is not known. */
  readonly 'model-currency-unsaid': UnsaidCurrency;
  /** Today's rules would call segments of the kept model otherwise. */
  readonly 'names-kept': { readonly segments: readonly { readonly name: string; readonly wanted: string }[] };
}

export interface ResultWarnings extends Worded {
  /** The file has fewer days than count. */
  readonly 'history-shorter-than-window': { readonly days: number; readonly known: number };
  /** Too few days count to tell customers apart; with the days that are usual between two purchases, where those are more. */
  readonly 'window-too-short': { readonly days: number; readonly gap?: number; readonly ofModel?: true };
  /** Shares of the customers, 0 to 1: beyond those of the fit, and as unlikely as a hundredth was then. */
  readonly 'model-fits-worse': { readonly outside: number; readonly unlikely: number };
  /** The kept model was made otherwise than this result, which the user accepts. */
  readonly 'model-differs': { readonly differences: readonly BasisDifference[] };
  readonly 'not-settled': { readonly components: number; readonly iterations: number };
  /** All that were tried are ruled out. */
  readonly 'ruled-out-taken': { readonly fits: readonly RuledOutFit[] };
  /** Of all customers, 0 to 1, the segments have less than `below`. */
  readonly 'tiny-segments': {
    readonly below: number;
    readonly segments: readonly { readonly name: string; readonly customers: number }[];
  };
  /** Of all revenue, 0 to 1; whose it is, is not said: a summary holds no customers. */
  readonly 'one-customer-dominates': { readonly segment: string; readonly share: number };
  /** So few of a segment's customers bring such a share of its revenue, 0 to 1. */
  readonly 'few-make-mean': {
    readonly segment: string;
    readonly few: number;
    readonly customers: number;
    readonly share: number;
  };
}

export interface RuledOutFit {
  readonly k: number;
  readonly ruledOut: RuledOut;
}

/** What is said of a result, naming apart. */
export type ResultRemark =
  | FormerNameRemark
  | ColumnRemark
  | SheetRemark
  | ValueRemark
  | ForecastRemark
  | OrderRemark
  | StatusRemark
  | ChoiceRemark
  | Warning<FilterWarnings>
  | RepeatRemark
  | ReturnRemark
  | PlausibilityRemark
  | Note<ResultNotes>
  | Warning<ResultWarnings>;

/** Whether something is said of what is predicted. */
export const isOfForecast = ({ code }: ResultRemark): boolean => code.startsWith('value-');
