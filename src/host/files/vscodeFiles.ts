import {
  commands,
  Disposable,
  env,
  FileSystemError,
  FileType,
  Range,
  RelativePattern,
  UIKind,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { WorkbookSource } from '../../messages/workerCalls.ts';
import type { RowReference } from '../../pipeline/cleaning/rowReference.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import { type FileAt, type FilesPort, fileName, type Subscription } from '../ports/ports.ts';

/** Files as the editor has them, on disk or in any file system that an extension provides. */
export const vscodeFiles: FilesPort = {
  beside: (file, name) => Uri.joinPath(toUri(file), '..', name),
  stat: async (file) => {
    try {
      const { mtime, size } = await workspace.fs.stat(toUri(file));
      return { mtime, size };
    } catch (error) {
      return isNotFound(error) ? 'gone' : undefined;
    }
  },
  listBeside: async (file) => {
    const folder = Uri.joinPath(toUri(file), '..');
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    return entries.map(([name]) => name);
  },
  read: async (file) => workspace.fs.readFile(toUri(file)),
  write: async (file, bytes) => workspace.fs.writeFile(toUri(file), bytes),
  rename: async (from, to) => workspace.fs.rename(toUri(from), toUri(to), { overwrite: true }),
  remove: async (file) => workspace.fs.delete(toUri(file)),
  watch,
  describeSource,
  describeTarget: (file, name) => {
    const { scheme, fsPath } = toUri(file);
    return scheme === 'file' ? { type: 'file', path: fsPath, name } : { type: 'memory' };
  },
};

export function toUri(file: FileAt): Uri {
  return file instanceof Uri ? file : Uri.parse(file.toString());
}

/** A workbook's key in `segmentAi.workbooks`: its path in its workspace folder, or its whole URI outside of any. */
export function workbookKey(workbook: Uri): string {
  const isInFolder = workspace.getWorkspaceFolder(workbook) !== undefined;
  return isInFolder ? workspace.asRelativePath(workbook, false) : workbook.toString(true);
}

export async function exists(file: Uri): Promise<boolean> {
  return typeof (await vscodeFiles.stat(file)) === 'object';
}

/** Programs save in steps, such as deleting the old file and renaming the new one. */
const settleMilliseconds = 500;

function watch(file: FileAt, onChange: () => void): Subscription {
  // Not by its name, which may hold what a pattern means otherwise.
  const folder = Uri.joinPath(toUri(file), '..');
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*'));
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

/** A file on disk is read by the worker itself; one of a virtual file system is fetched here and handed over. */
async function describeSource(workbook: FileAt): Promise<WorkbookSource> {
  const uri = toUri(workbook);
  await checkFile(uri);
  if (uri.scheme === 'file') return { type: 'file', path: uri.fsPath };
  return { type: 'bytes', path: uri.path, bytes: await workspace.fs.readFile(uri) };
}

async function checkFile(workbook: Uri): Promise<void> {
  try {
    const { type } = await workspace.fs.stat(workbook);
    if ((type & FileType.Directory) === 0) return;
  } catch (error) {
    const reason = isNotFound(error)
      ? t('“{0}” no longer exists; check its place and try again.', fileName(workbook))
      : t("“{0}” can't be read; check its place and its permissions and try again.", fileName(workbook));
    throw new UserError(reason);
  }
  throw new UserError(t('“{0}” is a folder; choose a workbook in it.', fileName(workbook)));
}

function isNotFound(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

const textFile = /\.(csv|tsv|txt)$/i;

/** Opens a workbook, at a row where that can be done: a text file here, another in the program that it belongs to. */
export async function openSource(workbook: Uri, at: RowReference | undefined): Promise<void> {
  if (textFile.test(workbook.path)) return openText(workbook, at?.row);
  if (at !== undefined) sayWhere(workbook, at);
  const isLocal = workbook.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (isLocal && (await env.openExternal(workbook))) return;
  await commands.executeCommand('vscode.open', workbook, { viewColumn: ViewColumn.Beside });
}

async function openText(file: Uri, row: number | undefined): Promise<void> {
  const line = Math.max(0, (row ?? 1) - 1);
  // Lets an editor for tables have the file where one is installed, unless a row is asked for.
  if (row === undefined) return commands.executeCommand('vscode.open', file, ViewColumn.Beside);
  const selection = new Range(line, 0, line + 1, 0);
  await window.showTextDocument(file, { viewColumn: ViewColumn.Beside, selection });
}

function sayWhere(workbook: Uri, { sheet, row }: RowReference): void {
  const where = t('Look for row {0} of the sheet “{1}” in {2}.', row, sheet, fileName(workbook));
  void window.showInformationMessage(where);
}
