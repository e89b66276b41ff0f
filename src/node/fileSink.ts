import { open } from 'node:fs/promises';
import type { ByteSink } from '../pipeline/output/byteSink.ts';
import { UserError } from '../pipeline/userError.ts';

/** Why a file can't be written, by Node's error code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its folder or the file may not be written to',
  EPERM: 'it is open in another program, or may not be written to',
  EBUSY: 'it is open in another program',
  EROFS: 'its folder is read-only',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'there is a folder of that name',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
};

export interface FileSink extends ByteSink {
  close(): Promise<void>;
}

/**
 * Opens a file on disk for writing, in place of what it held. Throws a `UserError`, as do its methods.
 * @param name by which the user knows the file
 */
export async function openFileSink(path: string, name: string): Promise<FileSink> {
  const explained = <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((error) => Promise.reject(explainWriting(error, name)));
  const handle = await explained(open(path, 'w'));
  return {
    write: (bytes) => explained(handle.writeFile(bytes)),
    close: () => explained(handle.close()),
  };
}

/** The error as one sentence with the cure. */
export function explainWriting(error: unknown, name: string): UserError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new UserError(`"${name}" could not be written: ${reason}. Choose another place.`);
}
