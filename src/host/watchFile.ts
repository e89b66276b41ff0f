import { Disposable, RelativePattern, Uri, workspace } from 'vscode';

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
