import { t } from '../../language.ts';
import { UserError } from '../../userError.ts';
import type { ByteSource } from '../byteSource.ts';
import { RowCollector } from '../rowCollector.ts';
import { columnLimit } from '../sheetScanner.ts';
import type { Row, Sheet, Workbook } from '../workbook.ts';
import { DelimitedScanner } from './delimitedScanner.ts';
import { detectEncoding } from './detectEncoding.ts';
import { detectLayout, type TextLayout } from './detectLayout.ts';
import { readChunks } from './readChunks.ts';
import { scanText } from './scanText.ts';
import { transcodeToUtf8 } from './transcode.ts';

/** The text of a file in UTF-8; `onRead` hears up to which byte of the file it was read. */
type ReadText = (onRead?: (position: number) => void) => AsyncIterable<Uint8Array>;

/** Bytes of text from which its layout is found. */
const sampleSize = 1 << 18;
const allColumns = Array.from({ length: columnLimit }, (_, column) => column);

/**
 * Opens delimited text (.csv, .tsv, .txt) as a workbook of one sheet, named after the file; its encoding and delimiter
 * are found from what it holds. Throws a `UserError` where it is empty or no text.
 */
export async function openTextFile(source: ByteSource, name: string): Promise<Workbook> {
  if (source.size === 0) throw new UserError(t('The file is empty; choose a file with transactions.'));
  const encoding = await detectEncoding(source);
  const readText: ReadText = (onRead) =>
    transcodeToUtf8(readChunks(source, encoding.markLength, onRead), encoding);
  const { text, whole } = await readStart(readText);
  return { sheets: [openSheet(sheetName(name), source.size, readText, detectLayout(text, whole))] };
}

function openSheet(name: string, size: number, readText: ReadText, layout: TextLayout): Sheet {
  return {
    name,
    sharedText: () => '',
    peek: (count) => peek(readText(), layout, count),
    scan: (columns, after, sink, onFraction) => {
      const chunks = readText((position) => onFraction(position / size));
      return scanText(chunks, new DelimitedScanner(sink, { ...layout, columns, after }));
    },
  };
}

async function peek(
  chunks: AsyncIterable<Uint8Array>,
  layout: TextLayout,
  count: number,
): Promise<readonly Row[]> {
  const collector = new RowCollector(() => '');
  const scanner = new DelimitedScanner(collector, { ...layout, columns: allColumns, after: 0 });
  await scanText(chunks, scanner, () => collector.rows.length >= count);
  return collector.rows;
}

async function readStart(readText: ReadText): Promise<{ text: Uint8Array; whole: boolean }> {
  const text = new Uint8Array(sampleSize);
  let length = 0;
  for await (const chunk of readText()) {
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
