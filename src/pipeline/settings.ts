import { type Static, type TSchema, Type } from 'typebox';
import { Check } from 'typebox/value';
import { defaultRules } from './naming/defaultRules.ts';
import { isTree, mergeTrees } from './naming/mergeRules.ts';
import { namingRulesSchema } from './naming/rule.ts';
import { UserError } from './userError.ts';

const mostComponents = 30;

/** One setting: its JSON schema with a default, and what is expected in the words of an error. */
interface Setting<Schema extends TSchema = TSchema> {
  readonly schema: Schema;
  readonly expected: string;
}

const componentCount = Type.Integer({ minimum: 1, maximum: mostComponents });

/**
 * Every setting by its name without the prefix `segmentAi.`; the extension's manifest, the headless door and the
 * types come from here. A wrong naming rule is reported but never stops a run, so that value may be anything.
 */
export const settingsTable = {
  'mixture.components': {
    expected: `a whole number from 1 to ${mostComponents}, or {"min": 1, "max": 10}`,
    schema: Type.Union(
      [
        componentCount,
        Type.Object({ min: componentCount, max: componentCount }, { additionalProperties: false }),
      ],
      {
        default: { min: 1, max: 10 },
        markdownDescription:
          'How many segments to look for: a range `{"min": 1, "max": 10}`, of which `#segmentAi.mixture.criterion#` chooses the best, or a fixed number.',
      },
    ),
  },
  'mixture.criterion': {
    expected: '"bic" or "aic"',
    schema: Type.Unsafe<'bic' | 'aic'>({
      type: 'string',
      enum: ['bic', 'aic'],
      default: 'bic',
      enumDescriptions: [
        'Bayesian information criterion: weighs each further segment against the number of customers.',
        'Akaike information criterion: allows more segments than BIC.',
      ],
      description: 'What chooses the number of segments; the lowest value wins.',
    }),
  },
  'mixture.starts': {
    expected: 'a whole number from 1 to 100',
    schema: Type.Integer({
      minimum: 1,
      maximum: 100,
      default: 3,
      description:
        'Random starts for each number of segments, beside the systematic ones. More starts take longer and may find better segments.',
    }),
  },
  'mixture.seed': {
    expected: 'a whole number from 0 to 4294967295',
    schema: Type.Integer({
      minimum: 0,
      maximum: 0xffff_ffff,
      default: 1,
      description: 'Seed of the random starts: the same file, settings and seed give the same segments.',
    }),
  },
  'naming.rules': {
    expected: 'an object of naming rules by id',
    schema: Type.Unsafe<unknown>({ ...namingRulesSchema, default: defaultRules }),
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settingsTable;

export type Settings = { readonly [Name in SettingName]: Static<(typeof settingsTable)[Name]['schema']> };

const settingNames = Object.keys(settingsTable) as SettingName[];

/** The settings with `values` in place of their defaults. Throws a `UserError` that names what is wrong. */
export function readSettings(values: Readonly<Record<string, unknown>>): Settings {
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(settingsTable, name)) {
      throw new UserError(`There is no setting "${name}"; the settings are ${settingNames.join(', ')}.`);
    }
  }
  const settings = settingNames.map((name) => [name, readSetting(name, values[name])]);
  return Object.fromEntries(settings) as Settings;
}

function readSetting(name: SettingName, value: unknown): unknown {
  const { schema, expected }: Setting = settingsTable[name];
  const merged = mergeWithDefault((schema as { default?: unknown }).default, value);
  if (name === 'naming.rules' || (Check(schema, merged) && isOrdered(merged))) return merged;
  throw new UserError(
    `The setting segmentAi.${name} must be ${expected}, not ${JSON.stringify(value)}; change it and run again.`,
  );
}

/** As the editor does: objects are merged key by key, everything else is replaced. */
function mergeWithDefault(byDefault: unknown, value: unknown): unknown {
  if (value === undefined) return byDefault;
  return isTree(byDefault) && isTree(value) ? mergeTrees(byDefault, value) : value;
}

/** A range's lower end must not be above its upper end, which a schema can't say. */
function isOrdered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('min' in value) || !('max' in value)) return true;
  return Number(value.min) <= Number(value.max);
}

/** The numbers of components to fit, ascending. */
export function listComponents(components: Settings['mixture.components']): number[] {
  const { min, max } = typeof components === 'number' ? { min: components, max: components } : components;
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}
