import { describe, expect, it } from 'vitest';
import { readRows } from '../../../fixtures/readRows.ts';
import { encodeText, type WrittenEncoding } from '../text/encodeText.ts';

const page = (rows: readonly (readonly string[])[], head = '') =>
  `<html><head>${head}</head><body><table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;

const readTexts = async (bytes: Uint8Array) =>
  Object.values(await readRows(bytes, 'export.xls')).map((rows) =>
    rows.map(([, cells]) => Object.values(cells)),
  );

const write = (text: string, encoding: WrittenEncoding = 'utf-8') => encodeText(text, encoding);

describe('a web page under the name of a workbook', () => {
  it('keeps its cells as they are written, for the whole column to tell what they are', async () => {
    const rows = [
      ['00017', '45,90', '1.250,00', '11.01.2024', '1/2/2024', '1E5', 'TRUE', '&lt;b&gt; &amp; Co'],
    ];
    const texts = ['00017', '45,90', '1.250,00', '11.01.2024', '1/2/2024', '1E5', 'TRUE', '<b> & Co'];
    expect(await readTexts(write(page(rows)))).toEqual([[texts]]);
  });

  it.each([
    ['windows-1251', '<meta charset="windows-1251">', 'Отменён'],
    ['windows-1252', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'Müller €'],
    ['windows-874', "<meta charset='tis-620'>", 'ยกเลิก'],
    ['shift_jis', '<meta charset=shift_jis>', 'キャンセル'],
    ['utf-8', '<meta charset="windows-1252">', 'Müller'],
    ['windows-1252', '', 'Müller, Köln'],
    ['windows-1252', '<meta charset="no-such">', 'Müller, Köln'],
  ] as const)('is read in %s where it says %s', async (encoding, head, text) => {
    expect(await readTexts(write(page([[text]], head), encoding))).toEqual([[[text]]]);
  });

  it('has the characters that its entities stand for', async () => {
    const cells = [
      'K&ouml;ln &#252; &#xFC;',
      '&euro;&nbsp;5',
      'a &lt;b&gt; &amp;amp; &#38;',
      '&nosuch; &#0; &#99999999;',
    ];
    expect(await readTexts(write(page([cells])))).toEqual([
      [['Köln ü ü', '€\u00a05', 'a <b> &amp; &', '&nosuch; &#0; &#99999999;']],
    ]);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('is read in %s', async (encoding) => {
    expect(await readTexts(write(`\uFEFF${page([['Müller', '1,5']])}`, encoding))).toEqual([
      [['Müller', '1,5']],
    ]);
  });
});

describe('a page with its parts in one file', () => {
  const quoted = (text: string) =>
    [...write(text)]
      .map((byte) =>
        byte > 0x7e || byte === 0x3d ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
      )
      .join('')
      .replace(/.{70}/g, '$&=\r\n');
  const part = (type: string, encoding: string, body: string) =>
    `------=_B\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
  const file = (...parts: readonly string[]) =>
    write(
      `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_B"\r\n\r\n${parts.join('')}------=_B--`,
    );

  it('has the tables of its pages, whatever its parts are written in', async () => {
    const base64 = Buffer.from(page([['Müller', '2,50']]))
      .toString('base64')
      .replace(/.{40}/g, '$&\r\n');
    const parts = [
      part('text/html; charset="utf-8"', 'quoted-printable', quoted('<html><frameset></frameset></html>')),
      part('text/html; charset="utf-8"', 'quoted-printable', quoted(page([['Ünal = Söhne', '1.250,00']]))),
      part('image/png', 'base64', 'iVBORw0KGgo='),
      part('text/html', 'base64', base64),
    ];
    expect(await readTexts(file(...parts))).toEqual([[['Ünal = Söhne', '1.250,00']], [['Müller', '2,50']]]);
  });

  it('is read where it has one page', async () => {
    const parts = [part('text/html', '8bit', page([['a', '1,5']]))];
    expect(await readTexts(file(...parts))).toEqual([[['a', '1,5']]]);
  });

  it('is refused in a sentence where no part has a table', async () => {
    await expect(readTexts(file(part('text/html', '8bit', '<html><p>1</p></html>')))).rejects.toThrow(
      'damaged or of an unknown kind',
    );
  });
});
