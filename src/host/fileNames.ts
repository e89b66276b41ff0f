import { Uri } from 'vscode';

/** The last segment of a path: `sales.xlsx`. */
export function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Where the report on a workbook goes: `sales - segments.xlsx` beside `sales.xlsx`. */
export function reportUri(workbook: Uri): Uri {
  const stem = fileName(workbook).replace(/\.[^.]*$/, '');
  return Uri.joinPath(workbook, '..', `${stem} - segments.xlsx`);
}
