import { type Static, Type } from 'typebox';
import { type ContactKey, type ContactRole, contactRoles } from '../columns/columnRole.ts';
import { type FigureId, figureIds } from '../customers/figures.ts';
import { type ListId, listIds } from '../lists/chooseMembers.ts';
import type { Reach } from '../lists/reach.ts';
import { aside } from '../segments/aside.ts';
import type { FormerSegment } from './formerSegment.ts';

/** What the customers of a list can be sorted by; those who do not have a figure come last, either way. */
export type CustomerSortKey = 'id' | FigureId | ContactKey;

export const customerSortKeys: readonly ('id' | FigureId)[] = ['id', ...figureIds];

/** Whether it is what the source tells of a customer. */
export const isContactKey = (key: string): key is ContactKey =>
  key.startsWith('column ') || contactRoles.includes(key as ContactRole);

/** The title of a column of the source. */
const columnSchema = { type: 'string', pattern: '^column ', maxLength: 1000 } as const;

/** Indices of segments: of one, or of those of a group; a value of `aside` for those who are in none. */
export const segmentsSchema = Type.Unsafe<readonly number[]>(
  Type.Array(Type.Integer({ minimum: Math.min(...Object.values(aside)) }), { maxItems: 1000 }),
);

/** Of which list customers are wanted. */
export const listSchema = Type.Unsafe<ListId>({ type: 'string', enum: [...listIds] });

/** From and up to, both included. */
const range = Type.Object(
  { min: Type.Optional(Type.Number()), max: Type.Optional(Type.Number()) },
  { additionalProperties: false },
);

/** The figures by which customers are filtered: days since the last purchase, orders, spend. */
export const rangedFigures = ['recency', 'frequency', 'monetary'] as const satisfies readonly FigureId[];

export type RangedFigure = (typeof rangedFigures)[number];

export const rangesSchema = Type.Object(
  { recency: Type.Optional(range), frequency: Type.Optional(range), monetary: Type.Optional(range) },
  { additionalProperties: false },
);

/** Within which figures customers are wanted. */
export type FigureRanges = Readonly<Static<typeof rangesSchema>>;

/** Part of an id, in any case; empty for all. */
export const searchSchema = Type.String({ maxLength: 200 });

export const sortSchema = Type.Unsafe<CustomerSortKey>({
  anyOf: [{ type: 'string', enum: [...customerSortKeys, ...contactRoles] }, columnSchema],
});

/** Only so many, from the first on in that order. */
export const firstSchema = Type.Integer({ minimum: 1 });

/** Only those who are elsewhere than at the last complete month or quarter. */
export const changedSchema = Type.Literal(true);

export const customerQuerySchema = Type.Object(
  {
    /** Whose customers are wanted; absent for all. */
    segments: Type.Optional(segmentsSchema),
    /** Of which list they are; absent for whoever. */
    list: Type.Optional(listSchema),
    /** Only those who changed segment. */
    changed: Type.Optional(changedSchema),
    ranges: Type.Optional(rangesSchema),
    search: searchSchema,
    sort: sortSchema,
    descending: Type.Boolean(),
    first: Type.Optional(firstSchema),
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
  /** What the customer is called and can be reached by, where the source says it; consent is `yes` or `no`. */
  readonly contacts?: Readonly<Partial<Record<ContactKey, string>>>;
  /** The last other segment; absent where there was none, or no model is kept. */
  readonly former?: FormerSegment;
}

/** What a column of copied customers holds. */
const copiedKeys = ['segment', ...customerSortKeys, ...contactRoles, 'former', 'formerSince'] as const;

export type CopiedKey = (typeof copiedKeys)[number] | ContactKey;

/** Customers as they are shown: which, in which order, and which columns of them. */
export const copyQuerySchema = Type.Object(
  {
    segments: Type.Optional(segmentsSchema),
    list: Type.Optional(listSchema),
    ranges: Type.Optional(rangesSchema),
    changed: Type.Optional(changedSchema),
    search: searchSchema,
    sort: sortSchema,
    descending: Type.Boolean(),
    first: Type.Optional(firstSchema),
    columns: Type.Array(
      Type.Object(
        {
          key: Type.Unsafe<CopiedKey>({ anyOf: [{ type: 'string', enum: [...copiedKeys] }, columnSchema] }),
          title: Type.String({ maxLength: 200 }),
        },
        { additionalProperties: false },
      ),
      { maxItems: 100 },
    ),
  },
  { additionalProperties: false },
);

export type CopyQuery = Readonly<Static<typeof copyQuerySchema>>;

/** What a customer bought on a day, `2011-12-10`. */
export interface CustomerDay {
  readonly day: string;
  readonly orders: number;
  readonly spend: number;
}

export interface CustomerDetail {
  readonly customer: ListedCustomer;
  /** Oldest first; absent where purchase days are not known. */
  readonly days?: readonly CustomerDay[];
}

export interface CustomerPage {
  /** How many customers the query finds on all pages. */
  readonly total: number;
  /** Of them, how many can be written to; absent where the source tells neither addresses nor consent. */
  readonly reach?: Reach;
  /** What they spent in the twelve months up to the as-of date; absent where purchase days are not known. */
  readonly lastYear?: number;
  readonly from: number;
  readonly customers: readonly ListedCustomer[];
}
