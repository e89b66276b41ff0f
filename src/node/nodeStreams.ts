import { pipeline, Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { CreateGzip } from '../pipeline/bytes/byteSink.ts';
import type { InflateRaw } from '../pipeline/bytes/byteSource.ts';
import { asGzipMember } from '../pipeline/bytes/gzipMember.ts';

/** Of the transactions of a large report, level 2 makes a fifth more bytes than the default, in a quarter of its time. */
const level = 2;
const chunkSize = 1 << 16;
/** Chunks that wait to be compressed, of one stream. */
const depth = 2;

/** Compresses by node:zlib, in libuv's thread pool: many streams at the same time, and beside this thread. */
export const createNodeGzip: CreateGzip = () => {
  const gzip = createGzip({ level, chunkSize });
  const chunks: Uint8Array[] = [];
  gzip.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    gzip.on('end', resolve);
    gzip.on('error', reject);
  });
  const waiting: Promise<void>[] = [];
  return {
    write: async (bytes) => {
      waiting.push(new Promise((resolve) => gzip.write(bytes, () => resolve())));
      if (waiting.length > depth) await waiting.shift();
    },
    end: async () => {
      gzip.end();
      await ended;
      return chunks;
    },
  };
};

const inflateChunkSize = 1 << 18;

/** Inflates by node:zlib, in libuv's thread pool: it goes on while the last chunk is being scanned. */
export const inflateRaw: InflateRaw = (compressed, expected) => {
  const inflate = createGunzip({ chunkSize: inflateChunkSize });
  // An error ends the iteration over `inflate`, which is where it is handled.
  pipeline(Readable.from(asGzipMember(compressed, expected), { objectMode: true }), inflate, () => {});
  return inflate;
};
