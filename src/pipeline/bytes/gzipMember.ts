/** What a DEFLATE stream has to inflate to. */
export interface Checksum {
  /** CRC-32 (ISO 3309), as ZIP and gzip have it. */
  readonly crc: number;
  /** Bytes. */
  readonly size: number;
}

/** Magic, method, and fields that say nothing. */
const head = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
/** The longest stored block (RFC 1951, 3.2.4). */
const longestBlock = 0xffff;

/**
 * A raw DEFLATE stream as a member of a gzip file (RFC 1952): what inflates it then checks what comes out, in passing
 * and beside this thread. A changed digit in a workbook would else be read as if nothing had happened.
 */
export async function* asGzipMember(
  compressed: AsyncIterable<Uint8Array>,
  { crc, size }: Checksum,
): AsyncIterable<Uint8Array> {
  yield head;
  yield* compressed;
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size % 2 ** 32, true);
  yield new Uint8Array(tail.buffer);
}

/** Bytes that were not compressed, as a DEFLATE stream of stored blocks. */
export async function* asStoredBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; at += longestBlock) {
      const block = chunk.subarray(at, at + longestBlock);
      yield blockHeader(block.byteLength, false);
      yield block;
    }
  }
  yield blockHeader(0, true);
}

function blockHeader(length: number, last: boolean): Uint8Array {
  const complement = length ^ longestBlock;
  return Uint8Array.of(Number(last), length & 0xff, length >> 8, complement & 0xff, complement >> 8);
}
