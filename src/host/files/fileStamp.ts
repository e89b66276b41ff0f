import { Disposable, FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { FileStamp, SourceChange } from '../../messages/protocol.ts';

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

/** Programs save in steps, such as deleting the old file and renaming the new one. */
const settleMilliseconds = 500;

/** Hears of a file that was written or deleted, once the dust has settled. */
export function watchFile(file: Uri, onChange: () => void): Disposable {
  // Not by its name, which may hold what a pattern means otherwise.
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(file, '..'), '*'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (uri: Uri) => {
    if (uri.toString() !== file.toString()) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMilliseconds);
  };
  return Disposable.from(
    watcher,
    watcher.onDidChange(hear),
    watcher.onDidCreate(hear),
    watcher.onDidDelete(hear),
    new Disposable(() => clearTimeout(timer)),
  );
}
