import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import type { Question } from '../../pipeline/reading/question.ts';
import { wordQuestion } from '../../pipeline/remarks/wordQuestion.ts';
import type { WorkbookSettings } from '../../pipeline/settings/readingSettings.ts';
import { folderKey } from '../../pipeline/settings/settings.ts';
import { isTree, layOver, type Tree } from '../../pipeline/written/tree.ts';
import { workbookKey } from '../files/vscodeFiles.ts';
import { changeSetting } from './changeSetting.ts';

/**
 * Keeps an answer in the workspace's settings, or in the user's where no folder is open. It holds for its workbook alone,
 * so that it changes no other.
 */
export async function keepAnswer(
  question: Pick<Question, 'asked'>,
  answer: number,
  workbook: Uri,
): Promise<void> {
  const { setting, answers } = wordQuestion(question);
  const value = answers[answer]?.value;
  return changeFor(workbook, (kept) => ({ [setting]: layOver(kept[setting], value) }));
}

/** Keeps settings for a workbook alone, each in place of what was kept of it; columns go to those that were kept. */
export const keepFor = ({ columns, ...settings }: WorkbookSettings, workbook: Uri): Promise<void> =>
  changeFor(workbook, (kept) => ({
    ...settings,
    ...(columns && { columns: layOver(kept['columns'], columns) }),
  }));

/** Keeps settings for all workbooks of a workbook's folder. */
export const keepForFolder = (settings: Omit<WorkbookSettings, 'columns'>, workbook: Uri): Promise<void> =>
  changeFor(workbook, () => settings, folderKey);

async function changeFor(
  workbook: Uri,
  settingsOver: (kept: Tree) => Tree,
  keyOf = (key: string) => key,
): Promise<void> {
  // Folders of one workspace may have workbooks of the same path.
  const isInFolder = workspace.getWorkspaceFolder(workbook) !== undefined;
  const target = isInFolder ? ConfigurationTarget.WorkspaceFolder : sharedTarget();
  const key = keyOf(workbookKey(workbook));
  await changeSetting('workbooks', target, workbook, (all) => {
    const before = isTree(all) && isTree(all[key]) ? all[key] : {};
    return { ...Object(all), [key]: { ...before, ...settingsOver(before) } };
  });
}

function sharedTarget(): ConfigurationTarget {
  const { Global, Workspace } = ConfigurationTarget;
  return workspace.workspaceFolders === undefined ? Global : Workspace;
}
