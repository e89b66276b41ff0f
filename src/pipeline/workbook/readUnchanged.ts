import { t } from '../language.ts';
import { UserError } from '../userError.ts';
import type { ByteSource } from './byteSource.ts';

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
    throw new UserError(t('The file was changed while it was being read; try again when it is at rest.'));
  }
}
