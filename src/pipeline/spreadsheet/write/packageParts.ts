import { columnLetters } from '../columnLetters.ts';
import type { DocumentProperties, Sheet } from './sheet.ts';
import { isChart, type PlacedTable, type SheetLayout } from './sheetLayout.ts';
import { quoteSheet } from './sheetXml.ts';
import { namespace, relationshipsPart, toXmlPart, xmlText } from './xmlPart.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a package that need no more than to know which sheets there are, by their names. */
export function packageParts(
  sheets: readonly SheetLayout[],
  properties: DocumentProperties,
): (readonly [name: string, content: Uint8Array])[] {
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', packageRelationships()],
    ['docProps/core.xml', coreProperties(properties)],
    ['docProps/app.xml', extendedProperties(properties)],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets)],
  ];
}

function contentTypes(sheets: readonly SheetLayout[]): Uint8Array {
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const ofSheets = sheets.flatMap(({ number, tables, figures }) => [
    override(`xl/worksheets/sheet${number}.xml`, `${spreadsheet}.worksheet+xml`),
    ...tables.map(({ id }) => override(`xl/tables/table${id}.xml`, `${spreadsheet}.table+xml`)),
    ...(figures.length === 0
      ? []
      : [
          override(
            `xl/drawings/drawing${number}.xml`,
            'application/vnd.openxmlformats-officedocument.drawing+xml',
          ),
        ]),
    ...figures
      .filter(isChart)
      .map(({ id }) =>
        override(
          `xl/charts/chart${id}.xml`,
          'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
        ),
      ),
  ]);
  return toXmlPart(
    `<Types xmlns="${namespace.contentTypes}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      override('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`) +
      ofSheets.join('') +
      override('xl/styles.xml', `${spreadsheet}.styles+xml`) +
      override('xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`) +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
      '</Types>',
  );
}

function packageRelationships(): Uint8Array {
  return relationshipsPart([
    { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
    {
      id: 'rId2',
      type: `${namespace.packageRelationships}/metadata/core-properties`,
      target: 'docProps/core.xml',
    },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}

function workbookRelationships(sheets: readonly SheetLayout[]): Uint8Array {
  return relationshipsPart([
    ...sheets.map(({ number }) => {
      return { id: `sheet${number}`, type: 'worksheet', target: `worksheets/sheet${number}.xml` };
    }),
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    { id: 'sharedStrings', type: 'sharedStrings', target: 'sharedStrings.xml' },
  ]);
}

function workbook(sheets: readonly SheetLayout[]): Uint8Array {
  const items = sheets.map(
    ({ number, sheet }) => `<sheet name="${xmlText(sheet.name)}" sheetId="${number}" r:id="sheet${number}"/>`,
  );
  const names = sheets.flatMap(({ sheet }, i) => [
    ...defineName('Print_Area', i, printArea(sheet)),
    ...defineName('Print_Titles', i, printTitles(sheet)),
  ]);
  return toXmlPart(
    `<workbook xmlns="${namespace.main}" xmlns:r="${namespace.relationships}">` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="17000" tabRatio="850"/></bookViews>' +
      `<sheets>${items.join('')}</sheets>` +
      (names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`) +
      '</workbook>',
  );
}

const defineName = (name: string, sheet: number, ref: string | undefined): string[] =>
  ref === undefined
    ? []
    : [`<definedName name="_xlnm.${name}" localSheetId="${sheet}">${xmlText(ref)}</definedName>`];

/** What is printed, where that is not all. */
function printArea({ name, widths, printing: { rows } = {} }: Sheet): string | undefined {
  return rows === undefined
    ? undefined
    : `${quoteSheet(name)}!$A$1:$${columnLetters(widths.length - 1)}$${rows}`;
}

/** What is repeated on every page, the columns only where there is a page beside the first. */
function printTitles({ name, frozen: { rows, columns }, printing }: Sheet): string | undefined {
  const { pagesWide = 1 } = printing ?? {};
  if (rows === 0) return undefined;
  const ofRows = `${quoteSheet(name)}!$${rows}:$${rows}`;
  if (columns === 0 || pagesWide === 1) return ofRows;
  return `${quoteSheet(name)}!$A:$${columnLetters(columns - 1)},${ofRows}`;
}

function coreProperties({ title, subject, author, keywords, createdAt }: DocumentProperties): Uint8Array {
  const moment = createdAt.replace(/\.\d+/, '');
  return toXmlPart(
    `<cp:coreProperties xmlns:cp="${namespace.coreProperties}" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
      ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject>` +
      `<dc:creator>${xmlText(author)}</dc:creator><cp:keywords>${xmlText(keywords)}</cp:keywords>` +
      `<cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`,
  );
}

function extendedProperties({ author }: DocumentProperties): Uint8Array {
  return toXmlPart(
    `<Properties xmlns="${namespace.extendedProperties}"><Application>${xmlText(author)}</Application></Properties>`,
  );
}

/** A table's definition (ECMA-376 18.5.1); its cells stand in the sheet. */
export function tablePart({ id, ref, headers, block }: PlacedTable): Uint8Array {
  const columns = headers.map((header, i) => `<tableColumn id="${i + 1}" name="${xmlText(header)}"/>`);
  return toXmlPart(
    `<table xmlns="${namespace.main}" id="${id}" name="${block.name}" displayName="${block.name}" ref="${ref}" totalsRowShown="0">` +
      `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
      '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
      '</table>',
  );
}
