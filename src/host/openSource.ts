import { commands, env, Range, UIKind, type Uri, ViewColumn, window } from 'vscode';
import type { RowReference } from '../pipeline/clean.ts';
import { t } from '../pipeline/language.ts';
import { fileName } from './fileNames.ts';

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
  const where = t('Look for row {0} of the sheet "{1}" in {2}.', row, sheet, fileName(workbook));
  void window.showInformationMessage(where);
}
