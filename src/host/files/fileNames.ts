import { Uri, workspace } from 'vscode';

/** The last segment of a path: `sales.xlsx`. */
export function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Where the report on a workbook goes: `sales - segments.xlsx` beside `sales.xlsx`. */
export function reportUri(workbook: Uri): Uri {
  return neighbour(workbook, 'segments.xlsx');
}

/** Where customers go: `sales - customers.csv`, or those of one segment, `sales - Champions.csv`. */
export function customersUri(workbook: Uri, segment: string | undefined): Uri {
  const name = segment?.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-').slice(0, 80) ?? 'customers';
  return neighbour(workbook, `${name}.csv`);
}

function neighbour(workbook: Uri, ending: string): Uri {
  const stem = fileName(workbook).replace(/\.[^.]*$/, '');
  return Uri.joinPath(workbook, '..', `${stem} - ${ending}`);
}

/** A workbook's key in `segmentAi.workbooks`: its path in its workspace folder, or its whole URI outside of any. */
export function workbookKey(workbook: Uri): string {
  const isInFolder = workspace.getWorkspaceFolder(workbook) !== undefined;
  return isInFolder ? workspace.asRelativePath(workbook, false) : workbook.toString(true);
}

export async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
