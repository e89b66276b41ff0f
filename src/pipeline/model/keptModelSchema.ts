import { type Static, Type } from 'typebox';
import { type AveragedFigure, averagedFigures, isPredicted } from '../customers/figures.ts';
import type { Transform } from '../features/features.ts';
import type { CovarianceType } from '../mixture/covarianceFamilies.ts';

/** What tells a file of ours from any other JSON. */
export const modelKind = 'segment-ai-model';
/** Of the form of the file. */
export const modelVersion = 1;

const closed = { additionalProperties: false } as const;
/** More than any mixture has: figures x components, or a matrix for each. */
const numbers = Type.Array(Type.Number(), { minItems: 1, maxItems: 2000 });
/** Of standardized features: what is far beyond them has no density. */
const standardized = Type.Array(Type.Number({ minimum: -1e9, maximum: 1e9 }), {
  minItems: 1,
  maxItems: 2000,
});
/** As long as what it came of; the length of the whole is limited. */
const text = Type.String();
const visible = Type.String({ minLength: 1, maxLength: 500 });
const colour = Type.String({ pattern: '^#[0-9a-fA-F]{6}$' });
const positive = Type.Number({ exclusiveMinimum: 0 });

const border = Type.Object(
  {
    better: Type.Union([Type.Literal('higher'), Type.Literal('lower')]),
    values: Type.Array(Type.Number(), { minItems: 1, maxItems: 4 }),
  },
  closed,
);

/** What is predicted is not known for earlier dates. */
const windowFigures = averagedFigures.filter((figure) => !isPredicted(figure));

const scaler = Type.Object(
  {
    transform: Type.Unsafe<Transform>({ type: 'string', enum: ['none', 'log', 'stabilized'] }),
    figures: Type.Unsafe<readonly AveragedFigure[]>({
      type: 'array',
      items: { type: 'string', enum: windowFigures },
      minItems: 1,
      uniqueItems: true,
    }),
    /** Null for a figure that all customers have. */
    medians: Type.Array(Type.Union([Type.Number(), Type.Null()])),
    means: numbers,
    deviations: Type.Array(Type.Number({ minimum: 0 })),
  },
  closed,
);

const mixture = Type.Object(
  {
    covariance: Type.Unsafe<CovarianceType>({ type: 'string', enum: ['full', 'tied', 'diag', 'spherical'] }),
    components: Type.Integer({ minimum: 1, maximum: 30 }),
    dimensions: Type.Integer({ minimum: 1, maximum: windowFigures.length }),
    weights: Type.Array(positive, { minItems: 1, maxItems: 30 }),
    means: standardized,
    covariances: standardized,
  },
  closed,
);

const name = Type.Object(
  {
    name: visible,
    group: visible,
    rule: visible,
    description: text,
    action: text,
    task: Type.Optional(text),
    drafts: Type.Optional(Type.Array(text)),
    colour,
    groupColour: colour,
  },
  closed,
);

/** What its figures came of: another run is compared with it. */
const basis = Type.Object(
  {
    /** Empty where the source has one or says none. */
    currency: text,
    /** With those whose amounts were converted to it; absent in files of before, as the further ones are. */
    converted: Type.Optional(Type.Array(text, { maxItems: 200 })),
    customerColumns: Type.Optional(Type.Array(text, { maxItems: 10 })),
    amountColumns: Type.Array(text, { maxItems: 10 }),
    amountLevel: Type.Union([Type.Literal('product'), Type.Literal('line'), Type.Literal('order')]),
    orders: Type.Union([Type.Literal('numbers'), Type.Literal('days')]),
    returns: Type.Union([Type.Literal('drop'), Type.Literal('net'), Type.Literal('match')]),
    /** Statuses that the user said to be no sale, and to be one. */
    cancelledStatuses: Type.Optional(Type.Array(text, { maxItems: 1000 })),
    salesStatuses: Type.Optional(Type.Array(text, { maxItems: 1000 })),
    /** Which rows count, and whose they are, as the settings say. */
    cancelledInvoices: Type.Optional(text),
    duplicates: Type.Optional(text),
    overlaps: Type.Optional(text),
    alikeCustomers: Type.Optional(text),
    blankCustomers: Type.Optional(text),
    /** As texts, to be compared and shown. */
    period: text,
    filter: text,
  },
  closed,
);

/** Within what any fit ends, in days and money of any unit; beyond it sums overflow. */
const parameter = Type.Number({ minimum: 1e-12, maximum: 1e18 });

/** What predicts what customers are worth next; the law of orders is MBG/NBD. */
const value = Type.Object(
  {
    orders: Type.Object({ r: parameter, alpha: parameter, a: parameter, b: parameter }, closed),
    spend: Type.Optional(
      Type.Object(
        { p: parameter, q: Type.Number({ exclusiveMinimum: 1, maximum: 1e18 }), v: parameter },
        closed,
      ),
    ),
  },
  closed,
);

/** The file of a kept model. There are no customers in it. */
export const keptModelSchema = Type.Object(
  {
    kind: Type.Literal(modelKind),
    version: Type.Literal(modelVersion),
    /** The name of its source, and of what version made it. */
    source: text,
    madeBy: text,
    /** The last day that counted. */
    date: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    windowDays: Type.Integer({ minimum: 1, maximum: 36525 }),
    basis,
    scaler,
    range: Type.Object({ least: numbers, most: numbers }, closed),
    apart: Type.Optional(
      Type.Object(
        { spend: Type.Optional(Type.Number()), spendTimesOrders: Type.Optional(Type.Number()) },
        closed,
      ),
    ),
    mixture,
    segments: Type.Array(Type.Integer({ minimum: -1, maximum: 29 }), { minItems: 1, maxItems: 30 }),
    recency: Type.Array(Type.Number({ minimum: 0 }), { minItems: 1, maxItems: 30 }),
    borders: Type.Object({ r: border, f: border, m: border, newness: border }, closed),
    names: Type.Array(name, { minItems: 1, maxItems: 30 }),
    /** Read as rules are wherever they stand. */
    rules: Type.Object({}),
    /** Absent where nothing was predicted, and in files of before. */
    value: Type.Optional(value),
    /** How well it described those whom it was fitted to. */
    fit: Type.Object(
      {
        customers: Type.Integer({ minimum: 1 }),
        /** Mean of a customer. */
        logLikelihood: Type.Number(),
        /** The log density below which a hundredth of them were. */
        unlikelyBelow: Type.Number(),
      },
      closed,
    ),
  },
  closed,
);

export type KeptModelFile = Static<typeof keptModelSchema>;

/** What a model's figures came of. */
export type ModelBasis = KeptModelFile['basis'];
