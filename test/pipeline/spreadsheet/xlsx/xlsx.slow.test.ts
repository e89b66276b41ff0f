import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../../src/pipeline/spreadsheet/columnLetters.ts';
import { readRows } from '../../../fixtures/readRows.ts';
import { makeWorkbook } from '../../../fixtures/sheetXml.ts';

const read = async (sheetData: string, rest: Omit<Parameters<typeof makeWorkbook>[0], 'sheets'> = {}) =>
  (await readRows(makeWorkbook({ sheets: { S: sheetData }, ...rest })))['S'];

describe('openXlsx', () => {
  it('reads numbers, shared, inline and formula texts, and booleans', async () => {
    const rows = await read(
      '<row r="1"><c r="A1"><v>-1.5e2</v></c><c r="B1" t="s"><v>1</v></c>' +
        '<c r="C1" t="inlineStr"><is><t>in</t></is></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>f&lt;x</v></c>' +
        '<c r="E1" t="b"><v>1</v></c><c r="F1"><f>1+1</f><v>2</v></c></row>',
      { sharedStrings: '<si><t>zero</t></si><si><t>one</t></si>' },
    );
    expect(rows).toEqual([[1, { 0: -150, 1: 'one', 2: 'in', 3: 'f<x', 4: 'TRUE', 5: 2 }]]);
  });

  it('leaves empty cells and errors out', async () => {
    const rows = await read(
      '<row r="1"><c r="A1"/><c r="B1"><v></v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" s="1"></c><c r="E1"><v>1</v></c></row>',
    );
    expect(rows).toEqual([[1, { 4: 1 }]]);
  });

  it('joins the runs of rich text and leaves phonetic hints out', async () => {
    const rich =
      '<r><rPr><b/></rPr><t>東</t></r><r><t xml:space="preserve"> 京</t></r><rPh sb="0" eb="1"><t>とう</t></rPh>';
    const rows = await read(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c></row>`,
      { sharedStrings: `<si>${rich}</si>` },
    );
    expect(rows).toEqual([[1, { 0: '東 京', 1: '東 京' }]]);
  });

  it('hands out the cells of a wide row in their order, plain or not', async () => {
    const columns = Array.from({ length: 150 }, (_, column) => column);
    const cell = (column: number) =>
      column % 40 === 20
        ? `<c r="${columnLetters(column)}1" t="inlineStr"><is><t>${column}</t></is></c>`
        : `<c r="${columnLetters(column)}1"><v>${column}</v></c>`;
    const cells = columns.map(cell).join('');
    const [row] = (await read(`<row r="1">${cells}<c r="A1"><v>-1</v></c></row>`))!;
    const values = columns.map((column) => (column % 40 === 20 ? String(column) : column));
    // Of two cells in one place the last is handed out last.
    expect(row).toEqual([1, { ...values, 0: -1 }]);
    expect(Object.keys(row![1] as object)).toHaveLength(columns.length);
  });

  it('places cells and rows without a reference after the ones before them', async () => {
    const rows = await read(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(rows).toEqual([
      [1, { 0: 1, 1: 2 }],
      [5, { 2: 3, 3: 4 }],
      [6, { 0: 5 }],
    ]);
  });

  it('reads namespace prefixes, single quotes, odd spacing and comments', async () => {
    const sheet = `<?xml version='1.0'?><!-- c --><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row r='2' ><x:c  t = 'inlineStr' r='B2' ><x:is><x:t>a</x:t></x:is></x:c ><!-- <c r="Z1"> --><x:c r='C2'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await read(sheet)).toEqual([[2, { 1: 'a', 2: 7 }]]);
  });

  it('takes a number for a date by its style, in the 1900 and the 1904 system', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="m/d/yy h:mm"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>';
    const cells =
      '<row r="1"><c r="A1" s="1"><v>40148.322916666664</v></c><c r="B1" s="2"><v>3</v></c><c r="C1" s="3"><v>1</v></c></row>';
    expect(await read(cells, { styles })).toEqual([
      [1, { 0: new Date('2009-12-01T07:45Z'), 1: 3, 2: new Date('1900-01-01T00:00Z') }],
    ]);
    expect(await read(cells, { styles, date1904: true })).toEqual([
      [1, { 0: new Date('2013-12-02T07:45Z'), 1: 3, 2: new Date('1904-01-02T00:00Z') }],
    ]);
  });

  it('follows absolute and odd relationship targets, and reads stored entries', async () => {
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = makeWorkbook({
      sheets: { S: '' },
      level: 0,
      others: {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/worksheet" Target="/XL/./other/../Odd/Data.xml"/></Relationships>`,
        'xl/odd/data.xml':
          '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      },
    });
    expect((await readRows(bytes))['S']).toEqual([[1, { 0: 1 }]]);
  });

  it('reads the last column and passes over columns beyond it', async () => {
    const rows = await read(
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="ZZZZZZZZ1"><v>2</v></c></row>',
    );
    expect(rows).toEqual([[1_048_576, { 16383: 1 }]]);
  });

  it('reads a cell that is larger than any chunk', async () => {
    const text = 'ab&amp;'.repeat(500_000);
    const rows = await read(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="B1"><v>1</v></c></row>`,
    );
    expect(rows).toEqual([[1, { 0: 'ab&'.repeat(500_000), 1: 1 }]]);
  });

  it.each([
    ['a sheet', { sheets: { S: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' } }],
    ['the workbook part', { sheets: { S: '' }, others: { 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' } }],
  ])('refuses a document type declaration in %s', async (_, parts) => {
    await expect(readRows(makeWorkbook(parts))).rejects.toThrow('document type declaration');
  });

  it('says so when a part is missing', async () => {
    const bytes = makeWorkbook({ sheets: { S: '' }, others: { 'xl/workbook.xml': '' } });
    await expect(readRows(bytes)).rejects.toThrow(/damaged/);
  });

  it('says so when a ZIP archive holds no workbook', async () => {
    const target =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="none.xml"/></Relationships>';
    const bytes = makeWorkbook({ sheets: {}, others: { '_rels/.rels': target } });
    await expect(readRows(bytes)).rejects.toThrow('holds no workbook');
  });
});
