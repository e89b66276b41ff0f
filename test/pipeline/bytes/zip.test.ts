import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../fixtures/readRows.ts';
import { makeWorkbook } from '../../fixtures/sheetXml.ts';

const workbook = makeWorkbook({ sheets: { S: '<row r="1"><c r="A1"><v>42</v></c></row>'.repeat(200) } });

describe('a damaged or foreign archive', () => {
  it('is refused in one sentence wherever it is cut off', async () => {
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
      const cut = workbook.slice(0, Math.floor(workbook.length * share));
      await expect(readRows(cut)).rejects.toThrow(/damaged or incomplete.*try again\.$/);
    }
  });

  it('is refused when an entry is not as long as it claims', async () => {
    const lying = workbook.slice();
    const directory = findSignature(lying, 0x02014b50, (at) => nameAt(lying, at).includes('sheet1'));
    new DataView(lying.buffer).setUint32(directory + 24, 5, true);
    await expect(readRows(lying)).rejects.toThrow('damaged');
  });

  it('is refused when its compressed bytes are garbled', async () => {
    const garbled = workbook.slice();
    const local = findSignature(garbled, 0x04034b50, (at) => nameAt(garbled, at, 30, 26).includes('sheet1'));
    garbled.fill(0xff, local + 70, local + 90);
    await expect(readRows(garbled)).rejects.toThrow('damaged');
  });

  it('is refused when a digit in it was changed', async () => {
    const bytes = makeWorkbook({ sheets: { S: '<row r="1"><c r="A1"><v>4711</v></c></row>' }, level: 0 });
    expect((await readRows(bytes))['S']).toEqual([[1, { 0: 4711 }]]);
    bytes[Buffer.from(bytes).indexOf('4711')] = 0x39;
    await expect(readRows(bytes)).rejects.toThrow('damaged');
  });

  it('is refused when an entry does not come to its checksum', async () => {
    const changed = workbook.slice();
    const directory = findSignature(changed, 0x02014b50, (at) => nameAt(changed, at).includes('sheet1'));
    changed[directory + 16]! ^= 1;
    await expect(readRows(changed)).rejects.toThrow('damaged');
  });

  it('is read when its entries are stored in many blocks', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c><v>${i}</v></c></row>`).join(
      '',
    );
    expect((await readRows(makeWorkbook({ sheets: { S: rows }, level: 0 })))['S']).toHaveLength(20_000);
  });

  it('is refused with the cure when it is encrypted', async () => {
    const encrypted = workbook.slice();
    const directory = findSignature(encrypted, 0x02014b50, (at) =>
      nameAt(encrypted, at).includes('workbook.xml'),
    );
    new DataView(encrypted.buffer).setUint16(directory + 8, 1, true);
    await expect(readRows(encrypted)).rejects.toThrow('without a password');
  });

  it.each([
    ['an empty file', '', 'empty'],
    [
      'a compound file',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 and more',
      'damaged or of an unknown kind',
    ],
    ['a web page', '<html><body><p>Error 404</p></body></html>', 'damaged or of an unknown kind'],
    ['two letters', 'PK', 'damaged'],
  ])('is named for what it is: %s', async (_, content, message) => {
    await expect(readRows(Buffer.from(content, 'latin1'))).rejects.toThrow(message);
  });
});

describe('an archive in the ZIP64 format with data descriptors', () => {
  const python = findPython();
  it.skipIf(python === undefined)(
    `is read${python === undefined ? ' (left out: there is no python3 to write one)' : ''}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'segment-ai-'));
      try {
        const path = join(folder, 'zip64.xlsx');
        execFileSync(python!, ['-c', rewriteAsZip64, path], { input: workbook });
        const { S } = await readRows(readFileSync(path));
        expect(S).toHaveLength(200);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

/** Writes every entry to an unseekable stream (data descriptors) with forced ZIP64 sizes. */
const rewriteAsZip64 = `
import io, sys, zipfile
class Stream(io.RawIOBase):
    def __init__(self, path): self.file = open(path, 'wb')
    def writable(self): return True
    def write(self, data): return self.file.write(data)
    def flush(self): self.file.flush()
source = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
with zipfile.ZipFile(Stream(sys.argv[1]), 'w', zipfile.ZIP_DEFLATED) as target:
    for name in source.namelist():
        with target.open(name, 'w', force_zip64=True) as entry: entry.write(source.read(name))
`;

function findPython(): string | undefined {
  try {
    execFileSync('python3', ['--version']);
    return 'python3';
  } catch {
    return undefined;
  }
}

function findSignature(bytes: Uint8Array, signature: number, accept: (at: number) => boolean): number {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === signature && accept(at)) return at;
  }
  throw new Error('not found');
}

function nameAt(bytes: Uint8Array, at: number, nameOffset = 46, lengthOffset = 28): string {
  const length = new DataView(bytes.buffer).getUint16(at + lengthOffset, true);
  return new TextDecoder().decode(bytes.subarray(at + nameOffset, at + nameOffset + length));
}
