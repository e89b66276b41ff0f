import { TabInputCustom, TabInputText, type Uri, window, workspace } from 'vscode';
import { t } from '../pipeline/language.ts';
import { browseForWorkbook, isWorkbook, workbookExtensions } from './fileKinds.ts';
import { fileName } from './fileNames.ts';

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
