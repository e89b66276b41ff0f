import { type Static, type TSchema, Type } from 'typebox';
import { Check } from 'typebox/value';
import { UserError } from '../errors/userError.ts';
import { formatList, message, t, translate } from '../language/language.ts';
import { defaultRules } from '../naming/defaultRules.ts';
import type { NamingPreset } from '../naming/presets.ts';
import { namingRulesSchema } from '../naming/rule.ts';
import type { UsedSetting } from '../results/runOptions.ts';
import { renameFormer, type Vocabulary } from '../written/formerNames.ts';
import { layOver, type Tree } from '../written/tree.ts';
import { classicSettings, mixtureSettings } from './mixtureSettings.ts';
import { movementSettings } from './movementSettings.ts';
import { readingSettings, type WorkbookSettings } from './readingSettings.ts';
import { setFor } from './setFor.ts';
import { valueSettings } from './valueSettings.ts';

/** The settings that say what is reported, and when. */
const reportSettings = {
  'report.autoSave': {
    expected: 'true or false',
    schema: Type.Boolean({
      default: false,
      description:
        'Save the report beside the workbook after every run, replacing the previous automatic one.',
    }),
  },
  'report.transactions': {
    expected: 'true or false',
    schema: Type.Boolean({
      default: false,
      description:
        "Add the transactions to the report: after each segment's sheet, what its customers bought, as it stands in the source.",
    }),
  },
} as const;

/** One setting: its JSON schema with a default, and what is expected in the words of an error. */
export interface Setting<Schema extends TSchema = TSchema> {
  readonly schema: Schema;
  readonly expected: string;
  /** Whether only those who know what it is look for it. */
  readonly isAdvanced?: true;
  /** What it was called before. */
  readonly formerly?: readonly string[];
  /** The former names of its values, and of what stands in them. */
  readonly within?: Vocabulary;
}

/**
 * Every setting by its name without the prefix `segmentAi.`; the extension's manifest, the command line and the
 * types come from here. A wrong naming rule is reported but never stops a run, so that value may be anything.
 */
export const settingsTable = {
  ...readingSettings,
  ...mixtureSettings,
  ...movementSettings,
  ...valueSettings,
  ...reportSettings,
  'naming.preset': {
    expected: message('"default" or "seed"'),
    schema: Type.Unsafe<NamingPreset>({
      type: 'string',
      enum: ['default', 'seed'],
      enumItemLabels: ['Default', 'Quantiles'],
      default: 'default',
      enumDescriptions: [
        'The usual names of RFM tools, by scores of the customers.',
        "Names by quantiles of the segments' means.",
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

/** The settings that say how a file is read and which of its rows count. */
export type ReadingSettings = Pick<Settings, keyof typeof readingSettings>;

/** What can be set where the data is checked: how the file is read, and by what its customers are segmented. */
export type CheckedSettings = ReadingSettings & Pick<Settings, 'features.use'>;

/** The settings that naming depends on. */
export type NamingSettings = Pick<Settings, 'naming.preset' | 'naming.rules'>;

const settingNames = Object.keys(settingsTable) as SettingName[];

/** The former names of settings, of their values, and of what stands in them; naming rules have their own. */
export function listFormer(table: Readonly<Record<string, Setting>>): Vocabulary {
  const settings = Object.entries(table);
  const keys = settings.flatMap(([name, { formerly = [] }]) => formerly.map((former) => [former, name]));
  const below = settings.flatMap(([name, { within }]) => (within ? [[name, within]] : []));
  const own: Vocabulary = { keys: Object.fromEntries(keys), below: Object.fromEntries(below) };
  return { ...own, below: { ...own.below, workbooks: { each: own } } };
}

export const settingVocabulary = listFormer(settingsTable);

export const settingDefaults: Tree = Object.fromEntries(
  settingNames.map((name) => [name, (settingsTable[name].schema as { default?: unknown }).default]),
);

/**
 * Values of settings under the names of now, and what is to be said of the names that they had.
 * @param defaults that an editor hands in where nothing is written
 */
export function renameSettings(values: Tree, defaults: Tree = {}, vocabulary = settingVocabulary) {
  const describe = (path: readonly string[]) => `segmentAi.${path.join('.')}`;
  const { value, found } = renameFormer(values, { vocabulary, defaults, describe });
  return { values: value, remarks: found.map(({ remark }) => remark) };
}

/** The settings with `values` in place of their defaults. Throws a `UserError` that names what is wrong. */
export function readSettings(values: Tree): Settings {
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(settingsTable, name)) {
      throw new UserError(
        t('There is no setting “{0}”; the settings are {1}.', name, formatList(settingNames, 'comma')),
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
    return settings[name as SettingName] === settingDefaults[name];
  });
  return { ...settings, ...Object.fromEntries(untouched) };
}

function readSetting(name: SettingName, value: unknown): unknown {
  // A default is right by a test; to check them all takes a while before anything is read.
  if (value === undefined) return settingDefaults[name];
  const { schema, expected }: Setting = settingsTable[name];
  const merged = layOver(settingDefaults[name], value);
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

/** The key of a workbook's folder in `segmentAi.workbooks`: `exports/`, or `./` for the one that is open. */
export const folderKey = (key: string): string => key.slice(0, key.lastIndexOf('/') + 1) || './';

/**
 * The settings as they hold for one workbook: what `segmentAi.workbooks` has under its key wins, then what it has under
 * that of its folder, and is all that is left there.
 * @param unwritten what is to be kept for it beside that
 */
export function applyWorkbook(settings: Settings, key: string, unwritten: WorkbookSettings = {}): Settings {
  const kept = [folderKey(key), key].reduce<WorkbookSettings>(
    (all, each) => (Object.hasOwn(settings.workbooks, each) ? setFor(all, settings.workbooks[each]!) : all),
    {},
  );
  const own = setFor(kept, unwritten);
  return { ...setFor(settings, own), workbooks: Object.keys(own).length === 0 ? {} : { [key]: own } };
}

/** The settings that shape the groups; not those of names, of movement, of the report, nor of other workbooks. */
export function listShapingSettings(settings: Settings): UsedSetting[] {
  return settingNames
    .filter((name) => name !== 'workbooks' && !/^(model$|(naming|movement|report)\.)/.test(name))
    .map((name) => describeSetting(name, settings[name]));
}

/** Those that shape names, but for the rules, which the names' reasons tell. */
export function listNamingSettings(settings: NamingSettings): UsedSetting[] {
  return [describeSetting('naming.preset', settings['naming.preset'])];
}

function describeSetting(name: SettingName, value: unknown): UsedSetting {
  const isDefault = JSON.stringify(value) === JSON.stringify(settingDefaults[name]);
  return { name, value: typeof value === 'string' ? value : JSON.stringify(value), isDefault };
}
