import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/pipeline/settings/settings.ts';
import { describeConfiguration } from './configuration.ts';
import { delocalize, localize } from './localize.ts';
import { describeRulesFile, rulesFileSchemaPath } from './rulesFileSchema.ts';
import { describeSettingsPage, settingsPagePath } from './settingsPage.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const manifest = JSON.parse(read('package.json'));
const english: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
const german: Readonly<Record<string, string>> = JSON.parse(read('package.nls.de.json'));
const configuration = delocalize(manifest.contributes.configuration, english);

describe('the manifest', () => {
  it('contributes the settings of the settings table (npm run manifest writes them)', () => {
    const { value, texts } = localize(describeConfiguration(), 'settings');
    expect(manifest.contributes.configuration).toEqual(value);
    expect(configuration).toEqual(JSON.parse(JSON.stringify(describeConfiguration())));
    const written = Object.entries(english).filter(([key]) => key.startsWith('settings.'));
    expect(Object.fromEntries(written)).toEqual(texts);
  });

  it('has a page of the settings as they are (npm run manifest writes it)', () => {
    expect(read(settingsPagePath)).toBe(describeSettingsPage());
  });

  it('calls every value of a choice in words, each once', () => {
    const properties = configuration.flatMap(({ properties }: { properties: Record<string, object> }) =>
      Object.entries(properties),
    ) as [string, { enum?: string[]; enumItemLabels?: string[] }][];
    for (const [name, { enum: values, enumItemLabels: labels }] of properties) {
      expect(labels?.length, name).toBe(values?.length);
      expect(new Set(labels).size, name).toBe(labels?.length ?? 0);
    }
  });

  it('keeps from most users what few know, behind the others', () => {
    for (const { properties } of configuration) {
      const tags = Object.values<{ tags?: string[] }>(properties).map(({ tags = [] }) => tags.join());
      expect(tags).toEqual(tags.toSorted());
    }
    const advanced = JSON.stringify(manifest.contributes.configuration).match(/"tags":\["advanced"\]/g);
    expect(advanced?.length).toBeGreaterThan(5);
  });

  it('uses no $ref, which the editor refuses in a setting', () => {
    expect(JSON.stringify(manifest.contributes.configuration)).not.toContain('$ref');
  });

  it('has defaults that its own settings reader accepts unchanged', () => {
    const properties = configuration.flatMap(
      ({ properties }: { properties: Record<string, { default: unknown }> }) => Object.entries(properties),
    );
    const defaults = properties.map(([key, { default: value }]: [string, { default: unknown }]) => [
      key.replace('segmentAi.', ''),
      value,
    ]);
    expect(readSettings(Object.fromEntries(defaults))).toEqual(readSettings({}));
  });

  it('ships the schema of the rules file as the rules have it (npm run manifest writes it)', () => {
    const [{ fileMatch, url }] = manifest.contributes.jsonValidation;
    expect(fileMatch).toBe('.vscode/segment-rules.json');
    expect(url).toBe(`./${rulesFileSchemaPath}`);
    expect(JSON.parse(read(rulesFileSchemaPath))).toEqual(describeRulesFile());
    expect(read('.vscodeignore')).toContain(`!${rulesFileSchemaPath}`);
  });

  it('has a text for every key that it speaks of, and no other', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect(Object.keys(english).sort()).toEqual([...new Set(keys)].sort());
  });

  it('has the titles of all commands where they can be translated', () => {
    const titles = manifest.contributes.commands.map(({ title }: { title: string }) => title);
    expect(titles.filter((title: string) => !/^%.+%$/.test(title))).toEqual([]);
  });

  it('has a picture for every step of the walkthrough, which an event of the code completes', () => {
    const steps: { media: { svg: string }; completionEvents: string[] }[] =
      manifest.contributes.walkthroughs.flatMap(({ steps }: { steps: [] }) => steps);
    for (const texts of [english, german]) {
      for (const { media } of delocalize(steps, texts))
        expect(existsSync(new URL(`../../${media.svg}`, import.meta.url)), media.svg).toBe(true);
    }
    const events = steps.flatMap(({ completionEvents }) => completionEvents);
    const [, list] = /type WalkthroughStep = ([^;]+);/.exec(read('src/host/ports/ports.ts')) ?? [];
    const known = [...(list ?? '').matchAll(/'(\w+)'/g)].map(
      ([, step]) => `onContext:segmentAi.done.${step}`,
    );
    expect(events).toEqual(known);
  });

  it('offers only commands in menus that it declares', () => {
    const declared = new Set(
      manifest.contributes.commands.map(({ command }: { command: string }) => command),
    );
    const menus = Object.values<{ command: string }[]>(manifest.contributes.menus).flat();
    for (const { command } of menus) expect(declared).toContain(command);
  });
});
