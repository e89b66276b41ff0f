import { FileSystemError, type Uri, workspace } from 'vscode';
import type { FileStamp, SourceChange } from '../protocol.ts';

/** The present state of a file; undefined where it cannot be told. */
export async function stampFile(file: Uri): Promise<FileStamp | undefined> {
  return workspace.fs.stat(file).then(
    ({ mtime, size }) => ({ mtime, size }),
    () => undefined,
  );
}

/** What has become of a file since it was stamped; undefined for nothing, and where that cannot be told. */
export async function findChange(file: Uri, before: FileStamp): Promise<SourceChange | undefined> {
  try {
    const { mtime, size } = await workspace.fs.stat(file);
    return mtime === before.mtime && size === before.size ? undefined : 'changed';
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? 'gone' : undefined;
  }
}
