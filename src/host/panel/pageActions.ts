import { commands, env, Range, UIKind, type Uri, ViewColumn, window } from 'vscode';
import type { RowReference } from '../../pipeline/cleaning/clean.ts';
import { t } from '../../pipeline/language/language.ts';
import type { CustomerQuery } from '../../pipeline/results/customerQuery.ts';
import { fileName } from '../files/fileNames.ts';
import { openRules } from '../rules/openRules.ts';
import type { PageRequest } from './segmentsPanel.ts';

const textFile = /\.(csv|tsv|txt)$/i;

/** Opens a workbook, at a row where that can be done: a text file here, another in the program that it belongs to. */
async function openSource(workbook: Uri, at: RowReference | undefined): Promise<void> {
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

/** What a page can ask its session for. */
export interface PageSession {
  readonly workbook: Uri;
  readonly reports: { receive(drawn: Extract<PageRequest, { type: 'drawn' }>): void };
  run(): Promise<void>;
  cancelRun(): void;
  saveReport(): Promise<void>;
  exportCustomers(segment?: number): Promise<void>;
  chooseComponents(components: number | undefined): Promise<void>;
  listCustomers(id: number, query: CustomerQuery): Promise<void>;
}

type Actions = {
  readonly [Type in PageRequest['type']]: (
    session: PageSession,
    request: Extract<PageRequest, { type: Type }>,
  ) => unknown;
};

/** What each request of a page comes to. */
const actions: Actions = {
  rerun: (session) => session.run(),
  cancel: (session) => session.cancelRun(),
  editRules: (session) => openRules(session.workbook),
  saveReport: (session) => session.saveReport(),
  exportCustomers: (session, { segment }) => session.exportCustomers(segment),
  drawn: (session, request) => session.reports.receive(request),
  chooseComponents: (session, { components }) => session.chooseComponents(components),
  openSource: (session, { at }) => openSource(session.workbook, at),
  openSetting: (_, { name }) => commands.executeCommand('workbench.action.openSettings', `segmentAi.${name}`),
  listCustomers: (session, { id, query }) => session.listCustomers(id, query),
};

/** Resolves when it is done; rejects where it fails. */
export async function actOn<Type extends PageRequest['type']>(
  session: PageSession,
  request: Extract<PageRequest, { type: Type }>,
): Promise<void> {
  await (actions[request.type as Type] as Actions[Type])(session, request);
}
