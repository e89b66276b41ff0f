import { type FileHandle, open, stat } from 'node:fs/promises';
import { UserError } from '../pipeline/userError.ts';
import type { ByteSource } from '../pipeline/workbook/byteSource.ts';

/** Why a file can't be read, by Node's error code, as the end of a sentence with the cure. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check its name',
  ENOTDIR: 'does not exist; check its name',
  ENAMETOOLONG: 'does not exist; check its name',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EBUSY: 'is in use by another program; close it there and try again',
};

/** Opens a file on disk for reading. Throws a `UserError` where that fails, or reading does. */
export async function openFileSource(path: string): Promise<ByteSource> {
  const attempt = <Value>(work: Promise<Value>) =>
    work.catch((error: unknown) => {
      throw toUserError(error, path);
    });
  // Looked at first: opening a pipe would wait for somebody to write to it.
  refuseOthers(await attempt(stat(path)), path);
  const handle = await attempt(open(path, 'r'));
  const opened = await attempt(handle.stat());
  return {
    handle: { type: 'file', path },
    size: opened.size,
    read: (offset, length) => attempt(readFully(handle, offset, Math.min(length, opened.size - offset))),
    isChanged: async () => {
      // By its path, as other threads open it; where it is gone, those that have it open still read it.
      const now = await stat(path).catch(() => opened);
      return now.ino !== opened.ino || now.size !== opened.size || now.mtimeMs !== opened.mtimeMs;
    },
    close: () => handle.close(),
  };
}

function refuseOthers(stat: { isDirectory(): boolean; isFile(): boolean }, path: string): void {
  if (stat.isDirectory()) throw new UserError(`"${path}" is a folder; choose a workbook in it.`);
  if (!stat.isFile()) throw new UserError(`"${path}" is a device or a pipe; choose a file.`);
}

/** A read may end early, on a network's file system for one. */
async function readFully(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(length, 0));
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, done, bytes.byteLength - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

function toUserError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reason = reasons[String(error.code)] ?? `can't be read (${error.message}); check it and try again`;
  return new UserError(`"${path}" ${reason}.`);
}
