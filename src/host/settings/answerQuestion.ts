import { ConfigurationTarget, type Uri, window, workspace } from 'vscode';
import type { Question } from '../../pipeline/reading/question.ts';
import { type AskedSetting, wordQuestion } from '../../pipeline/remarks/wordQuestion.ts';
import type { SettingName } from '../../pipeline/settings/settings.ts';
import { isTree, layOver, type Tree } from '../../pipeline/written/tree.ts';
import { workbookKey } from '../files/vscodeFiles.ts';
import { copyPlain, readConfiguration } from './readConfiguration.ts';

/**
 * Keeps an answer in the workspace's settings, or in the user's where no folder is open. The first title of a column
 * holds for all workbooks; any other answer holds for its workbook alone, so that it changes no other.
 */
async function keepAnswer(setting: AskedSetting, answer: unknown, workbook: Uri): Promise<void> {
  const { Global, Workspace, WorkspaceFolder } = ConfigurationTarget;
  const shared = workspace.workspaceFolders === undefined ? Global : Workspace;
  if (setting === 'columns' && isTree(answer) && isForAll(answer, workbook))
    return add({ setting, value: answer, target: shared }, workbook);
  // Folders of one workspace may have workbooks of the same path.
  const target = workspace.getWorkspaceFolder(workbook) === undefined ? shared : WorkspaceFolder;
  const value = { [workbookKey(workbook)]: { [setting]: answer } };
  return add({ setting: 'workbooks', value, target }, workbook);
}

/** Whether no setting says yet which columns these are; a column's letters say nothing of another workbook. */
function isForAll(answer: Tree, workbook: Uri): boolean {
  const { columns } = readConfiguration(workbook);
  return Object.entries(answer).every(
    ([role, title]) => !Object.hasOwn(columns, role) && !/^[A-Z]{1,3}$/.test(String(title)),
  );
}

interface Addition {
  readonly setting: SettingName;
  readonly value: Tree;
  readonly target: ConfigurationTarget;
}

/** Merges a value into what a setting has in one scope. */
async function add({ setting, value, target }: Addition, workbook: Uri): Promise<void> {
  const configuration = workspace.getConfiguration('segmentAi', workbook);
  const { Global, Workspace } = ConfigurationTarget;
  const kept = configuration.inspect<unknown>(setting);
  const inScope =
    target === Global
      ? kept?.globalValue
      : target === Workspace
        ? kept?.workspaceValue
        : kept?.workspaceFolderValue;
  const before = copyPlain(inScope);
  await configuration.update(setting, layOver(before, value), target);
}

/** Asks by a quick pick and keeps the answer in the settings. False where the user gives none. */
export async function answerQuestion(question: Question, workbook: Uri): Promise<boolean> {
  const { message, title, setting, answers } = wordQuestion(question);
  const items = answers.map(({ label, description, value }) => ({ label, description, value }));
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: message,
    ignoreFocusOut: true,
    matchOnDescription: true,
  });
  if (picked === undefined) return false;
  await keepAnswer(setting, picked.value, workbook);
  return true;
}
