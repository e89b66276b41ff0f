import { UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';
import { type ChunkScanner, scanChunks } from '../scanChunks.ts';

/** Bytes that one element may take before the file is refused. */
const longest = 1 << 26;

/** Feeds a part of a workbook to a scanner of its elements. Throws a `UserError` where one is too long or breaks off. */
export async function scanPart(chunks: AsyncIterable<Uint8Array>, scan: ChunkScanner['scan']): Promise<void> {
  const refuse = () => new UserError(t('The workbook has a cell of over 64 MB; remove it and try again.'));
  const left = await scanChunks(chunks, { scan, longest, refuse });
  if (left === 0) return;
  throw new UserError(
    t('The workbook is corrupt: it ends too early. Re-save it in the program that created it.'),
  );
}
