import { columnLetters } from '../columns/columnLetters.ts';
import { ByteWriter } from '../output/byteWriter.ts';
import type { CreateGzip, GzipStream } from '../output/gzip.ts';
import type { CellStyle } from './cellStyle.ts';
import { type IndexedStyle, writeCell } from './cellWriter.ts';
import { fitHeight } from './rowHeight.ts';
import { RowWriter } from './rowWriter.ts';
import { shade } from './shading.ts';
import type { SharedStringTable } from './sharedStringTable.ts';
import type { Cell, Column, Line, Sheet } from './sheet.ts';
import type { PlacedTable, SheetLayout } from './sheetLayout.ts';
import { type StyleTable, toArgb } from './styleTable.ts';
import { namespace, xmlText } from './xmlPart.ts';

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

interface Hyperlink {
  readonly ref: string;
  readonly sheet: string;
}

/** A sheet's part, compressed while it is written (ECMA-376 18.3.1.99). */
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
    this.#out.ascii(begin(layout));
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
    const tail = end(this.#layout, this.#links);
    this.#out.raw(new TextEncoder().encode(tail));
    await this.flush(0);
    return { chunks: await this.#gzip.end(), size: this.#size };
  }

  #line(row: number, { cells, span = 1 }: Line): void {
    if (cells.every(({ cell }) => cell === null)) return;
    const { widths } = this.#layout.sheet;
    const first = widths.slice(0, span).reduce((sum, width) => sum + width, 0);
    this.rows.start(row, fitHeight(cells, [first, ...widths.slice(span)]));
    cells.forEach(({ cell, style }, column) => {
      if (cell !== null) this.#cell(row, column, cell, this.#index(style));
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
    let told = row;
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
      onRows(row - told);
      told = row;
    }
    onRows(row - told);
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

function fitTableRow(cells: readonly Cell[], columns: readonly Column[]): number | undefined {
  return fitHeight(
    cells.map((cell, i) => ({ cell, style: columns[i]!.style })),
    columns.map(({ width }) => width),
  );
}

function begin({ sheet, dimension }: SheetLayout): string {
  const tab = sheet.colour === undefined ? '' : `<tabColor rgb="${toArgb(sheet.colour)}"/>`;
  const columns = sheet.widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace.main}" xmlns:r="${namespace.relationships}">` +
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${dimension}"/>` +
    `<sheetViews>${view(sheet)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${columns.join('')}</cols><sheetData>`
  );
}

function view({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0) return '<sheetView showGridLines="0" workbookViewId="0"/>';
  const split = `${columns === 0 ? '' : ` xSplit="${columns}"`} ySplit="${rows}"`;
  const pane = columns === 0 ? 'bottomLeft' : 'bottomRight';
  const cell = `${columnLetters(columns)}${rows + 1}`;
  return (
    `<sheetView workbookViewId="0"><pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/></sheetView>`
  );
}

function end({ blocks, tables, pictures }: SheetLayout, links: readonly Hyperlink[]): string {
  const { formats, extension } = shade(tables);
  const parts = tables.map(({ id }) => `<tablePart r:id="table${id}"/>`);
  const merged = blocks.flatMap(({ row, block }) =>
    block.type === 'line' && block.span !== undefined
      ? [`<mergeCell ref="A${row}:${columnLetters(block.span - 1)}${row}"/>`]
      : [],
  );
  const texts = tables.map(({ ref }) => `<ignoredError sqref="${ref}" numberStoredAsText="1"/>`);
  return (
    `</sheetData>${list('mergeCells', merged)}${formats}${list('hyperlinks', links.map(describeLink))}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup orientation="landscape" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
    list('ignoredErrors', texts) +
    (pictures.length === 0 ? '' : '<drawing r:id="drawing"/>') +
    (parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`) +
    `${extension === '' ? '' : `<extLst>${extension}</extLst>`}</worksheet>`
  );
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name}>${items.join('')}</${name}>`;
}

function describeLink({ ref, sheet }: Hyperlink): string {
  return `<hyperlink ref="${ref}" location="${xmlText(`${quoteSheet(sheet)}!A1`)}"/>`;
}

/** A sheet's name as references have it. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
