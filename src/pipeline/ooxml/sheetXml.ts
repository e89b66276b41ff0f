import { columnLetters } from '../columns/columnLetters.ts';
import { shade } from './shading.ts';
import type { Sheet } from './sheet.ts';
import type { SheetLayout } from './sheetLayout.ts';
import { toArgb } from './styleTable.ts';
import { namespace, xmlText } from './xmlPart.ts';

/** A cell that leads to another sheet. */
export interface Hyperlink {
  readonly ref: string;
  readonly sheet: string;
}

/** A sheet's XML before its rows (ECMA-376 18.3.1.99). */
export function sheetHead({ sheet, dimension }: SheetLayout): string {
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

/** A sheet's XML after its rows. */
export function sheetTail(
  { sheet, blocks, tables, pictures }: SheetLayout,
  links: readonly Hyperlink[],
): string {
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
    `<pageSetup orientation="landscape" fitToWidth="${sheet.pagesWide ?? 1}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;C&amp;F&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
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
