import { type FileHandle, open, stat } from 'node:fs/promises';
import { type ByteSource, bytesInMemory, type SourceHandle } from '../pipeline/bytes/byteSource.ts';
import { UserError } from '../pipeline/errors/userError.ts';
import { t } from '../pipeline/language/language.ts';

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
    read: (offset, length, room) => {
      const wanted = Math.max(0, Math.min(length, opened.size - offset));
      return attempt(readFully(handle, offset, room?.subarray(0, wanted) ?? new Uint8Array(wanted)));
    },
    isChanged: async () => {
      // By its path, as other threads open it; where it is gone, those that have it open still read it.
      const now = await stat(path).catch(() => opened);
      return now.ino !== opened.ino || now.size !== opened.size || now.mtimeMs !== opened.mtimeMs;
    },
    close: () => handle.close(),
  };
}

function refuseOthers(stat: { isDirectory(): boolean; isFile(): boolean }, path: string): void {
  if (stat.isDirectory()) throw new UserError(t('“{0}” is a folder; choose a workbook in it.', path));
  if (!stat.isFile()) throw new UserError(t('“{0}” is a device or a pipe; choose a file.', path));
}

/** A read may end early, on a network's file system for one. */
async function readFully(handle: FileHandle, offset: number, bytes: Uint8Array): Promise<Uint8Array> {
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
  return new UserError(describeFailure(String(error.code), path, error.message));
}

/** Why a file can't be read, by Node's error code. */
function describeFailure(code: string, path: string, message: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return t('“{0}” does not exist; check its name.', path);
    case 'EACCES':
    case 'EPERM':
      return t('“{0}” may not be read; check its permissions.', path);
    case 'EBUSY':
      return t('“{0}” is in use by another program; close it there and try again.', path);
    default:
      return t("“{0}” can't be read ({1}); check it and try again.", path, message);
  }
}

/** Opens a source by its handle. Throws a `UserError` where a file can't be opened. */
export async function openNodeSource(handle: SourceHandle): Promise<ByteSource> {
  return handle.type === 'file' ? openFileSource(handle.path) : bytesInMemory(handle.bytes);
}
