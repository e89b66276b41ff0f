import { constants, createDeflateRaw } from 'node:zlib';

/**
 * A DEFLATE stream that inflates to `start`, then `megabytes` of spaces, then `end`; made in no time, for a block of
 * spaces that ends at a byte can be repeated (RFC 1951, 3.2.4).
 */
export async function deflateBomb(start: string, megabytes: number, end: string): Promise<Uint8Array> {
  const block = await deflate(' '.repeat(2 ** 20), constants.Z_FULL_FLUSH);
  const blocks = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([
    await deflate(start, constants.Z_FULL_FLUSH),
    ...blocks,
    await deflate(end, constants.Z_FINISH),
  ]);
}

/** The compressed bytes of a text up to a flush. */
async function deflate(text: string, flush: number): Promise<Buffer> {
  const stream = createDeflateRaw({ level: 9, finishFlush: flush });
  const chunks: Buffer[] = [];
  stream.end(text);
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
