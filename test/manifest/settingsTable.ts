import { settingsTable } from '../../src/pipeline/settings/settings.ts';
import { groupSettings } from './configuration.ts';

interface Schema {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
}

const [start, end] = ['<!-- settings: written by npm run manifest -->', '<!-- end of settings -->'];

/** The README with its table of settings as the settings have it. */
export function putSettings(readme: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error('The README has no place for the table of settings.');
  return `${readme.slice(0, from + start.length)}\n${describeSettings()}\n${readme.slice(to)}`;
}

function describeSettings(): string {
  const rows = groupSettings().flatMap(({ title, names }) => [
    `| **${title}** | | |`,
    ...names.map((name) => describeSetting(name, settingsTable[name].schema as Schema)),
  ]);
  return ['', '| setting | default | meaning |', '|---|---|---|', ...rows, ''].join('\n');
}

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
