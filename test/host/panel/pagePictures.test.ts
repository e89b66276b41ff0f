import { describe, expect, it } from 'vitest';
import { readPictures, readPng } from '../../../src/host/panel/pagePictures.ts';

/** The beginning of a PNG of that size. */
function pngUrl(width: number, height: number): string {
  const bytes = Buffer.alloc(32);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

describe('readPng', () => {
  it('gives the size at which a picture is shown: half of its pixels', () => {
    expect(readPng(pngUrl(1800, 900))).toMatchObject({ width: 900, height: 450 });
  });

  it.each([
    'data:image/png;base64,AAAA',
    'data:image/png;base64,not base64!',
    `data:image/png;base64,${Buffer.from('<svg onload="alert(1)">and so on, long enough</svg>').toString('base64')}`,
    pngUrl(0, 900),
    pngUrl(100_000, 900),
  ])('refuses %s', (url) => {
    expect(readPng(url)).toBeUndefined();
  });
});

describe('readPictures', () => {
  it('gives the treemap, or nothing where it is no picture', () => {
    expect(readPictures({ treemap: pngUrl(200, 100) })).toMatchObject({ treemap: { width: 100 } });
    expect(readPictures({ treemap: pngUrl(0, 0) })).toBeUndefined();
  });
});
