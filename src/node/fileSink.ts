import { open } from 'node:fs/promises';
import type { ByteSink } from '../pipeline/bytes/byteSink.ts';
import { explainWriting } from '../pipeline/bytes/explainWriting.ts';
import { UserError } from '../pipeline/errors/userError.ts';
import { t } from '../pipeline/language/language.ts';

export interface FileSink extends ByteSink {
  close(): Promise<void>;
}

/**
 * Opens a file on disk for writing, in place of what it held. Throws a `UserError`, as do its methods.
 * @param name by which the user knows the file
 */
export async function openFileSink(path: string, name: string): Promise<FileSink> {
  const explained = <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((error) => Promise.reject(toWritingError(error, name)));
  const handle = await explained(open(path, 'w'));
  return {
    write: (bytes) => explained(handle.writeFile(bytes)),
    close: () => explained(handle.close()),
  };
}

/** The error as one sentence with the cure. */
export function toWritingError(error: unknown, name: string): UserError {
  return new UserError(
    t('“{0}” could not be written: {1}. Choose another place.', name, explainWriting(error)),
  );
}
