import { readFileSync, writeFileSync } from 'node:fs';
import { describeConfiguration } from './configuration.ts';

/** Writes the settings table into package.json: `npm run manifest`. */
const path = new URL('../../package.json', import.meta.url);
const manifest = JSON.parse(readFileSync(path, 'utf8'));
manifest.contributes.configuration = describeConfiguration();
writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
