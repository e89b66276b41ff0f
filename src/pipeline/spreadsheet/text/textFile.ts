import type { ByteSource } from '../../bytes/byteSource.ts';
import { UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';
import type { Dialect, TextEncoding } from '../sheetPlan.ts';
import type { Workbook } from '../workbook.ts';
import { guessEncoding } from './detectEncoding.ts';
import { detectLayout } from './detectLayout.ts';
import { readChunks } from './readChunks.ts';
import { openTextSheet } from './textSheet.ts';
import { transcodeToUtf8 } from './transcode.ts';

/** Bytes of text from which its layout is found. */
const sampleSize = 1 << 18;

/**
 * Opens delimited text (.csv, .tsv, .txt) as a workbook of one sheet, named after the file; its encoding and delimiter
 * are found from what it holds. Throws a `UserError` where it is empty or no text.
 * @param dialects to choose from, the commonest first
 */
export async function openTextFile(
  source: ByteSource,
  name: string,
  dialects?: readonly Dialect[],
): Promise<Workbook> {
  if (source.size === 0) throw new UserError(t('The file is empty; choose a file with transactions.'));
  const encoding = await guessEncoding(source);
  const { text, whole } = await readStart(source, encoding);
  const layout = detectLayout(text, whole, dialects);
  return { sheets: [openTextSheet({ type: 'text', name: sheetName(name), encoding, layout }, source)] };
}

async function readStart(
  source: ByteSource,
  encoding: TextEncoding,
): Promise<{ text: Uint8Array; whole: boolean }> {
  const text = new Uint8Array(sampleSize);
  let length = 0;
  const range = { start: encoding.markLength, end: source.size };
  for await (const chunk of transcodeToUtf8(readChunks(source, range), encoding)) {
    const taken = chunk.subarray(0, sampleSize - length);
    text.set(taken, length);
    length += taken.byteLength;
    if (length === sampleSize) return { text, whole: false };
  }
  return { text: text.subarray(0, length), whole: true };
}

/** The file's name without its extension. */
function sheetName(fileName: string): string {
  return fileName.replace(/(?<=.)\.[^.]*$/, '');
}
