import { readFileSync, writeFileSync } from 'node:fs';
import { describeConfiguration } from './configuration.ts';
import { localize } from './localize.ts';
import { describeRulesFile, rulesFileSchemaPath } from './rulesFileSchema.ts';
import { describeSettingsPage, settingsPagePath } from './settingsPage.ts';

/**
 * Writes the settings table into package.json, package.nls.json and its page, and the schema of the rules file:
 * `npm run manifest`. In package.nls.de.json it drops the texts that are gone, and takes those that the
 * bundle of messages has; others are translated there by hand.
 */
const root = new URL('../../', import.meta.url);
const { value, texts } = localize(describeConfiguration(), 'settings');
const manifest = read('package.json');
manifest.contributes.configuration = value;
writeJson('package.json', manifest);
writeFileSync(new URL(settingsPagePath, root), describeSettingsPage());
writeJson(rulesFileSchemaPath, describeRulesFile());
const before = read('package.nls.json');
const own = Object.entries(before).filter(([key]) => !key.startsWith('settings.'));
const english = { ...Object.fromEntries(own), ...texts };
writeJson('package.nls.json', english);
const german = { ...listTranslations(), ...read('l10n/bundle.l10n.de.json') };
const translated = Object.entries(english).map(([key, text]) => [key, translate(String(text))]);
writeJson('package.nls.de.json', Object.fromEntries(translated.filter(([, text]) => text !== undefined)));

/** A text that was translated, or each of its paragraphs by itself; undefined where one was not. */
function translate(text: string): string | undefined {
  if (german[text] !== undefined) return german[text];
  const paragraphs = text.split('\n\n').map((paragraph) => german[paragraph]);
  return paragraphs.every((paragraph) => paragraph !== undefined) ? paragraphs.join('\n\n') : undefined;
}

/** By the English text and by its paragraphs, so that one whose English changed is dropped. */
function listTranslations(): Readonly<Record<string, string>> {
  const pairs = Object.entries<string>(read('package.nls.de.json')).flatMap(([key, text]) => {
    const [theirs, ours] = [String(before[key]).split('\n\n'), text.split('\n\n')];
    const paragraphs = theirs.length === ours.length ? theirs.map((each, i) => [each, ours[i]!]) : [];
    return [...paragraphs, [before[key], text]];
  });
  return Object.fromEntries(pairs);
}

function read(path: string) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

function writeJson(path: string, content: unknown): void {
  writeFileSync(new URL(path, root), `${JSON.stringify(content, null, 2)}\n`);
}
