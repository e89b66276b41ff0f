import { type Uri, workspace } from 'vscode';

/** A workbook's key in `segmentAi.workbooks`: its path in its workspace folder, or its whole URI outside of any. */
export function workbookKey(workbook: Uri): string {
  const isInFolder = workspace.getWorkspaceFolder(workbook) !== undefined;
  return isInFolder ? workspace.asRelativePath(workbook, false) : workbook.toString(true);
}
