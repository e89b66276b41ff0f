import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import type { Question } from '../../pipeline/reading/question.ts';
import { wordQuestion } from '../../pipeline/remarks/wordQuestion.ts';
import type { WorkbookSettings } from '../../pipeline/settings/readingSettings.ts';
import type { SettingName } from '../../pipeline/settings/settings.ts';
import { isTree, layOver, type Tree } from '../../pipeline/written/tree.ts';
import { workbookKey } from '../files/vscodeFiles.ts';
import { copyPlain, readConfiguration } from './readConfiguration.ts';

/**
 * Keeps an answer in the workspace's settings, or in the user's where no folder is open. The first title of a column
 * holds for all workbooks; any other answer holds for its workbook alone, so that it changes no other.
 */
export async function keepAnswer(
  question: Pick<Question, 'asked'>,
  answer: number,
  workbook: Uri,
): Promise<void> {
  const { setting, answers } = wordQuestion(question);
  const value = answers[answer]?.value;
  if (setting === 'columns' && isTree(value) && isForAll(value, workbook))
    return add({ setting, value, target: sharedTarget() }, workbook);
  return keepFor({ [setting]: value }, workbook);
}

/** Keeps settings for a workbook alone. */
export async function keepFor(settings: WorkbookSettings, workbook: Uri): Promise<void> {
  // Folders of one workspace may have workbooks of the same path.
  const isInFolder = workspace.getWorkspaceFolder(workbook) !== undefined;
  const target = isInFolder ? ConfigurationTarget.WorkspaceFolder : sharedTarget();
  return add({ setting: 'workbooks', value: { [workbookKey(workbook)]: settings }, target }, workbook);
}

function sharedTarget(): ConfigurationTarget {
  const { Global, Workspace } = ConfigurationTarget;
  return workspace.workspaceFolders === undefined ? Global : Workspace;
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
