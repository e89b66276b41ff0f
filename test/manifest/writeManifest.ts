import { readFileSync, writeFileSync } from 'node:fs';
import { describeConfiguration } from './configuration.ts';
import { describeRulesFile, rulesFileSchemaPath } from './rulesFileSchema.ts';

/** Writes the settings table into package.json, and the schema of the rules file: `npm run manifest`. */
const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
manifest.contributes.configuration = describeConfiguration();
writeJson('package.json', manifest);
writeJson(rulesFileSchemaPath, describeRulesFile());

function writeJson(path: string, value: unknown): void {
  writeFileSync(new URL(path, root), `${JSON.stringify(value, null, 2)}\n`);
}
