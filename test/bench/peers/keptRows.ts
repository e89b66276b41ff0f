import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { openWorkbook } from '../../../src/pipeline/spreadsheet/open/openWorkbook.ts';
import type { CellSink } from '../../../src/pipeline/spreadsheet/workbook.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';

/**
 * Writes the rows that a report has, for the peers to write: a line a row, tab-separated, first the segment, then each
 * cell as a letter for its kind (n: number, d: date as a serial, t: text) and its value.
 */
const [, , path, target] = process.argv;
const bytes = await openFileSource(path!);
const segmentation = await segment({ path: path!, bytes }, optionsBy(), runtime, silentClock());
const { membership } = segmentation;
const kept = segmentation.kept!;
const out = createWriteStream(target!);
const workbook = await openWorkbook(bytes, path!, runtime.inflateRaw);

class Lines implements CellSink {
  #next = 0;
  #cells: string[] = [];
  readonly #sharedText: (index: number) => string;

  constructor(start: number, sharedText: (index: number) => string) {
    this.#next = start;
    this.#sharedText = sharedText;
  }

  number(slot: number, value: number): void {
    this.#cells[slot] = `n${value}`;
  }

  date(slot: number, value: number): void {
    this.#cells[slot] = `d${value / 86_400_000 + 25_569}`;
  }

  text(slot: number, value: string): void {
    this.#cells[slot] = `t${value.replace(/[\t\r\n]/g, ' ')}`;
  }

  bytes(slot: number, text: Uint8Array, start: number, end: number): void {
    this.text(slot, new TextDecoder().decode(text.subarray(start, end)));
  }

  sharedText(slot: number, index: number): void {
    this.text(slot, this.#sharedText(index));
  }

  endRow(row: number): void {
    if (kept.row[this.#next] === row) {
      const segmentIndex = membership.segment[kept.customer[this.#next]!]!;
      out.write(`${segmentIndex}\t${Array.from(this.#cells, (cell) => cell ?? '').join('\t')}\n`);
      this.#next++;
    }
    this.#cells = [];
  }
}

for (const [index, sheet] of workbook.sheets.entries()) {
  const columns = [0, 1, 2, 3, 4, 5, 6, 7];
  const lines = new Lines(kept.sheets[index]!.start, (text) => sheet.sharedText(text));
  await sheet.scan(columns, 1, lines, () => {});
}
out.end();
await once(out, 'finish');
await bytes.close();
