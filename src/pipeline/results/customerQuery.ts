import { type Static, Type } from 'typebox';
import { type FigureId, figureIds } from '../customers/figures.ts';
import { type ListId, listIds } from '../lists/chooseMembers.ts';
import { aside } from '../segments/aside.ts';

/** What the customers of a list can be sorted by; those who do not have a figure come last, either way. */
export type CustomerSortKey = 'id' | FigureId;

export const customerSortKeys: readonly CustomerSortKey[] = ['id', ...figureIds];

/** Indices of segments: of one, or of those of a group; a value of `aside` for those who are in none. */
export const segmentsSchema = Type.Unsafe<readonly number[]>(
  Type.Array(Type.Integer({ minimum: Math.min(...Object.values(aside)) }), { maxItems: 1000 }),
);

/** Of which list customers are wanted. */
export const listSchema = Type.Unsafe<ListId>({ type: 'string', enum: [...listIds] });

export const customerQuerySchema = Type.Object(
  {
    /** Whose customers are wanted; absent for all. */
    segments: Type.Optional(segmentsSchema),
    /** Of which list they are; absent for whoever. */
    list: Type.Optional(listSchema),
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

/** A customer with all figures, plain JSON: null for one that the customer does not have. */
export interface ListedCustomer extends Readonly<Record<FigureId, number | null>> {
  readonly id: string;
  /** Index of the segment. */
  readonly segment: number;
}

export interface CustomerPage {
  /** How many customers the query finds on all pages. */
  readonly total: number;
  readonly from: number;
  readonly customers: readonly ListedCustomer[];
}
