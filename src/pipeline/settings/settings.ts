import { type Static, type TSchema, Type } from 'typebox';
import { Check } from 'typebox/value';
import { UserError } from '../errors/userError.ts';
import { formatList, message, t, translate } from '../language/language.ts';
import { defaultRules } from '../naming/defaultRules.ts';
import type { NamingPreset } from '../naming/presets.ts';
import { isTree, mergeTrees } from '../naming/readRules.ts';
import { namingRulesSchema } from '../naming/rule.ts';
import type { UsedSetting } from '../results/runOptions.ts';
import { classicSettings, mixtureSettings } from './mixtureSettings.ts';
import { readingSettings } from './readingSettings.ts';

/** The settings that say what is reported, and when. */
const reportSettings = {
  'report.autoSave': {
    expected: 'true or false',
    schema: Type.Boolean({
      default: false,
      description:
        'Whether the report is saved beside the workbook after every run, in place of the one that was saved so before.',
    }),
  },
  'report.transactions': {
    expected: 'true or false',
    schema: Type.Boolean({
      default: false,
      description:
        "Whether the report has the transactions too: each segment's sheet is followed by what its customers bought, as it stands in the source.",
    }),
  },
} as const;

/** One setting: its JSON schema with a default, and what is expected in the words of an error. */
interface Setting<Schema extends TSchema = TSchema> {
  readonly schema: Schema;
  readonly expected: string;
}

/**
 * Every setting by its name without the prefix `segmentAi.`; the extension's manifest, the command line and the
 * types come from here. A wrong naming rule is reported but never stops a run, so that value may be anything.
 */
export const settingsTable = {
  ...readingSettings,
  ...mixtureSettings,
  ...reportSettings,
  'naming.preset': {
    expected: message('"default" or "seed"'),
    schema: Type.Unsafe<NamingPreset>({
      type: 'string',
      enum: ['default', 'seed'],
      default: 'default',
      enumDescriptions: [
        'The common vocabulary of RFM tools, by scores of the customers.',
        "The names of the original notebook, by quantiles of the segments' means.",
      ],
      markdownDescription: 'The naming rules that `#segmentAi.naming.rules#` changes.',
    }),
  },
  'naming.rules': {
    expected: message('an object of naming rules by id'),
    schema: Type.Unsafe<unknown>({ ...namingRulesSchema, default: defaultRules }),
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settingsTable;

export type Settings = { readonly [Name in SettingName]: Static<(typeof settingsTable)[Name]['schema']> };

/** The settings that naming depends on. */
export type NamingSettings = Pick<Settings, 'naming.preset' | 'naming.rules'>;

const settingNames = Object.keys(settingsTable) as SettingName[];

/** The settings with `values` in place of their defaults. Throws a `UserError` that names what is wrong. */
export function readSettings(values: Readonly<Record<string, unknown>>): Settings {
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(settingsTable, name)) {
      throw new UserError(
        t('There is no setting "{0}"; the settings are {1}.', name, formatList(settingNames, 'comma')),
      );
    }
  }
  const settings = settingNames.map((name) => [name, readSetting(name, values[name])]);
  return applyPreset(Object.fromEntries(settings) as Settings);
}

/** The editor hands in defaults like any other value, so that only what differs from them is known to be meant. */
function applyPreset(settings: Settings): Settings {
  if (settings.preset !== 'classic') return settings;
  const untouched = Object.entries(classicSettings).filter(([name]) => {
    const { schema }: Setting = settingsTable[name as keyof typeof classicSettings];
    return settings[name as SettingName] === (schema as { default?: unknown }).default;
  });
  return { ...settings, ...Object.fromEntries(untouched) };
}

function readSetting(name: SettingName, value: unknown): unknown {
  const { schema, expected }: Setting = settingsTable[name];
  const merged = mergeWithDefault((schema as { default?: unknown }).default, value);
  if (name === 'naming.rules' || (Check(schema, merged) && isOrdered(merged))) return merged;
  throw new UserError(
    t(
      'The setting segmentAi.{0} must be {1}, not {2}; change it and run again.',
      name,
      translate(expected),
      JSON.stringify(value),
    ),
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

/**
 * The settings as they hold for one workbook: what `segmentAi.workbooks` has under its key wins, and is all that is left
 * there.
 */
export function applyWorkbook(settings: Settings, key: string): Settings {
  const { workbooks } = settings;
  if (!Object.hasOwn(workbooks, key)) return { ...settings, workbooks: {} };
  const own = workbooks[key]!;
  const { columns, ...others } = own;
  return {
    ...settings,
    ...others,
    columns: { ...settings.columns, ...columns },
    workbooks: { [key]: own },
  };
}

/** The settings that shape the groups; not those of names, of the report, nor of other workbooks. */
export function listShapingSettings(settings: Settings): UsedSetting[] {
  return settingNames
    .filter((name) => name !== 'workbooks' && !/^(naming|report)\./.test(name))
    .map((name) => describeSetting(name, settings[name]));
}

/** Those that shape names, but for the rules, which the names' reasons tell. */
export function listNamingSettings(settings: NamingSettings): UsedSetting[] {
  return [describeSetting('naming.preset', settings['naming.preset'])];
}

function describeSetting(name: SettingName, value: unknown): UsedSetting {
  const { default: byDefault } = settingsTable[name].schema as { default?: unknown };
  const isDefault = JSON.stringify(value) === JSON.stringify(byDefault);
  return { name, value: typeof value === 'string' ? value : JSON.stringify(value), isDefault };
}
