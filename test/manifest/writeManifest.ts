import { readFileSync, writeFileSync } from 'node:fs';
import { describeConfiguration } from './configuration.ts';
import { localize } from './localize.ts';
import { describeRulesFile, rulesFileSchemaPath } from './rulesFileSchema.ts';
import { describeSettingsPage, settingsPagePath } from './settingsPage.ts';

/**
 * Writes the settings table into package.json, package.nls.json and its page, and the schema of the rules file:
 * `npm run manifest`. In package.nls.de.json it drops the texts that are gone; new ones are translated there by hand.
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
const german = { ...translationsBefore(), ...read('l10n/bundle.l10n.de.json') };
const translated = Object.entries(english).map(([key, text]) => [key, german[String(text)]]);
writeJson('package.nls.de.json', Object.fromEntries(translated.filter(([, text]) => text !== undefined)));

/** By the English text, so that one whose English changed is dropped. */
function translationsBefore() {
  const german = read('package.nls.de.json');
  return Object.fromEntries(Object.entries(german).map(([key, text]) => [before[key], text]));
}

function read(path: string) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

function writeJson(path: string, content: unknown): void {
  writeFileSync(new URL(path, root), `${JSON.stringify(content, null, 2)}\n`);
}
