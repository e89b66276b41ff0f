import {
  type ArchiveLimits,
  checkArchive,
  checkHeld,
  usualArchiveLimits,
} from '../../bytes/archiveLimits.ts';
import type { ByteSource, InflateRaw } from '../../bytes/byteSource.ts';
import { readZipDirectory } from '../../bytes/zipReader.ts';
import { UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';
import { type LimitTime, withoutTimeLimit } from '../../time/limitTime.ts';
import type { Dialect } from '../sheetPlan.ts';
import { openTextFile } from '../text/textFile.ts';
import type { Workbook } from '../workbook.ts';
import { openXlsx } from '../xlsx/xlsx.ts';
import { openBySheetJs, openMarkup } from './sheetJs.ts';
import { isMarkup } from './webPage.ts';

/** Bytes. */
const startLength = 1 << 10;
const zipMagic = [0x50, 0x4b];
/** Compound File Binary: what Excel wrote before 2007, and what it wraps an encrypted workbook in. */
const compoundFileMagic = [0xd0, 0xcf, 0x11, 0xe0];
/** Names of workbooks that are archives; `.xls` may be anything, text among it. */
const archiveName = /\.(xlsx|xlsm|xlsb|ods)$/i;

export interface OpenOptions {
  readonly limits?: ArchiveLimits;
  readonly limitTime?: LimitTime;
  /** Of text, where not all that are known. */
  readonly dialects?: readonly Dialect[];
}

/** Opens a file of a kind that its first bytes tell. Throws a `UserError` where it can't be read. */
export async function openWorkbook(
  source: ByteSource,
  path: string,
  inflateRaw: InflateRaw,
  { limits = usualArchiveLimits, limitTime = withoutTimeLimit, dialects }: OpenOptions = {},
): Promise<Workbook> {
  if (source.size === 0) throw new UserError(t('The file is empty; choose a file with transactions.'));
  const start = await source.read(0, startLength);
  const begins = (magic: readonly number[]) => magic.every((byte, i) => start[i] === byte);
  if (begins(compoundFileMagic)) return openBySheetJs(source, limitTime);
  if (begins(zipMagic)) return openArchive(source, inflateRaw, { limits, limitTime });
  // Many programs save a web page or Excel's XML of 2003 under the name of a workbook.
  if (isMarkup(start)) return openMarkup(source, limitTime);
  if (archiveName.test(path)) {
    throw new UserError(t("This file isn't a real Excel workbook. Re-save it as .xlsx and try again."));
  }
  return openTextFile(source, path.split(/[/\\]/).at(-1) ?? path, dialects);
}

async function openArchive(
  source: ByteSource,
  inflateRaw: InflateRaw,
  { limits, limitTime }: Required<Omit<OpenOptions, 'dialects'>>,
): Promise<Workbook> {
  const entries = await readZipDirectory(source);
  const isForeign = entries.has('xl/workbook.bin') || entries.has('content.xml');
  const all = [...entries.values()];
  checkArchive(all, source.size, limits);
  if (!isForeign) return openXlsx(source, entries, { inflateRaw, limits });
  checkHeld(t('the whole of it'), all, limits);
  return openBySheetJs(source, limitTime);
}
