import { type ByteSource, bytesInMemory, type SourceHandle } from '../pipeline/workbook/byteSource.ts';
import { openFileSource } from './fileSource.ts';

/** Opens a source by its handle. Throws a `UserError` where a file can't be opened. */
export async function openNodeSource(handle: SourceHandle): Promise<ByteSource> {
  return handle.type === 'file' ? openFileSource(handle.path) : bytesInMemory(handle.bytes);
}
