import { columnLetters } from '../columnLetters.ts';
import type { Printing, Sheet } from './sheet.ts';
import { findFirst, type PlacedTable, type SheetLayout } from './sheetLayout.ts';
import { toArgb } from './styleTable.ts';
import { namespace, xmlText } from './xmlPart.ts';

const barColour = 'FF9DC3E6';
/** From the worst score to the best. */
const scoreColours = ['FFF4B6B0', 'FFFFF2CC', 'FFB7DFB9'];
const scoreMarks = [1, 3, 5];

/** The conditional formats of a sheet's tables: what all spreadsheets know, and what Excel 2010 adds to it. */
interface Shadings {
  readonly formats: string;
  /** The content of the sheet's `extLst`; empty where there is none. */
  readonly extension: string;
}

/** Shows the size of a column's numbers by bars or colours, where the column asks for it (ECMA-376 18.3.1.18). */
function shade(tables: readonly PlacedTable[]): Shadings {
  const ranges = tables.flatMap(({ row, block }) =>
    block.columns.flatMap(({ shading }, i) => {
      const letters = columnLetters(i);
      return shading === undefined
        ? []
        : [{ shading, ref: `${letters}${row + 1}:${letters}${row + block.rowCount}` }];
    }),
  );
  const formats = ranges.map(({ shading, ref }, i) => describe(shading, ref, i + 1));
  const bars = ranges.flatMap(({ shading, ref }, i) => (shading === 'bars' ? [describeBar(ref, i + 1)] : []));
  return { formats: formats.join(''), extension: bars.length === 0 ? '' : extend(bars.join('')) };
}

function describe(shading: 'bars' | 'scores', ref: string, priority: number): string {
  const rule =
    shading === 'bars'
      ? `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/>` +
        `<color rgb="${barColour}"/></dataBar><extLst><ext xmlns:x14="${namespace.excel2010}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
        `<x14:id>${toId(priority)}</x14:id></ext></extLst></cfRule>`
      : `<cfRule type="colorScale" priority="${priority}"><colorScale>` +
        scoreMarks.map((mark) => `<cfvo type="num" val="${mark}"/>`).join('') +
        scoreColours.map((colour) => `<color rgb="${colour}"/>`).join('') +
        '</colorScale></cfRule>';
  return `<conditionalFormatting sqref="${ref}">${rule}</conditionalFormatting>`;
}

/** Excel before 2010 draws bars as gradients whose shortest is not 0; this says that they are to be plain, from 0. */
function describeBar(ref: string, priority: number): string {
  return (
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule type="dataBar" id="${toId(priority)}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
    '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule>' +
    `<xm:sqref>${ref}</xm:sqref></x14:conditionalFormatting>`
  );
}

const extend = (bars: string): string =>
  `<ext xmlns:x14="${namespace.excel2010}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
  `<x14:conditionalFormattings>${bars}</x14:conditionalFormattings></ext>`;

/** Unique in a sheet, and the same in every report. */
const toId = (priority: number): string =>
  `{00000000-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, '0')}}`;

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
  { sheet, blocks, tables, figures }: SheetLayout,
  links: readonly Hyperlink[],
): string {
  const { formats, extension } = shade(tables);
  const parts = tables.map(({ id }) => `<tablePart r:id="table${id}"/>`);
  const merged = blocks.flatMap(({ row, block }) =>
    block.type === 'line' && block.span !== undefined ? [mergeCells(row, findFirst(block), block.span)] : [],
  );
  const texts = tables.map(({ ref }) => `<ignoredError sqref="${ref}" numberStoredAsText="1"/>`);
  return (
    `</sheetData>${list('mergeCells', merged)}${formats}${list('hyperlinks', links.map(describeLink))}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    describePages(sheet.printing) +
    list('ignoredErrors', texts) +
    (figures.length === 0 ? '' : '<drawing r:id="drawing"/>') +
    (parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`) +
    `${extension === '' ? '' : `<extLst>${extension}</extLst>`}</worksheet>`
  );
}

const mergeCells = (row: number, first: number, count: number): string =>
  `<mergeCell ref="${columnLetters(first)}${row}:${columnLetters(first + count - 1)}${row}"/>`;

function describePages({ pagesWide = 1, pagesTall = 0, note }: Printing = {}): string {
  const centre = note === undefined ? '&F' : note.replaceAll('&', '&&');
  return (
    `<pageSetup orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="${pagesTall}"/>` +
    `<headerFooter><oddFooter>${xmlText(`&L&A&C${centre}&R&P / &N`)}</oddFooter></headerFooter>`
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
