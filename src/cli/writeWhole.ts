import { rename, rm } from 'node:fs/promises';
import { openFileSink, toWritingError } from '../node/fileSink.ts';
import type { ByteSink } from '../pipeline/bytes/byteSink.ts';

/** Writes a file that appears whole or not at all: beside it first, then renamed. Throws a `UserError`. */
export async function writeWhole(path: string, write: (sink: ByteSink) => Promise<void>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const sink = await openFileSink(temporary, path);
  try {
    await write(sink).finally(() => sink.close());
    await rename(temporary, path).catch((error) => Promise.reject(toWritingError(error, path)));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
