import { type SettingName, settingsTable } from '../../src/pipeline/settings/settings.ts';

/** The groups of the settings editor, each with the beginnings of the names in it. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'Reading and cleaning': [
    'columns',
    'sheets',
    'dates.',
    'numbers.',
    'amount.',
    'currency',
    'workbooks',
    'asOf',
    'cleaning.',
    'reading.',
  ],
  Segments: ['preset', 'features.', 'mixture.'],
  Names: ['naming.'],
  Report: ['report.'],
};

export interface SettingGroup {
  readonly title: string;
  readonly names: readonly SettingName[];
}

/** Every setting once, in the order of the settings table. Throws where one has no group. */
export function groupSettings(): SettingGroup[] {
  const names = Object.keys(settingsTable) as SettingName[];
  const grouped = Object.entries(groups).map(([title, beginnings]) => ({
    title,
    names: names.filter((name) => beginnings.some((beginning) => name.startsWith(beginning))),
  }));
  const homeless = names.filter((name) => !grouped.some((group) => group.names.includes(name)));
  if (homeless.length > 0) throw new Error(`No group of settings has ${homeless.join(', ')}.`);
  return grouped;
}

/** `contributes.configuration` of the manifest: the settings table under the extension's prefix. */
export function describeConfiguration() {
  return groupSettings().map(({ title, names }, group) => {
    const properties = names.map((name, index) => {
      const plain = JSON.parse(JSON.stringify(settingsTable[name].schema)) as Record<string, unknown>;
      return [`segmentAi.${name}`, { scope: 'resource', order: index + 1, ...plain }];
    });
    return { title, order: group + 1, properties: Object.fromEntries(properties) };
  });
}
