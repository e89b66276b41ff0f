import { type ByteSource, bytesInMemory } from '../../../../src/pipeline/bytes/byteSource.ts';
import { RowCollector } from '../../../../src/pipeline/spreadsheet/rowCollector.ts';
import { openTextFile } from '../../../../src/pipeline/spreadsheet/text/textFile.ts';
import type { Row } from '../../../../src/pipeline/spreadsheet/workbook.ts';

/** A row as its number and its filled cells by column. */
export type TextRow = [number, Record<number, string>];

const columns = Array.from({ length: 1000 }, (_, column) => column);

/** Every row that has a cell, of a file given as its bytes, its text or a source. */
export async function readTable(file: Uint8Array | string | ByteSource): Promise<TextRow[]> {
  const [sheet] = (await openTextFile(toSource(file), 'orders.csv')).sheets;
  const collector = new RowCollector(() => '');
  await sheet!.scan(columns, 0, collector, () => {});
  return toTextRows(collector.rows);
}

export function toTextRows(rows: readonly Row[]): TextRow[] {
  return rows.map(({ number, cells }) => [
    number,
    Object.fromEntries([...cells].map(([column, { value }]) => [column, String(value)])),
  ]);
}

export function toSource(file: Uint8Array | string | ByteSource): ByteSource {
  if (typeof file === 'string') return bytesInMemory(new TextEncoder().encode(file));
  return file instanceof Uint8Array ? bytesInMemory(file) : file;
}

/** What reading a table of texts must give: trimmed, without empty cells and rows. */
export function expectedRows(table: readonly (readonly string[])[]): TextRow[] {
  return table.flatMap((row, i): TextRow[] => {
    const filled = row.map((cell, column) => [column, trim(cell)] as const).filter(([, cell]) => cell !== '');
    return filled.length === 0 ? [] : [[i + 1, Object.fromEntries(filled)]];
  });
}

/** Spaces and control characters, as the reader trims them. */
function trim(text: string): string {
  return text.replace(/^[\0- ]+|[\0- ]+$/g, '');
}
