import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { inflateRaw } from '../../../src/node/nodeStreams.ts';
import { openWorkbook } from '../../../src/pipeline/spreadsheet/open/openWorkbook.ts';
import type { CellSink, Sheet } from '../../../src/pipeline/spreadsheet/workbook.ts';
import { formatWallClock } from '../../../src/pipeline/time/calendar.ts';

/** Writes a workbook's sheets as one CSV: `writeCsv <workbook> <out.csv> <times>`. */
const [, , path = '', target = '', times = '1'] = process.argv;
const columns = [0, 1, 2, 3, 4, 5, 6, 7];
const workbook = await openWorkbook(await openFileSource(path), path, inflateRaw);
const out = createWriteStream(target);
out.write('Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n');
for (let time = 0; time < Number(times); time++) {
  for (const sheet of workbook.sheets) {
    const { sink, flush } = createCsvSink(sheet);
    await sheet.scan(columns, 1, sink, () => {});
    flush();
  }
}
out.end();
await once(out, 'close');

function createCsvSink(sheet: Sheet): { sink: CellSink; flush: () => void } {
  let cells: string[] = [];
  let lines = '';
  const set = (slot: number, text: string) => {
    cells[slot] = /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const flush = () => {
    out.write(lines);
    lines = '';
  };
  const sink: CellSink = {
    number: (slot, value) => set(slot, String(value)),
    date: (slot, value) => set(slot, formatWallClock(value).replace('T', ' ')),
    text: set,
    bytes: () => {},
    sharedText: (slot, index) => set(slot, sheet.sharedText(index)),
    endRow: () => {
      lines += `${columns.map((column) => cells[column] ?? '').join(',')}\n`;
      cells = [];
      if (lines.length > 1 << 16) flush();
    },
  };
  return { sink, flush };
}
