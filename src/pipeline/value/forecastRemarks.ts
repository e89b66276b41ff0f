import type { Note, NoValues, Reason, Warning } from '../language/remarks.ts';
import type { BaselineName } from './backtest.ts';
import type { Alikeness } from './model/orderModel.ts';

/** Why nothing is predicted. */
export interface ForecastGaps {
  /** Days of purchases, and how many are needed. */
  readonly 'value-short-history': { readonly days: number; readonly needed: number };
  readonly 'value-few-customers': { readonly customers: number; readonly needed: number };
  /** The last purchase is so many days before the as-of date. */
  readonly 'value-no-recent-orders': { readonly days: number; readonly most: number };
  /** So many customers bought on three days or more. */
  readonly 'value-few-regulars': { readonly customers: number; readonly needed: number };
}

export interface ForecastNotes {
  /** History is under two of the horizon that was asked for, which became half of it. */
  readonly 'value-horizon-shortened': { readonly wanted: number; readonly days: number };
  /** Customers first seen in so many days from the first did not teach, or all did. */
  readonly 'value-first-days-left-out': { readonly days: number; readonly tests: number };
  /** Predicted by parameters that were kept with a model of a date. */
  readonly 'value-parameters-kept': { readonly date: string };
  /** Kept parameters would predict `ratio` times what those learned now do, which are used. */
  readonly 'value-parameters-anew': { readonly date: string; readonly ratio: number };
  /** So many of the customers taught the prediction and tested it. */
  readonly 'value-sampled': { readonly customers: number; readonly of: number };
  /** Customers do not differ in it, or the data do not say how. */
  readonly 'value-parameter-capped': { readonly what: Exclude<Alikeness, 'nothing'> };
}

export interface ForecastWarnings {
  /** Too little history to test a total; customers are put in order alone. */
  readonly 'value-ranking-alone': { readonly horizonDays: number; readonly tests: number };
  /** No total, as tests were off by more than ten times, or nothing came in them. */
  readonly 'value-total-untold': NoValues;
  /** Fifths of the customers (1 is the one predicted best) of which the latest test brought `ratio` times what was predicted. */
  readonly 'value-fifths-off': {
    readonly fifths: readonly { readonly fifth: number; readonly ratio: number }[];
  };
  /** A way without a model puts the spend first as well as the prediction at the latest test, or better. */
  readonly 'value-baseline-as-good': {
    readonly baseline: BaselineName;
    readonly share: number;
    readonly ours: number;
  };
  /** One band of churn risk (0 low, 1 middle, 2 high) holds `share` of the customers; `better` days would part them. */
  readonly 'value-one-band': {
    readonly band: number;
    readonly share: number;
    readonly better?: { readonly horizonDays: number; readonly share: number };
  };
  /** So few customers are expected to bring `share` of all spend, over half of it. */
  readonly 'value-of-few': { readonly customers: number; readonly share: number };
  readonly 'value-not-settled': NoValues;
  /** Nobody who came back spent anything; orders alone are predicted. */
  readonly 'value-no-spend': NoValues;
}

export type ForecastGap = Reason<ForecastGaps>;
export type ForecastRemark = Note<ForecastNotes> | Warning<ForecastWarnings>;
