import { open } from 'node:fs/promises';
import { UserError } from '../pipeline/userError.ts';
import type { ByteSource } from '../pipeline/workbook/byteSource.ts';

/** Why a file can't be opened, by Node's error code, as the end of a sentence with the cure. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check its name',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EBUSY: 'is in use by another program; close it there and try again',
  EISDIR: 'is a folder; choose a workbook in it',
};

/** Opens a file on disk for reading. Throws a `UserError` where that fails. */
export async function openFileSource(path: string): Promise<ByteSource> {
  try {
    const handle = await open(path, 'r');
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      throw new UserError(`"${path}" ${reasons['EISDIR']}.`);
    }
    return {
      handle: { type: 'file', path },
      size: stat.size,
      read: async (offset, length) => {
        const bytes = new Uint8Array(length);
        const { bytesRead } = await handle.read(bytes, 0, length, offset);
        return bytes.subarray(0, bytesRead);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    throw toUserError(error, path);
  }
}

function toUserError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason === undefined ? error : new UserError(`"${path}" ${reason}.`);
}
