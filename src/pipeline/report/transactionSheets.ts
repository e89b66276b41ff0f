import { t } from '../language/language.ts';
import type { RowWriter } from '../spreadsheet/write/rowWriter.ts';
import type { Column, Sheet, Table } from '../spreadsheet/write/sheet.ts';
import type { SheetWriter } from '../spreadsheet/write/sheetWriter.ts';
import type { WorkbookWriter } from '../spreadsheet/write/workbookWriter.ts';
import { blank, linkTo, title } from './blocks.ts';
import { printFirstPage } from './printing.ts';
import type { Report } from './report.ts';
import { listSections } from './sections.ts';
import type { RowRange } from './sheetNames.ts';
import type { RowTarget } from './transactionCopy.ts';

/** Rows above the table's own. */
export const rowsAboveTransactions = 4;

/** The transactions of one segment's customers; of more than a sheet has room for, those of `range`. */
export function transactionsSheet(
  { segmentation, names }: Report,
  columns: readonly Column[],
  index: number,
  { part, start, end, name }: RowRange,
): Sheet {
  const segment = listSections(segmentation.summary)[index]!;
  const tableName = `Purchases_${segment.id}${part === 0 ? '' : `_${part + 1}`}`;
  const widths = columns.map(({ width }) => width);
  return {
    name,
    colour: segment.colour,
    widths,
    printing: printFirstPage(widths, { above: rowsAboveTransactions, count: end - start }),
    frozen: { rows: rowsAboveTransactions, columns: 0 },
    blocks: [
      title(t('{0}: transactions', segment.name)),
      linkTo(names.ofSegments[index]![0]!, t('Back to {0}', segment.name)),
      blank,
      { type: 'table', name: tableName, columns, rowCount: end - start, whenEmpty: t('None') },
    ],
  };
}

/** A sheet that takes rows, and how many it still has room for. */
interface OpenSheet {
  readonly sheet: Sheet;
  readonly writer: SheetWriter;
  row: number;
  room: number;
}

/** The sheets of every segment's transactions, which are written side by side: rows come in the order of the source. */
export class TransactionSheets implements RowTarget {
  readonly #workbook: WorkbookWriter;
  /** Of each segment, those that are not begun. */
  readonly #waiting: Sheet[][];
  readonly #open: (OpenSheet | undefined)[];
  #full: OpenSheet[] = [];
  /** Rows that were begun. */
  count = 0;

  /** @param sheets per segment, in order; the last block of each is the table */
  constructor(workbook: WorkbookWriter, sheets: readonly (readonly Sheet[])[]) {
    this.#workbook = workbook;
    this.#waiting = sheets.map((each) => [...each]);
    this.#open = sheets.map(() => undefined);
  }

  next(segment: number): RowWriter {
    const open = this.#openSheet(segment);
    open.writer.rows.start(open.row++);
    open.room--;
    this.count++;
    return open.writer.rows;
  }

  /** Hands on what was written, and ends the sheets that are full; resolves when there is room for more. */
  async flush(): Promise<void> {
    for (const open of this.#open) await open?.writer.flush();
    const full = this.#full;
    this.#full = [];
    for (const { sheet, writer } of full) await this.#workbook.close(sheet, writer);
  }

  async end(): Promise<void> {
    await this.flush();
    for (const [segment, sheets] of this.#waiting.entries()) {
      const open = this.#open[segment];
      if (open !== undefined) await this.#workbook.close(open.sheet, open.writer);
      // Of those only that have no rows at all.
      for (const sheet of sheets) await this.#workbook.close(sheet, this.#begin(sheet).writer);
    }
  }

  #openSheet(segment: number): OpenSheet {
    const before = this.#open[segment];
    if (before !== undefined && before.room > 0) return before;
    if (before !== undefined) this.#full.push(before);
    const sheet = this.#waiting[segment]!.shift();
    if (sheet === undefined) throw new Error(`Segment ${segment} has more rows than it said.`);
    const open = this.#begin(sheet);
    this.#open[segment] = open;
    return open;
  }

  #begin(sheet: Sheet): OpenSheet {
    const writer = this.#workbook.open(sheet);
    writer.writeHead();
    const { rowCount } = sheet.blocks.at(-1) as Table;
    return { sheet, writer, row: rowsAboveTransactions + 1, room: rowCount };
  }
}
