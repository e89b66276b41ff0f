import type { ByteSink, CreateGzip } from '../../bytes/byteSink.ts';
import { ZipWriter } from '../../bytes/zipWriter.ts';
import { chartPart } from './chartPart.ts';
import { drawingPart, drawingRelationships } from './drawingPart.ts';
import { packageParts, tablePart } from './packageParts.ts';
import { SharedStringTable } from './sharedStringTable.ts';
import type { DocumentProperties, Sheet } from './sheet.ts';
import { findTable, isChart, isPicture, layOut, type PlacedFigure, type SheetLayout } from './sheetLayout.ts';
import { SheetWriter } from './sheetWriter.ts';
import { StyleTable } from './styleTable.ts';
import { type Relationship, relationshipsPart } from './xmlPart.ts';

/**
 * Writes an .xlsx workbook (ECMA-376, transitional) sheet by sheet, in any order; of a sheet only what is compressed
 * stays in memory, until it is whole.
 */
export class WorkbookWriter {
  readonly #zip: ZipWriter;
  readonly #createGzip: CreateGzip;
  readonly #properties: DocumentProperties;
  readonly #layouts: readonly SheetLayout[];
  readonly #tables = { strings: new SharedStringTable(), styles: new StyleTable() };

  /** @param sheets all of them, in the order of their tabs; their names are unique and such as Excel takes */
  constructor(
    sheets: readonly Sheet[],
    properties: DocumentProperties,
    { sink, createGzip }: { readonly sink: ByteSink; readonly createGzip: CreateGzip },
  ) {
    this.#layouts = layOut(sheets);
    this.#properties = properties;
    this.#createGzip = createGzip;
    this.#zip = new ZipWriter(sink, createGzip);
  }

  get strings(): SharedStringTable {
    return this.#tables.strings;
  }

  get styles(): StyleTable {
    return this.#tables.styles;
  }

  /** To be called first. */
  async begin(): Promise<void> {
    for (const [name, content] of packageParts(this.#layouts, this.#properties)) {
      await this.#zip.add(name, content);
    }
  }

  /** Begins a sheet; of several at the same time, each takes its rows while the others do. */
  open(sheet: Sheet): SheetWriter {
    return new SheetWriter(this.#find(sheet), this.#tables, this.#createGzip);
  }

  /** Ends a sheet that was begun. */
  async close(sheet: Sheet, writer: SheetWriter): Promise<void> {
    const layout = this.#find(sheet);
    const { chunks, size } = await writer.end();
    await this.#zip.addGzip(`xl/worksheets/sheet${layout.number}.xml`, chunks, size);
    await this.#addParts(layout);
  }

  /** To be called last. */
  async end(): Promise<void> {
    await this.#zip.add('xl/styles.xml', this.#tables.styles.build());
    await this.#zip.add('xl/sharedStrings.xml', this.#tables.strings.build());
    await this.#zip.end();
  }

  #find(sheet: Sheet): SheetLayout {
    const layout = this.#layouts.find((each) => each.sheet === sheet);
    if (layout === undefined) throw new Error(`The workbook has no sheet ${sheet.name}.`);
    return layout;
  }

  /** What a sheet points to. */
  async #addParts({ number, tables, figures }: SheetLayout): Promise<void> {
    const relationships: Relationship[] = tables.map(({ id }) => {
      return { id: `table${id}`, type: 'table', target: `../tables/table${id}.xml` };
    });
    for (const table of tables) await this.#zip.add(`xl/tables/table${table.id}.xml`, tablePart(table));
    if (figures.length > 0) {
      const name = `drawing${number}.xml`;
      relationships.push({ id: 'drawing', type: 'drawing', target: `../drawings/${name}` });
      await this.#zip.add(`xl/drawings/${name}`, drawingPart(figures));
      await this.#zip.add(`xl/drawings/_rels/${name}.rels`, drawingRelationships(figures));
      await this.#addFigures(figures);
    }
    if (relationships.length > 0) {
      await this.#zip.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsPart(relationships));
    }
  }

  async #addFigures(figures: readonly PlacedFigure[]): Promise<void> {
    for (const { id, figure } of figures.filter(isPicture))
      await this.#zip.add(`xl/media/image${id}.png`, figure.png);
    for (const { id, figure } of figures.filter(isChart))
      await this.#zip.add(
        `xl/charts/chart${id}.xml`,
        chartPart(figure, findTable(this.#layouts, figure.table)),
      );
  }
}
