import { ruleVocabulary } from '../../src/pipeline/naming/readRules.ts';
import { listFormer, type Setting, settingsTable } from '../../src/pipeline/settings/settings.ts';
import type { Vocabulary } from '../../src/pipeline/written/formerNames.ts';
import { deprecateFormer } from './deprecateFormer.ts';

/** The groups of the settings editor, each with the beginnings of the names in it. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'Reading and cleaning': [
    'columns',
    'sheets',
    'dates.',
    'numbers.',
    'amount.',
    'currency',
    'period',
    'filter',
    'workbooks',
    'asOf',
    'customers.',
    'cleaning.',
    'reading.',
  ],
  Segments: ['preset', 'features.', 'mixture.', 'model', 'movement.'],
  Value: ['value.'],
  Names: ['naming.'],
  Report: ['report.'],
};

export interface SettingGroup {
  readonly title: string;
  readonly names: readonly string[];
}

export type SettingsTable = Readonly<Record<string, Setting>>;

/** Every setting once, in the order of the settings table, the advanced ones of a group last. Throws where one has no group. */
export function groupSettings(table: SettingsTable = settingsTable): SettingGroup[] {
  const names = Object.keys(table);
  const grouped = Object.entries(groups).map(([title, beginnings]) => ({
    title,
    names: names
      .filter((name) => beginnings.some((beginning) => name.startsWith(beginning)))
      .toSorted((a, b) => Number(table[a]?.isAdvanced ?? false) - Number(table[b]?.isAdvanced ?? false)),
  }));
  const homeless = names.filter((name) => !grouped.some((group) => group.names.includes(name)));
  if (homeless.length > 0) throw new Error(`No group of settings has ${homeless.join(', ')}.`);
  return grouped;
}

/**
 * `contributes.configuration` of the manifest: the settings table under the extension's prefix. A name of before has the
 * same schema, which the editor strikes through.
 */
export function describeConfiguration(table: SettingsTable = settingsTable) {
  const { below = {} } = listFormer(table);
  const within: Readonly<Record<string, Vocabulary>> = { ...below, 'naming.rules': ruleVocabulary };
  return groupSettings(table).map(({ title, names }, group) => {
    const properties = names.flatMap((name, index) => {
      const { schema, formerly = [], isAdvanced } = table[name]!;
      const own = {
        scope: 'resource',
        order: index + 1,
        ...(isAdvanced && { tags: ['advanced'] }),
        ...deprecateFormer(schema, within[name] ?? {}),
      };
      const markdownDeprecationMessage = `Now called \`#segmentAi.${name}#\`.`;
      return [
        [`segmentAi.${name}`, own],
        ...formerly.map((former) => [`segmentAi.${former}`, { ...own, markdownDeprecationMessage }]),
      ];
    });
    return { title, order: group + 1, properties: Object.fromEntries(properties) };
  });
}
