import type { Reason, Worded } from '../language/remarks.ts';
import type { ConditionName, Subject } from './conditions.ts';

/** Why a segment has its name: one sentence each. Rules are called by their names. */
export interface NameReasons extends Worded {
  /** Means of its customers, and when most of them bought, in days before the as-of date. */
  readonly figures: {
    readonly recencyDays: number;
    readonly mostFrom: number;
    readonly mostTo: number;
    readonly orders: number;
    readonly spend: number;
    readonly scores: { readonly r: number; readonly f: number; readonly m: number };
  };
  /** Those who stand apart, with their share of all revenue, 0 to 1, by spend alone or by spend times orders. */
  readonly 'stands-apart': {
    readonly customers: number;
    readonly revenueShare: number;
    /** Absent in a result that an earlier version kept. */
    readonly by?: 'spend' | 'spendTimesOrders';
  };
  /** So many got back as much as they had paid, or more. */
  readonly 'without-spend': { readonly customers: number };
  readonly 'rule-matches': { readonly rule: string; readonly conditions: readonly ComparedFigure[] };
  readonly 'rule-takes-all': { readonly rule: string };
  readonly 'rule-takes-rest': { readonly rule: string };
  /**
   * The name is that of a model which was kept, with the last day that counted then, and the rule that gave it then;
   * without it where the model does not know it, and in a result that an earlier version kept.
   */
  readonly 'name-kept': {
    readonly date: string;
    readonly rule?: string;
    readonly conditions?: readonly WantedFigure[];
  };
  /** None of the user's rules matches. */
  readonly 'default-rule-matches': { readonly rule: string; readonly conditions: readonly ComparedFigure[] };
  /** A rule that was tried before and nearly matched, with the bounds that were missed. */
  readonly 'rule-nearly-matches': { readonly rule: string; readonly missed: readonly MissedBound[] };
}

/** A figure beside the bounds that a rule has for it: `min` is inclusive, `max` exclusive. */
export interface ComparedFigure {
  readonly figure: ConditionName;
  /** Of the segment; null where it has none. A share, told in `%`, is 0 to 1. */
  readonly value: number | null;
  readonly unit: Subject['unit'];
  readonly min?: number;
  readonly max?: number;
}

/** The same without a value. */
export type WantedFigure = Omit<ComparedFigure, 'value'>;

/** A figure that is below `min`, or not below `max`. */
export type MissedBound = Omit<ComparedFigure, 'value' | 'min' | 'max'> & { readonly value: number } & (
    | { readonly min: number }
    | { readonly max: number }
  );

export type NameReason = Reason<NameReasons>;
