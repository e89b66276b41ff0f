import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createNodeGzip } from '../../../src/node/nodeStreams.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { ZipWriter } from '../../../src/pipeline/bytes/zipWriter.ts';
import { createWebGzip } from '../../../src/web/webStreams.ts';

/** An archive of these files, each given in one chunk. */
async function zip(files: Readonly<Record<string, Uint8Array>>, createGzip = createNodeGzip) {
  const sink = new BytesInMemory();
  const writer = new ZipWriter(sink, createGzip);
  for (const [name, content] of Object.entries(files)) await writer.add(name, content);
  await writer.end();
  return sink.concatenate();
}

describe('ZipWriter', () => {
  it.each([
    ['node:zlib', createNodeGzip],
    ['CompressionStream', createWebGzip],
  ])('gives files back that it was given, compressed by %s', async (_, createGzip) => {
    const files = {
      'a/b.xml': new TextEncoder().encode('<a/>'.repeat(50_000)),
      empty: new Uint8Array(),
      'c.bin': Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 251),
    };
    const found = unzipSync(await zip(files, createGzip));
    expect(Object.keys(found)).toEqual(Object.keys(files));
    for (const [name, content] of Object.entries(files))
      expect(Buffer.compare(found[name]!, content)).toBe(0);
  });

  it('gives any bytes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 500 }), { maxLength: 5 }), async (contents) => {
        const files = Object.fromEntries(contents.map((content, i) => [`file ${i}`, content]));
        expect(unzipSync(await zip(files))).toEqual(files);
      }),
      { numRuns: 50 },
    );
  });

  it('takes a file in several chunks, and of several files at the same time', async () => {
    const sink = new BytesInMemory();
    const writer = new ZipWriter(sink, createNodeGzip);
    const streams = [createNodeGzip(), createNodeGzip()];
    const chunk = (seed: number) => Uint8Array.from({ length: 100_000 }, (_, i) => (i * seed) % 256);
    for (let i = 0; i < 5; i++) for (const [j, stream] of streams.entries()) await stream.write(chunk(i + j));
    for (const [j, stream] of streams.entries()) await writer.addGzip(`${j}`, await stream.end(), 500_000);
    await writer.end();
    const found = unzipSync(sink.concatenate());
    for (const j of [0, 1]) {
      for (let i = 0; i < 5; i++)
        expect(Buffer.compare(found[j]!.subarray(i * 100_000, (i + 1) * 100_000), chunk(i + j))).toBe(0);
    }
  });
});
