import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupIndices } from '../../src/pipeline/numbers/groupIndices.ts';
import { repository } from '../paths.ts';

/** Licences under which a package may be bundled into this one. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
  // Boost's.
  'BSL-1.0',
]);

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The packages that the last build bundled, by name. Throws where one may not be bundled, or has no licence text. */
export function listBundled(): BundledPackage[] {
  const folders: string[] = JSON.parse(readFileSync(join(repository, 'dist', 'packages.json'), 'utf8'));
  const packages = folders.map((folder) => describePackage(join(repository, folder)));
  const byIdentity = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  return [...byIdentity.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function describePackage(folder: string): BundledPackage {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = readLicence(license ?? licenses);
  if (!alternatives(licence).some(isAllowed))
    throw new Error(`${name} ${version} may not be bundled: its licence is ${licence}.`);
  return { name, version, licence, text: findText(folder) ?? noText(name, licence) };
}

/** Of parts that are under several licences, all have to be. */
const isAllowed = (licence: string): boolean => licence.split(/ AND /i).every((each) => allowed.has(each));

function readLicence(license: unknown): string {
  if (typeof license === 'string') return license;
  const [first] = Array.isArray(license) ? license : [license];
  return typeof first === 'object' && first !== null && 'type' in first ? String(first.type) : 'unknown';
}

const alternatives = (licence: string): string[] => licence.replace(/[()]/g, '').split(/ OR /i);

function findText(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const path = file === undefined ? undefined : join(folder, file);
  if (path === undefined || !existsSync(path)) return undefined;
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}

/** Some packages name their licence and ship no text of it. */
function noText(name: string, licence: string): string {
  return `${name} is under the ${licence} licence; its package holds no copy of the text.`;
}

/** THIRD-PARTY-NOTICES.txt. */
export function writeNotices(packages: readonly BundledPackage[]): string {
  const head =
    'Segment AI contains the following packages, whole or in part, each under its own licence. Written by `npm run notices`.\n' +
    '\nThe sample workbook is a part of Online Retail II by D. Chen (UCI Machine Learning Repository, 2019,\n' +
    'https://doi.org/10.24432/C5CG6D), under the Creative Commons Attribution 4.0 International licence\n' +
    '(https://creativecommons.org/licenses/by/4.0/). Rows were left out; nothing was edited in those that stay.\n';
  // Packages of one family share a text, which stands once.
  const byText = groupIndices(packages.map(({ text }) => text));
  const sections = Array.from(byText, ([text, indices]) => {
    const of = indices.map((index) => packages[index]!);
    const names = of.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${names.join('\n')}\n\n${text}\n`;
  });
  return [head, ...sections].join(`\n${'-'.repeat(80)}\n\n`);
}
