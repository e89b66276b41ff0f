import { type Static, Type } from 'typebox';

/** What the customers of a list can be sorted by. */
export const customerSortKeys = [
  'id',
  'recency',
  'frequency',
  'monetary',
  'lastPurchase',
  'probability',
  'secondBest',
] as const;

export type CustomerSortKey = (typeof customerSortKeys)[number];

export const customerQuerySchema = Type.Object(
  {
    /** Index of the segment; absent for all customers. */
    segment: Type.Optional(Type.Integer({ minimum: 0 })),
    /** Part of an id, in any case; empty for all. */
    search: Type.String({ maxLength: 200 }),
    sort: Type.Unsafe<CustomerSortKey>({ type: 'string', enum: [...customerSortKeys] }),
    descending: Type.Boolean(),
    /** How many to pass over, and how many to list at most. */
    from: Type.Integer({ minimum: 0 }),
    count: Type.Integer({ minimum: 1, maximum: 500 }),
  },
  { additionalProperties: false },
);

/** A page of a list of customers. */
export type CustomerQuery = Readonly<Static<typeof customerQuerySchema>>;

export interface ListedCustomer {
  readonly id: string;
  /** Index of the segment. */
  readonly segment: number;
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  /** Local date and time without a zone, `2011-12-10T12:50:00`. */
  readonly lastPurchase: string;
  /** Posterior probability of the segment, 0 to 1. */
  readonly probability: number;
  /** Index of the second most probable segment; -1 where there is only one. */
  readonly secondBest: number;
}

export interface CustomerPage {
  /** How many customers the query finds on all pages. */
  readonly total: number;
  readonly from: number;
  readonly customers: readonly ListedCustomer[];
}
