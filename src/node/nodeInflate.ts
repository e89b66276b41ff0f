import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { InflateRaw } from '../pipeline/workbook/byteSource.ts';
import { asGzipMember } from '../pipeline/workbook/gzipMember.ts';

const chunkSize = 1 << 18;

/** Inflates by node:zlib, in libuv's thread pool: it goes on while the last chunk is being scanned. */
export const inflateRaw: InflateRaw = (compressed, expected) => {
  const inflate = createGunzip({ chunkSize });
  // An error ends the iteration over `inflate`, which is where it is handled.
  pipeline(Readable.from(asGzipMember(compressed, expected), { objectMode: true }), inflate, () => {});
  return inflate;
};
