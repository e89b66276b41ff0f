import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import type { Question } from '../../pipeline/reading/question.ts';
import { wordQuestion } from '../../pipeline/remarks/wordQuestion.ts';
import { isAnswer } from '../../pipeline/settings/pickAnswers.ts';
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

/** Takes what was answered of a workbook out of what is kept for it. */
export async function forgetAnswers(workbook: Uri): Promise<void> {
  const key = workbookKey(workbook);
  await changeSetting('workbooks', findTarget(workbook), workbook, (all) => {
    const kept = isTree(all) ? all[key] : undefined;
    if (!isTree(all) || !isTree(kept)) return all;
    const { [key]: _, ...others } = all;
    const rest = Object.entries(kept).filter(([setting]) => !isAnswer(setting));
    const left = rest.length === 0 ? others : { ...others, [key]: Object.fromEntries(rest) };
    return Object.keys(left).length === 0 ? undefined : left;
  });
}

async function changeFor(
  workbook: Uri,
  settingsOver: (kept: Tree) => Tree,
  keyOf = (key: string) => key,
): Promise<void> {
  const key = keyOf(workbookKey(workbook));
  await changeSetting('workbooks', findTarget(workbook), workbook, (all) => {
    const before = isTree(all) && isTree(all[key]) ? all[key] : {};
    return { ...Object(all), [key]: { ...before, ...settingsOver(before) } };
  });
}

/** Folders of one workspace may have workbooks of the same path. */
function findTarget(workbook: Uri): ConfigurationTarget {
  const isInFolder = workspace.getWorkspaceFolder(workbook) !== undefined;
  return isInFolder ? ConfigurationTarget.WorkspaceFolder : sharedTarget();
}

function sharedTarget(): ConfigurationTarget {
  const { Global, Workspace } = ConfigurationTarget;
  return workspace.workspaceFolders === undefined ? Global : Workspace;
}
