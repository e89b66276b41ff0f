import { TabInputCustom, TabInputText, type Uri, window, workspace } from 'vscode';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import { fileName } from '../ports/ports.ts';

/** Endings of the files that can be segmented. */
const workbookExtensions = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'tsv', 'txt'];

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

async function browseForWorkbook(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    filters: { [t('Workbooks and text files')]: workbookExtensions },
    openLabel: t('Segment this workbook'),
  });
  return chosen?.[0];
}

function explainKind(uri: Uri): string {
  return t(
    "“{0}” is of a kind that can't be segmented; choose a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) or a text file of columns (.csv, .tsv, .txt).",
    fileName(uri),
  );
}

const mostFiles = 500;

/** The workbook to segment when a command names none: the one in the active tab, or the user's choice. */
export async function chooseWorkbook(): Promise<Uri | undefined> {
  return activeWorkbook() ?? (await pickWorkbook());
}

function activeWorkbook(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
  return uri !== undefined && isWorkbook(uri) ? uri : undefined;
}

async function pickWorkbook(): Promise<Uri | undefined> {
  const anyCase = workbookExtensions.flatMap((extension) => [extension, extension.toUpperCase()]).join(',');
  // A file system that can't be searched, or a search that fails, leaves the dialog.
  const found = await workspace.findFiles(`**/*.{${anyCase}}`, '**/node_modules/**', mostFiles).then(
    (files) => files,
    () => [],
  );
  if (found.length === 0) return browseForWorkbook();
  const items = found
    .map((uri) => ({ label: fileName(uri), description: workspace.asRelativePath(uri), uri }))
    .sort((a, b) => a.description.localeCompare(b.description));
  const choice = await window.showQuickPick(
    [...items, { label: t('$(folder-opened) Browse…'), description: '', uri: undefined }],
    {
      title: t('Segment a workbook'),
      placeHolder: t(
        'A workbook of transactions: one row per order line, with customer, invoice, date, quantity and price',
      ),
      matchOnDescription: true,
    },
  );
  return choice === undefined ? undefined : (choice.uri ?? browseForWorkbook());
}
