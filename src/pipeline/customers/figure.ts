import type { CleaningOptions } from '../cleaning/clean.ts';
import { message } from '../language/language.ts';
import type { ReadPlan } from '../reading/readPlan.ts';
import type { PurchaseColumns } from './purchaseColumns.ts';

/** How a result came to its figures, as far as what they mean depends on it. */
export interface FigureBasis extends Pick<ReadPlan, 'amount' | 'orders'> {
  /** Whether cancelled and returned rows are left out, or reduce what their customer has spent. */
  readonly returns: CleaningOptions['returns'];
  /** Whether the settings give the as-of date; else it is a day after the last purchase of all. */
  readonly asOfIsSet: boolean;
  /** How many days behind the as-of date a forecast covers; absent where there is none. */
  readonly horizonDays?: number;
}

/** What a figure counts in; a moment is wall-clock milliseconds, a segment its index. */
export type Unit = 'days' | 'orders' | 'money' | 'score' | 'share' | 'moment' | 'segment';

/** What stands behind a label, to be translated; undefined where the label says it all. */
const unitNames: Readonly<Record<Unit, string | undefined>> = {
  days: message('days'),
  orders: message('orders'),
  money: undefined,
  score: undefined,
  share: undefined,
  moment: undefined,
  segment: undefined,
};

/** What a naming rule may ask of a segment. */
interface RuleCondition<Name extends string = string> {
  readonly name: Name;
  /** As a sentence calls it, to be translated. */
  readonly label: string;
  /** In the schema of the rules. */
  readonly meaning: string;
}

/** A figure of a customer, whoever shows it. */
export interface Figure {
  /** As a heading calls it, and where `mean` or a number follows; to be translated. */
  readonly label: string;
  readonly short?: string;
  readonly unit: Unit;
  /** The label says what is counted, so that no unit stands beside it. */
  readonly namesUnit?: true;
  /** A customer's own value has no decimals. */
  readonly whole?: true;
  /** A customer without it has NaN. */
  readonly mayBeAbsent?: true;
  /** Foretold, so that it is there only where there is a forecast. */
  readonly isPredicted?: true;
  /** What it is, in sentences. */
  readonly define: (basis: FigureBasis) => string;
  /** Of every customer, from what they bought; `asOf` is on the clock of their purchases. */
  readonly measure?: (customers: PurchaseColumns, asOf: number) => Float64Array;
  readonly better?: 'higher' | 'lower';
  /** The id of its score. */
  readonly score?: 'r' | 'f' | 'm' | 'newness';
  /** Its mean and its median in a segment. */
  readonly averages?: { readonly mean: RuleCondition; readonly median: RuleCondition };
  /** Whether a result's summary has these, for a panel, a report and scripts. */
  readonly isSummarized?: true;
  /** The mean of a score in a segment; the condition has the figure's id. */
  readonly scoreCondition?: Omit<RuleCondition, 'name'>;
}

/** What stands beside a figure's label, to be translated; of money it is the currency. */
export const unitBeside = ({ unit, namesUnit }: Pick<Figure, 'unit' | 'namesUnit'>): string | undefined =>
  namesUnit ? undefined : unitNames[unit];
