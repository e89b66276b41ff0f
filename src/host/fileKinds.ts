import { type Uri, window } from 'vscode';
import { t } from '../pipeline/language.ts';
import { UserError } from '../pipeline/userError.ts';
import { fileName } from './fileNames.ts';

/** Endings of the files that can be segmented. */
export const workbookExtensions = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'tsv', 'txt'];

const pattern = new RegExp(`\\.(${workbookExtensions.join('|')})$`, 'i');

export function isWorkbook(uri: Uri): boolean {
  return pattern.test(uri.path);
}

/** Throws a `UserError` for a file of another kind. */
export function checkKind(uri: Uri): void {
  if (!isWorkbook(uri)) throw new UserError(explainKind(uri));
}

/** Says so of a file of another kind, and offers to choose a workbook. */
export async function refuseKind(uri: Uri, segment: (workbook: Uri) => Promise<void>): Promise<void> {
  const another = t('Choose Another File…');
  if ((await window.showWarningMessage(explainKind(uri), another)) !== another) return;
  const chosen = await browseForWorkbook();
  if (chosen !== undefined) await segment(chosen);
}

export async function browseForWorkbook(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    filters: { [t('Workbooks and text files')]: workbookExtensions },
    openLabel: t('Segment this workbook'),
  });
  return chosen?.[0];
}

function explainKind(uri: Uri): string {
  return t(
    '"{0}" is of a kind that can\'t be segmented; choose a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) or a text file of columns (.csv, .tsv, .txt).',
    fileName(uri),
  );
}
