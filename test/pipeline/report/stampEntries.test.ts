import { describe, expect, it } from 'vitest';
import { CFB } from 'xlsx';
import { stampEntries } from '../../../src/pipeline/report/stampEntries.ts';

/** An archive of two entries, the first of the given year. */
function makeZip(year: number): Uint8Array {
  const archive = CFB.utils.cfb_new();
  CFB.utils.cfb_add(archive, '/a.txt', new TextEncoder().encode('alpha'));
  CFB.utils.cfb_add(archive, '/b.txt', new TextEncoder().encode('beta'));
  for (const entry of archive.FileIndex) entry.mt = new Date(year, 5, 6, 7, 8, 10);
  return Uint8Array.from(CFB.write(archive, { type: 'array', fileType: 'zip' }));
}

describe('stampEntries', () => {
  it('makes archives equal that differ in their times alone', () => {
    expect(makeZip(2001)).not.toEqual(makeZip(2002));
    expect(stampEntries(makeZip(2001))).toEqual(stampEntries(makeZip(2002)));
  });

  it('leaves names and contents as they are', () => {
    const archive = CFB.read(stampEntries(makeZip(2001)), { type: 'array' });
    const text = (name: string) => new TextDecoder().decode(Uint8Array.from(CFB.find(archive, name).content));
    expect([text('/a.txt'), text('/b.txt')]).toEqual(['alpha', 'beta']);
  });
});
