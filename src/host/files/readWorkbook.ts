import { FileSystemError, FileType, type Uri, workspace } from 'vscode';
import type { WorkbookSource } from '../../messages/protocol.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import { fileName } from './fileNames.ts';

/** A file on disk is read by the worker itself; one of a virtual file system is fetched here and handed over. */
export async function readWorkbook(workbook: Uri): Promise<WorkbookSource> {
  await checkFile(workbook);
  if (workbook.scheme === 'file') return { type: 'file', path: workbook.fsPath };
  return { type: 'bytes', path: workbook.path, bytes: await workspace.fs.readFile(workbook) };
}

async function checkFile(workbook: Uri): Promise<void> {
  try {
    const { type } = await workspace.fs.stat(workbook);
    if ((type & FileType.Directory) === 0) return;
  } catch (error) {
    const reason =
      error instanceof FileSystemError && error.code === 'FileNotFound'
        ? t('"{0}" no longer exists; check its place and try again.', fileName(workbook))
        : t('"{0}" can\'t be read; check its place and its permissions and try again.', fileName(workbook));
    throw new UserError(reason);
  }
  throw new UserError(t('"{0}" is a folder; choose a workbook in it.', fileName(workbook)));
}
