import type { CreateGzip, GzipStream } from '../../bytes/byteSink.ts';
import { ByteWriter } from '../../bytes/byteWriter.ts';
import { columnLetters } from '../columnLetters.ts';
import { type IndexedStyle, RowWriter, writeCell } from './rowWriter.ts';
import type { SharedStringTable } from './sharedStringTable.ts';
import type { Cell, CellStyle, Column, Line } from './sheet.ts';
import { findFirst, type PlacedTable, type SheetLayout } from './sheetLayout.ts';
import { type Hyperlink, sheetHead, sheetTail } from './sheetXml.ts';
import type { StyleTable } from './styleTable.ts';

/** Points of a line of text, per point of its size. */
const lineHeight = 15 / 11;
/** Words leave the end of a line empty, and not every application has the same font. */
const slack = 1.1;
const defaultSize = 11;

/**
 * The height in points of a row with its wrapped text; undefined for the default. Not every application fits heights
 * when it opens a workbook.
 * @param widths of the cells, in characters
 */
function fitHeight(
  cells: readonly { readonly cell: Cell; readonly style: CellStyle }[],
  widths: readonly number[],
): number | undefined {
  let height = 0;
  cells.forEach(({ cell, style: { wrap, size = defaultSize } }, i) => {
    if (cell === null) return;
    const lines =
      wrap === true
        ? countLines(textOf(cell), (widths[i] ?? Number.POSITIVE_INFINITY) * (defaultSize / size))
        : 1;
    height = Math.max(height, Math.ceil(lines * size * lineHeight));
  });
  return height <= Math.ceil(defaultSize * lineHeight) ? undefined : Math.min(height, 409);
}

function countLines(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil((slack * part.length) / width)), 0);
}

function textOf(cell: NonNullable<Cell>): string {
  return typeof cell === 'object' ? cell.text : String(cell);
}

/** Bytes of XML that are handed to the compressor at a time. */
const chunkSize = 1 << 17;
/** A filter button's width, in characters. */
const filterButton = 3;

/** Of its own, for applications that don't know Excel's styles of tables. */
const headerStyle: CellStyle = { bold: true, colour: '#ffffff', fill: '#1f4e79', wrap: true };

/** Over numbers in the middle, over text where the text begins. */
function styleHeader({ style: { format, date, horizontal, indent } }: Column): CellStyle {
  const isNumber = (format !== undefined || date === true) && horizontal === undefined;
  if (isNumber) return { ...headerStyle, horizontal: 'center' };
  return { ...headerStyle, ...(horizontal && { horizontal }), ...(indent && { indent }) };
}

const plain: CellStyle = {};

/** What the sheets of a workbook share. */
export interface SharedTables {
  readonly strings: SharedStringTable;
  readonly styles: StyleTable;
}

/** A sheet's part, compressed while it is written. */
export class SheetWriter {
  readonly rows: RowWriter;
  readonly #layout: SheetLayout;
  readonly #tables: SharedTables;
  readonly #out = new ByteWriter(chunkSize + (chunkSize >> 2));
  readonly #gzip: GzipStream;
  readonly #links: Hyperlink[] = [];
  #size = 0;

  constructor(layout: SheetLayout, tables: SharedTables, createGzip: CreateGzip) {
    this.#layout = layout;
    this.#tables = tables;
    this.#gzip = createGzip();
    this.rows = new RowWriter(this.#out, tables.strings);
    this.#out.raw(toBytes(sheetHead(layout)));
  }

  /** Writes all blocks; `onRows` hears how many rows of tables were written since the last time. */
  async writeBlocks(onRows: (rows: number) => void): Promise<void> {
    for (const { block, row } of this.#layout.blocks) {
      if (block.type === 'line') this.#line(row, block);
      else if (block.type === 'table') await this.#table(row, block.whenEmpty, onRows);
    }
  }

  /** Writes all blocks, of the last one, a table whose rows are written from elsewhere, the header. */
  writeHead(): void {
    for (const { block, row } of this.#layout.blocks) {
      if (block.type === 'line') this.#line(row, block);
    }
    const table = this.#layout.tables.at(-1);
    if (table !== undefined) this.#header(table);
  }

  /** Hands what was written to the compressor where it is enough; resolves when there is room for more. */
  async flush(least = chunkSize): Promise<void> {
    if (this.#out.length < least) return;
    const chunk = this.#out.take();
    this.#size += chunk.byteLength;
    await this.#gzip.write(chunk);
  }

  /** Ends the part and gives it, with its size before it was compressed. */
  async end(): Promise<{ readonly chunks: readonly Uint8Array[]; readonly size: number }> {
    this.#out.raw(toBytes(sheetTail(this.#layout, this.#links)));
    await this.flush(0);
    return { chunks: await this.#gzip.end(), size: this.#size };
  }

  #line(row: number, line: Line): void {
    const { cells, span = 1 } = line;
    if (cells.every(({ cell, style }) => cell === null && style.fill === undefined)) return;
    const { widths } = this.#layout.sheet;
    const first = findFirst(line);
    const spanned = widths.slice(first, first + span).reduce((sum, width) => sum + width, 0);
    this.rows.start(
      row,
      fitHeight(cells, [...widths.slice(0, first), spanned, ...widths.slice(first + span)]),
    );
    cells.forEach(({ cell, style }, column) => {
      if (cell !== null) this.#cell(row, column, cell, this.#index(style));
      else if (style.fill !== undefined) this.rows.blank(column, this.#index(style).index);
    });
    this.rows.end();
  }

  async #table(row: number, whenEmpty: string, onRows: (rows: number) => void): Promise<void> {
    const table = this.#layout.tables.find((each) => each.row === row);
    if (table === undefined) {
      this.#line(row, { type: 'line', cells: [{ cell: whenEmpty, style: plain }] });
      return;
    }
    this.#header(table);
    await this.#tableRows(table, table.block.rows ?? [], onRows);
  }

  #header({ row, headers, block }: PlacedTable): void {
    const widths = block.columns.map(({ width }) => width - filterButton);
    const cells = headers.map((cell) => ({ cell, style: headerStyle }));
    this.rows.start(row, fitHeight(cells, widths));
    for (const [column, header] of headers.entries()) {
      this.rows.text(column, header, this.#index(styleHeader(block.columns[column]!)).index);
    }
    this.rows.end();
  }

  async #tableRows(
    { row: header, block }: PlacedTable,
    rows: Iterable<readonly Cell[]>,
    onRows: (rows: number) => void,
  ): Promise<void> {
    const { columns } = block;
    const styles = columns.map(({ style }) => this.#index(style));
    const wraps = columns.some(({ style }) => style.wrap);
    let row = header;
    let reported = row;
    for (const cells of rows) {
      row++;
      this.rows.start(row, wraps ? fitTableRow(cells, columns) : undefined);
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column]!;
        if (cell !== null) this.#cell(row, column, cell, styles[column]!);
      }
      this.rows.end();
      if (this.#out.length < chunkSize) continue;
      await this.flush();
      onRows(row - reported);
      reported = row;
    }
    onRows(row - reported);
    if (row !== header + block.rowCount) throw new Error(`${block.name} has other rows than it said.`);
  }

  #cell(row: number, column: number, cell: NonNullable<Cell>, style: IndexedStyle): void {
    writeCell(this.rows, column, cell, style);
    if (typeof cell !== 'object') return;
    this.#links.push({ ref: `${columnLetters(column)}${row}`, sheet: cell.sheet });
  }

  #index(style: CellStyle): IndexedStyle {
    return { index: this.#tables.styles.index(style), style };
  }
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function fitTableRow(cells: readonly Cell[], columns: readonly Column[]): number | undefined {
  return fitHeight(
    cells.map((cell, i) => ({ cell, style: columns[i]!.style })),
    columns.map(({ width }) => width),
  );
}
