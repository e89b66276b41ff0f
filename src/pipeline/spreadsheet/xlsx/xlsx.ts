import { type ArchiveLimits, checkHeld } from '../../bytes/archiveLimits.ts';
import type { ByteSource, InflateRaw } from '../../bytes/byteSource.ts';
import { readZipEntry, type ZipEntry } from '../../bytes/zipReader.ts';
import { UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';
import { readNumberFormat } from '../numberFormat.ts';
import type { NumberFormat, XlsxSheetPlan } from '../sheetPlan.ts';
import type { Workbook } from '../workbook.ts';
import { noSharedStrings, readSharedStrings } from './sharedStrings.ts';
import { openXlsxSheet } from './xlsxSheet.ts';
import { listXmlElements, type XmlElement } from './xmlElements.ts';

/** An Office Open XML package: its parts by name, and how to read one. */
interface Package {
  has(name: string): boolean;
  /** Throws a `UserError` where there is no such part. */
  entry(name: string): ZipEntry;
  /** A part that is to be held in memory. */
  heldChunks(name: string): AsyncIterable<Uint8Array>;
  elements(name: string): Promise<XmlElement[]>;
}

/** How parts are inflated, and how large they may be. */
interface Unpacking {
  readonly inflateRaw: InflateRaw;
  readonly limits: ArchiveLimits;
}

interface Relationship {
  /** The last word of its type: `worksheet`, `sharedStrings`, ... */
  readonly kind: string;
  /** The target part's name. */
  readonly target: string;
}

/** What every sheet of a workbook shares. */
type SharedParts = Omit<XlsxSheetPlan, 'type' | 'name' | 'entry'>;

/** Opens an .xlsx or .xlsm workbook (ECMA-376, transitional or strict). Throws a `UserError` where it is none. */
export async function openXlsx(
  source: ByteSource,
  directory: ReadonlyMap<string, ZipEntry>,
  unpacking: Unpacking,
): Promise<Workbook> {
  const parts = openPackage(source, directory, unpacking);
  const root = await readRelationships(parts, '');
  const main = [...root.values()].find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!parts.has(main))
    throw new UserError(t('The file is a ZIP archive but holds no workbook; choose an .xlsx or .xlsm file.'));
  const relationships = await readRelationships(parts, main);
  const elements = await parts.elements(main);
  const shared = await readSharedParts(parts, relationships, isDate1904(elements));
  const sheets = listSheets(elements, relationships).map(({ name, part, isHidden }) => {
    const plan: XlsxSheetPlan = { type: 'xlsx', name, entry: parts.entry(part), ...shared };
    return { ...openXlsxSheet(plan, source, unpacking.inflateRaw), isHidden };
  });
  return { sheets };
}

function openPackage(
  source: ByteSource,
  directory: ReadonlyMap<string, ZipEntry>,
  { inflateRaw, limits }: Unpacking,
): Package {
  const entries = new Map<string, ZipEntry>();
  // Part names are case-insensitive (ECMA-376 part 2, 6.2.2.3).
  for (const entry of directory.values()) entries.set(entry.name.toLowerCase(), entry);
  const find = (name: string) => entries.get(name.toLowerCase());
  const entry = (name: string): ZipEntry => {
    const found = find(name);
    if (found === undefined)
      throw new UserError(t('The workbook lacks its part “{0}”; re-save it and try again.', name));
    return found;
  };
  const heldChunks = (name: string) => {
    checkHeld(t('its part “{0}”', name), [entry(name)], limits);
    return readZipEntry(source, entry(name), inflateRaw);
  };
  return {
    has: (name) => find(name) !== undefined,
    entry,
    heldChunks,
    elements: async (name) => listXmlElements(await readText(heldChunks(name))),
  };
}

async function readText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** The relationships of a part by their ids; those of the package itself for ''. */
async function readRelationships(parts: Package, part: string): Promise<Map<string, Relationship>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relationships = new Map<string, Relationship>();
  if (!parts.has(name)) return relationships;
  for (const { name: element, attributes } of await parts.elements(name)) {
    if (element !== 'Relationship' || attributes.get('TargetMode') === 'External') continue;
    const target = resolvePart(folder, attributes.get('Target') ?? '');
    const kind = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    relationships.set(attributes.get('Id') ?? '', { kind, target });
  }
  return relationships;
}

/** Resolves a relationship's target against the folder of its source: absolute, relative, with `.` and `..`. */
function resolvePart(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function isDate1904(workbook: readonly XmlElement[]): boolean {
  const flag = workbook.find(({ name }) => name === 'workbookPr')?.attributes.get('date1904');
  return flag === '1' || flag === 'true';
}

/** The sheets with cells; a part that is listed twice, as only a forged workbook would, is one. */
function listSheets(workbook: readonly XmlElement[], relationships: ReadonlyMap<string, Relationship>) {
  const listed = new Set<string>();
  return workbook.flatMap(({ name, parent, attributes }) => {
    const relationship = relationships.get(attributes.get('id') ?? '');
    if (name !== 'sheet' || parent !== 'sheets' || relationship?.kind !== 'worksheet') return [];
    if (listed.has(relationship.target)) return [];
    listed.add(relationship.target);
    const isHidden = ['hidden', 'veryHidden'].includes(attributes.get('state') ?? '');
    return [{ name: attributes.get('name') ?? '', part: relationship.target, isHidden }];
  });
}

async function readSharedParts(
  parts: Package,
  relationships: ReadonlyMap<string, Relationship>,
  date1904: boolean,
): Promise<SharedParts> {
  const find = (kind: string) => {
    const target = [...relationships.values()].find((relationship) => relationship.kind === kind)?.target;
    return target !== undefined && parts.has(target) ? target : undefined;
  };
  const styles = find('styles');
  const strings = find('sharedStrings');
  return {
    date1904,
    formats: styles === undefined ? [] : listFormats(await parts.elements(styles)),
    sharedStrings:
      strings === undefined ? noSharedStrings : await readSharedStrings(parts.heldChunks(strings)),
  };
}

/** How each cell style shows a number, by the style's index. */
function listFormats(styles: readonly XmlElement[]): NumberFormat[] {
  const codes = new Map<number, string>();
  for (const { name, attributes } of styles) {
    if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  }
  return styles
    .filter(({ name, parent }) => name === 'xf' && parent === 'cellXfs')
    .map(({ attributes }) => Number(attributes.get('numFmtId') ?? 0))
    .map((id) => readNumberFormat(id, codes.get(id)));
}
