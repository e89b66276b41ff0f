import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import type { Checksum } from './gzipMember.ts';

/** What another thread opens a source anew by. */
export type SourceHandle =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array };

/** Random access to a file's bytes, whatever holds them. */
export interface ByteSource {
  readonly handle: SourceHandle;
  /** Bytes. */
  readonly size: number;
  /**
   * The bytes from `offset`; fewer than `length` only where the file ends. They may be put into `room`, which has room
   * for as many.
   */
  read(offset: number, length: number, room?: Uint8Array): Promise<Uint8Array>;
  /** Whether the file is no longer what it was when it was opened; absent where it can't change. */
  isChanged?(): Promise<boolean>;
  close(): Promise<void>;
}

/** A `ByteSource` over bytes in memory. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    handle: { type: 'bytes', bytes },
    size: bytes.byteLength,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
    close: async () => {},
  };
}

/**
 * Inflates a raw DEFLATE stream (RFC 1951), chunk by chunk; throws where the stream is damaged, or does not come to what
 * it is expected to.
 */
export type InflateRaw = (
  compressed: AsyncIterable<Uint8Array>,
  expected: Checksum,
) => AsyncIterable<Uint8Array>;

/** What `read` makes of a file. Throws a `UserError` where the file was changed meanwhile: half of it may be old. */
export async function readUnchanged<Value>(source: ByteSource, read: () => Promise<Value>): Promise<Value> {
  try {
    const value = await read();
    await refuseChanged(source);
    return value;
  } catch (error) {
    // Whatever is wrong with the contents, this may be why.
    await refuseChanged(source);
    throw error;
  }
}

async function refuseChanged(source: ByteSource): Promise<void> {
  if (await source.isChanged?.()) {
    throw new UserError(
      t('The file was changed while it was being read; try again once it has finished saving.'),
    );
  }
}
