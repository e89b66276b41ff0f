import { type Static, Type } from 'typebox';
import type { Reach } from '../lists/reach.ts';
import type { Period } from '../time/periods.ts';
import type { ModelOrigin } from './modelBasis.ts';
import type { MovementFact } from './movementFacts.ts';

/** Where customers may stand: in the segments of one name, in none, or without an order in the window. */
export interface MovementRow {
  readonly kind: 'segments' | 'apart' | 'withoutSpend' | 'lapsed';
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** Sizes and revenue of segments at dates: plain data. */
export interface MovementView {
  readonly period: Period;
  /** The last day that counts of each. */
  readonly dates: readonly string[];
  readonly windowDays: number;
  /** How what came back is taken off what was spent; absent where it is left out. */
  readonly lessReturns?: 'net' | 'match';
  /** The kept model; absent where the segments were made for this. */
  readonly model?: ModelOrigin;
  /** Whether the segments are those of the result. */
  readonly isOfResult: boolean;
  readonly rows: readonly MovementRow[];
  /** Per date the customers of each row. */
  readonly sizes: readonly (readonly number[])[];
  /** Per date what those of each row spent in the window before it. */
  readonly revenue: readonly (readonly number[])[];
}

/** In place of a row, for those who had not bought yet. */
export const notYet = -1;

/** In place of the row that customers were in, for any other than where they are: those who got there by age alone. */
export const slippedFrom = -2;

/** Customers who are in one row at a date and in one at a later date. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** How many of them bought between the dates; the others only aged. */
  readonly bought: number;
  /** What they bought between the dates, less the returns that are taken off it by the later one. */
  readonly spentSince: number;
  /** What they spent in the window before the earlier date. */
  readonly spentBefore: number;
  /** Of that, what those spent who bought nothing since. */
  readonly spentBeforeBySilent: number;
}

/** Who went where between two dates, by their indices. */
export interface Flows {
  readonly start: number;
  readonly end: number;
  /** Those who stayed among them. */
  readonly flows: readonly Flow[];
  readonly facts: readonly MovementFact[];
}

const strict = { additionalProperties: false };
const index = Type.Integer({ minimum: 0, maximum: 1000 });
const dates = { start: index, end: index };
const cell = { from: Type.Integer({ minimum: slippedFrom, maximum: 1000 }), to: index };

export const periodSchema = Type.Object(
  {
    period: Type.Optional(Type.Unsafe<Period>({ type: 'string', enum: ['month', 'quarter', 'year'] })),
  },
  strict,
);

export const datesSchema = Type.Object(dates, strict);

export const flowSchema = Type.Object({ ...dates, ...cell }, strict);

/** The customers of a flow between two dates, by their indices. */
export type FlowQuery = Readonly<Static<typeof flowSchema>>;

export const movedQuerySchema = Type.Object(
  {
    ...dates,
    ...cell,
    /** How many to pass over, and how many to list at most. */
    offset: Type.Integer({ minimum: 0 }),
    count: Type.Integer({ minimum: 1, maximum: 500 }),
  },
  strict,
);

export type MovedQuery = Readonly<Static<typeof movedQuerySchema>>;

/** A customer of a flow. */
export interface MovedCustomer {
  readonly id: string;
  /** Days from the last order up to the later date; null where all orders are cancelled by then. */
  readonly silentDays: number | null;
  readonly spentBefore: number;
  readonly spentSince: number;
}

/** Those who spent most before come first. */
export interface MovedPage {
  readonly total: number;
  readonly customers: readonly MovedCustomer[];
  /** Medians of all of them. */
  readonly silentDays: number;
  /** Of the days that usually are between two orders; null where nobody came back. */
  readonly usualGap: number | null;
  /** How many can be written to; absent where the source tells neither addresses nor consent. */
  readonly reach?: Reach;
}
