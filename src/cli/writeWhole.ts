import { rename, rm } from 'node:fs/promises';
import { openFileSink, toWritingError } from '../node/fileSink.ts';
import type { ByteSink } from '../pipeline/bytes/byteSink.ts';

/** A file to be written, and what writes it. */
export interface FileToWrite {
  readonly path: string;
  readonly write: (sink: ByteSink) => Promise<void>;
}

/** Writes a file that appears whole or not at all: beside it first, then renamed. Throws a `UserError`. */
export const writeWhole = (path: string, write: FileToWrite['write']): Promise<void> =>
  writeTogether([{ path, write }]);

/** Writes files that appear whole and together, or none of them. Throws a `UserError`. */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const temporary = (path: string) => `${path}.${process.pid}.tmp`;
  const placed: string[] = [];
  try {
    for (const { path, write } of files) {
      const sink = await openFileSink(temporary(path), path);
      await write(sink).finally(() => sink.close());
    }
    for (const { path } of files) {
      await rename(temporary(path), path).catch((error) => Promise.reject(toWritingError(error, path)));
      placed.push(path);
    }
  } catch (error) {
    const left = placed.length < files.length ? placed : [];
    await Promise.all(
      [...files.map(({ path }) => temporary(path)), ...left].map((path) => rm(path, { force: true })),
    );
    throw error;
  }
}
