import { type Static, Type } from 'typebox';

/** A range of one figure: `min` belongs to it, `max` does not. `null` lifts a condition that a default rule has. */
const range = (description: string) =>
  Type.Optional(
    Type.Union(
      [
        Type.Object(
          {
            min: Type.Optional(Type.Number({ description: 'Matches from this value on (inclusive).' })),
            max: Type.Optional(Type.Number({ description: 'Matches below this value (exclusive).' })),
          },
          { additionalProperties: false },
        ),
        Type.Null(),
      ],
      {
        markdownDescription: `${description}\n\n\`min\` is inclusive, \`max\` exclusive; \`null\` lifts the condition of a default rule.`,
        defaultSnippets: [
          { label: 'at least', body: { min: '^$1' } },
          { label: 'below', body: { max: '^$1' } },
          { label: 'between', body: { min: '^$1', max: '^$2' } },
          { label: 'no condition', body: null },
        ],
      },
    ),
  );

const score = (of: string) =>
  range(
    `${of}: the mean of its customers' own scores. A score is 1 to 5, 5 is best: one point more for each fifth of all customers who do worse.`,
  );

const rank = (by: string) =>
  range(
    `The segment's place among all segments by its mean ${by}, 0 to 1: from 0.9 on it is at or above nine tenths of the way.`,
  );

const Conditions = Type.Object(
  {
    r: score('Score of recency (5: bought most recently)'),
    f: score('Score of frequency (5: most orders)'),
    m: score('Score of monetary value (5: spent most)'),
    fm: score('Mean of the scores `f` and `m`'),
    rRank: rank('recency (1: the most recent segment)'),
    fRank: rank('orders (1: the segment with most orders)'),
    mRank: rank('spend (1: the segment that spent most)'),
    newness: score('Score of the first purchase (5: first bought most recently)'),
    rSpread: range(
      'How widely recency differs inside the segment, 0 to 4: the difference between the `r` scores of its most and its least recent customers, leaving out the outermost tenth on either side.',
    ),
    recencyDays: range('Days since the last purchase, mean of the segment.'),
    medianRecencyDays: range('Days since the last purchase, median of the segment.'),
    firstPurchaseDays: range('Days since the first purchase, mean of the segment.'),
    medianFirstPurchaseDays: range('Days since the first purchase, median of the segment.'),
    orders: range('Orders per customer, mean of the segment.'),
    medianOrders: range('Orders per customer, median of the segment.'),
    spend: range('Spend per customer over all orders, mean of the segment.'),
    medianSpend: range('Spend per customer over all orders, median of the segment.'),
    averageOrder: range("Spend per order, mean of the customers' own averages."),
    medianAverageOrder: range("Spend per order, median of the customers' own averages."),
    spendMultiple: range(
      'Mean spend as a multiple of the average customer: 10 means ten times the average of the whole shop.',
    ),
    medianSpendMultiple: range(
      'Median spend as a multiple of the average customer, which a single large customer in the segment does not change.',
    ),
    customers: range('Number of customers in the segment.'),
    share: range("The segment's share of all customers, 0 to 1."),
    revenueShare: range("The segment's share of all revenue, 0 to 1."),
    oneTimeShare: range('Share of the segment that ordered exactly once, 0 to 1.'),
    overdue: range(
      "Time since the last order as a multiple of the repeat buyers' usual gap between orders: above 1 the next order is overdue.",
    ),
  },
  {
    additionalProperties: false,
    markdownDescription:
      'Conditions on the segment; all of them must hold. `{}` matches every segment: the last resort.',
  },
);

const ruleOverride = Type.Object(
  {
    name: Type.Optional(
      Type.String({
        pattern: '\\S',
        patternErrorMessage: 'A name needs at least one visible character.',
        description: 'What the segment is called. Default: the id of the rule.',
      }),
    ),
    priority: Type.Optional(
      Type.Number({
        markdownDescription:
          'Of all rules that match, the one with the lowest priority names the segment. The default rules run from 10 to 210. Default: 0, before all of them.',
      }),
    ),
    when: Type.Optional(Conditions),
    description: Type.Optional(Type.String({ description: 'Who these customers are.' })),
    action: Type.Optional(
      Type.String({ description: 'Recommended action, shown in the panel and the report.' }),
    ),
    colour: Type.Optional(
      Type.String({
        format: 'color-hex',
        pattern: '^#[0-9a-fA-F]{6}$',
        patternErrorMessage: 'A colour is written #rrggbb, such as #2e9e5b.',
        description: 'Colour of the segment in charts, as #rrggbb.',
      }),
    ),
    enabled: Type.Optional(
      Type.Boolean({ markdownDescription: '`false` switches the rule off. Default: `true`.' }),
    ),
  },
  {
    additionalProperties: false,
    markdownDescription:
      'A rule that names segments. For the id of a default rule, write only what is to change.',
  },
);

/** A place in an editor's snippet that the cursor visits, in order of `n`. */
const tabStop = (n: number, text: string) => `\${${n}:${text}}`;

/** JSON schema of the setting `segmentAi.naming.rules`: what a user may write, everything optional. */
export const namingRulesSchema = Type.Record(Type.String(), ruleOverride, {
  markdownDescription:
    'Rules that name the segments, by id. They are merged with the default rules: write only what is to change, add rules of your own, switch one off with `"enabled": false`. The matching rule with the lowest `priority` names a segment.',
  defaultSnippets: [
    {
      label: 'New naming rule',
      description: 'Names every segment that meets its conditions',
      body: {
        [tabStop(1, 'big-baskets')]: {
          name: tabStop(2, 'Big Baskets'),
          priority: 5,
          when: { r: { min: 3 }, averageOrder: { min: `^${tabStop(3, '500')}` } },
          description: tabStop(4, 'Recent customers with large orders'),
          action: tabStop(5, 'Offer volume discounts'),
          colour: tabStop(6, '#2e9e5b'),
          enabled: true,
        },
      },
    },
  ],
});

/** Conditions of a rule, all of which must hold. */
export type Conditions = Static<typeof Conditions>;

/** The name of a figure that a condition may speak of. */
export type FigureName = keyof Conditions;

export type Range = NonNullable<Conditions[FigureName]>;

/** The setting as users write it. */
export type NamingRulesOverride = Static<typeof namingRulesSchema>;

export type NamingRuleOverride = NamingRulesOverride[string];

/** A complete rule, after merging. */
export type NamingRule = Readonly<Required<NamingRuleOverride>>;

/** Complete rules by id. */
export type NamingRules = Readonly<Record<string, NamingRule>>;

/** A rule with its id. */
export interface RankedRule {
  readonly id: string;
  readonly rule: NamingRule;
}

/** Enabled rules in the order in which they are tried; equal priorities go by id. */
export function rankRules(rules: NamingRules): RankedRule[] {
  return Object.entries(rules)
    .filter(([, rule]) => rule.enabled)
    .map(([id, rule]) => ({ id, rule }))
    .sort((a, b) => a.rule.priority - b.rule.priority || (a.id < b.id ? -1 : 1));
}
