import { describe, expect, it } from 'vitest';
import { type OddZipOptions, writeOddZip } from '../../fixtures/oddZip.ts';
import { readRows } from '../../fixtures/readRows.ts';
import { listParts, makeWorkbook, type WorkbookParts } from '../../fixtures/sheetXml.ts';

const read = async (sheet: string, rest: Omit<WorkbookParts, 'sheets'> = {}) =>
  (await readRows(makeWorkbook({ sheets: { S: sheet }, ...rest })))['S'];

describe('an archive of an odd form', () => {
  const parts = listParts({
    sheets: { S: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>'.repeat(3) },
    sharedStrings: '<si><t>text</t></si>',
  });
  const forms: Record<string, OddZipOptions> = {
    'data descriptors': { descriptors: true },
    'ZIP64 fields': { zip64: true },
    'ZIP64 fields and data descriptors': { zip64: true, descriptors: true },
    'stored entries': { stored: true },
    'a comment at its end': { comment: 'PK\u0005\u0006 is how an end begins' },
  };

  it.each(Object.entries(forms))('is read: %s', async (_, form) => {
    const { S } = await readRows(writeOddZip(parts, form));
    expect(S).toEqual(Array.from({ length: 3 }, () => [1, { 0: 'text', 1: 2 }]));
  });

  it('is read with its parts in any order: shared texts after the sheets, the workbook last', async () => {
    const reversed = Object.fromEntries(Object.entries(parts).reverse());
    expect((await readRows(writeOddZip(reversed, {})))['S']?.[0]).toEqual([1, { 0: 'text', 1: 2 }]);
  });
});

describe('a workbook of an odd form', () => {
  it('may hold texts and numbers in CDATA sections, with comments between', async () => {
    const rows = await read(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a &amp; <![CDATA[<b> & ]]>c<!-- no --> d</t></is></c>' +
        '<c r="B1"><v><![CDATA[12]]>.5</v></c><c r="C1" t="s"><v><![CDATA[0]]></v></c>' +
        '<c r="D1" t="str"><v><![CDATA[</c>]]></v></c><c r="E1" t="s"><v>1</v></c></row>',
      { sharedStrings: '<si><t>x<![CDATA[ & <y> &amp; ]]>z</t></si><si><t><![CDATA[only]]></t></si>' },
    );
    expect(rows).toEqual([[1, { 0: 'a & <b> & c d', 1: 12.5, 2: 'x & <y> &amp; z', 3: '</c>', 4: 'only' }]]);
  });

  it('may pass over columns that hold what looks like the end of a cell', async () => {
    const sheet = '<row r="1"><c r="A1" t="str"><v><![CDATA[</c>]]></v></c><c r="B1"><v>1</v></c></row>';
    expect(await read(sheet)).toEqual([[1, { 0: '</c>', 1: 1 }]]);
  });

  it('may say a wrong dimension, or one of nothing', async () => {
    const sheet = (dimension: string) =>
      `<worksheet><dimension ref="${dimension}"/><sheetData><row r="7"><c r="C7"><v>5</v></c></row></sheetData></worksheet>`;
    for (const dimension of ['A1', 'A1:XFD1048576', 'B2:B2', ''])
      expect(await read(sheet(dimension))).toEqual([[7, { 2: 5 }]]);
  });

  it('may be strict OOXML, with dates as texts', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const related = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const sheet = `<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="d"><x:v>2011-12-09T12:50:00</x:v></x:c><x:c r="B1" t="n"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = `<x:workbook xmlns:x="${main}" xmlns:q="${related}" conformance="strict"><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${related}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
    const others = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': rels };
    expect(await read(sheet, { others })).toEqual([[1, { 0: '2011-12-09T12:50:00', 1: 3 }]]);
  });

  it('may have hidden sheets, charts among them, and sheets without a row', async () => {
    const parts = {
      sheets: {
        Visible: '<row r="1"><c r="A1"><v>1</v></c></row>',
        Hidden: '<row><c><v>2</v></c></row>',
        Empty: '',
      },
    };
    const workbook = listParts(parts)['xl/workbook.xml']!.replace(
      'name="Hidden"',
      'name="Hidden" state="veryHidden"',
    );
    const sheets = await readRows(makeWorkbook({ ...parts, others: { 'xl/workbook.xml': workbook } }));
    expect(sheets).toEqual({ Visible: [[1, { 0: 1 }]], Hidden: [[1, { 0: 2 }]], Empty: [] });
  });

  it('may leave rows and columns empty, and write attributes in any order and quotes', async () => {
    const rows = await read(
      `<row r="3" spans='1:4'/><row ht="12" r="5" hidden="1"><c t="s" r="B5" s="2"><v>0</v></c><c s='1' r='E5'><v>2</v></c></row>` +
        '<row r="6"><c r="A6"/></row><row r="9"><c r="AA9" t="n"><v> 7 </v></c></row>',
      { sharedStrings: '<si><t>x</t></si>' },
    );
    expect(rows).toEqual([
      [5, { 1: 'x', 4: 2 }],
      [9, { 26: 7 }],
    ]);
  });

  it('may write numbers in every form that XML Schema has', async () => {
    const forms = [
      '1',
      '-1',
      '+1.5',
      '1E3',
      '1.5e-3',
      '.5',
      '5.',
      '123456789012345678901',
      '0.1234567890123456789',
      '1e400',
      'abc',
    ];
    const cells = forms.map((form) => `<c><v>${form}</v></c>`).join('');
    const rows = await read(`<row r="1">${cells}</row>`);
    expect(Object.values(rows?.[0]?.[1] ?? {})).toEqual([
      1,
      -1,
      1.5,
      1000,
      0.0015,
      0.5,
      5,
      123_456_789_012_345_680_000,
      0.12345678901234568,
      Infinity,
      NaN,
    ]);
  });

  it('may point to styles and shared texts that are not there', async () => {
    const rows = await read(
      '<row r="1"><c r="A1" s="99"><v>3</v></c><c r="B1" t="s"><v>5</v></c><c r="C1" t="s"><v>x</v></c></row>',
    );
    expect(rows?.[0]?.[1][0]).toBe(3);
  });
});
