import { type SettingName, settingsTable } from '../../src/pipeline/settings/settings.ts';
import { groupSettings } from './configuration.ts';

interface Schema {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
}

export const settingsPagePath = 'docs/settings.md';

/** The page of all settings. */
export function describeSettingsPage(): string {
  const groups = groupSettings().map(({ title, names }) => {
    const rows = names.map((name) =>
      describeSetting(name, settingsTable[name as SettingName].schema as Schema),
    );
    return `## ${title}\n\n${tableHead}\n${rows.join('\n')}\n`;
  });
  return [introduction, ...groups].join('\n');
}

const introduction = `# Settings

<!-- Written by \`npm run manifest\` from the settings of src/pipeline/settings/. -->

All begin with \`segmentAi.\` and may differ between folders. An invalid value is rejected with an error naming the setting.
`;

const tableHead = '| setting | default | meaning |\n|---|---|---|';

function describeSetting(name: string, schema: Schema): string {
  const text = schema.markdownDescription ?? schema.description ?? '';
  const meaning = text.replace(/`#segmentAi\.([^#]+)#`/g, '`$1`');
  const values = (schema.enum ?? []).map(
    (value, i) => `\`"${value}"\`: ${schema.enumDescriptions?.[i] ?? ''}`,
  );
  const cells = [`\`${name}\``, describeDefault(name, schema.default), [meaning, ...values].join('<br>')];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function describeDefault(name: string, value: unknown): string {
  if (value === '') return 'empty';
  return name === 'naming.rules' ? 'the default rules' : `\`${JSON.stringify(value)}\``;
}
