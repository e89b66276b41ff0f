import { strToU8, zipSync } from 'fflate';
import { makeWorkbook, type WorkbookParts } from '../fixtures/sheetXml.ts';
import { header, sheetRows } from '../fixtures/transactionSheet.ts';
import { type Entry, textEntry, writeArchive } from './zipArchive.ts';

type Cell = string | number | null;

export const shopHeader: readonly Cell[] = header;

/** Honest rows, in the columns of `header`: 40 customers who bought one to three times each. */
export const honestRows: readonly (readonly Cell[])[] = Array.from({ length: 80 }, (_, i) => [
  `${1000 + i}`,
  1 + (i % 7),
  `2011-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')} 10:00`,
  2.5 + (i % 11),
  `${17_000 + ((i * i) % 40)}`,
]);

/** The inner XML of a sheet with the header, these rows and the honest ones. */
export const shopXml = (rows: readonly (readonly Cell[])[] = [], titles = shopHeader): string =>
  sheetRows([titles, ...rows, ...honestRows]);

export const shop = (rows: readonly (readonly Cell[])[] = [], titles = shopHeader): Uint8Array =>
  makeWorkbook({ sheets: { Sheet1: shopXml(rows, titles) } });

/** A workbook with honest rows but for what is given. */
export const shopWith = (parts: Partial<WorkbookParts>): Uint8Array =>
  makeWorkbook({ sheets: { Sheet1: shopXml() }, ...parts });

const toField = (cell: Cell): string => `"${String(cell ?? '').replaceAll('"', '""')}"`;

/** The same as delimited text. */
export const shopText = (rows: readonly (readonly Cell[])[] = [], titles = shopHeader): string =>
  [titles, ...rows, ...honestRows].map((row) => `${row.map(toField).join(',')}\n`).join('');

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose only sheet is this entry. */
export function archiveWithSheet(sheet: Omit<Entry, 'name'>, others: readonly Entry[] = []): Uint8Array {
  return writeArchive([
    textEntry(
      'xl/workbook.xml',
      `<workbook xmlns:r="${relationships}"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>`,
    ),
    textEntry(
      'xl/_rels/workbook.xml.rels',
      `<Relationships><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    { ...sheet, name: 'xl/worksheets/sheet1.xml' },
    ...others,
  ]);
}

const odsNamespaces = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const odsCell = (cell: Cell): string =>
  typeof cell === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;

/** The honest rows as an OpenDocument spreadsheet has them. */
export const odsRows: string = [shopHeader, ...honestRows]
  .map((row) => `<table:table-row>${row.map(odsCell).join('')}</table:table-row>`)
  .join('');

/** An OpenDocument spreadsheet with this XML of rows, after a document type where one is given. */
export function openDocument(rows: string, doctype = ''): Uint8Array {
  const content = `<?xml version="1.0"?>${doctype}<office:document-content ${odsNamespaces} office:version="1.2"><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
    'styles.xml': strToU8(`<office:document-styles ${odsNamespaces}/>`),
    'content.xml': strToU8(content),
  });
}
