import { type Static, Type } from 'typebox';
import type { FormerNames } from '../written/formerNames.ts';
import { type Conditions, subjects } from './conditions.ts';

/** A range of one value: `min` belongs to it, `max` does not. `null` lifts a condition that a default rule has. */
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

const conditionsSchema = Type.Unsafe<Conditions>(
  Type.Object(
    Object.fromEntries(Object.entries(subjects).map(([name, { meaning }]) => [name, range(meaning)])),
    {
      additionalProperties: false,
      markdownDescription:
        'Conditions on the segment; all of them must hold. `{}` matches every segment: the last resort.',
    },
  ),
);

/** One line, at most 200 characters, not all of them spaces: what the file of a kept model takes beside what tells segments apart. */
const ruleNamePattern = '^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$';

const ruleOverride = Type.Object(
  {
    name: Type.Optional(
      Type.String({
        pattern: ruleNamePattern,
        patternErrorMessage: 'A name is a line of at most 200 characters, not all of them spaces.',
        description: 'What the segment is called. Default: the id of the rule.',
      }),
    ),
    priority: Type.Optional(
      Type.Number({
        markdownDescription:
          'Of all rules that match, the one with the lowest priority names the segment. The default rules run from 10 to 210; one at 1000 names the rest. Default: 0, before all of them.',
      }),
    ),
    when: Type.Optional(conditionsSchema),
    description: Type.Optional(Type.String({ description: 'Who these customers are.' })),
    action: Type.Optional(
      Type.String({ description: 'Recommended action, shown in the panel and the report.' }),
    ),
    task: Type.Optional(
      Type.String({ maxLength: 40, description: 'What to do in a word or two, for the list of segments.' }),
    ),
    drafts: Type.Optional(
      Type.Array(Type.String(), {
        maxItems: 5,
        description: 'Subject lines to begin a mail with, shown in the panel.',
      }),
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

/** The keys of a rule by the names that they had before. */
export const formerRuleKeys: FormerNames = {};

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
