import { ConfigurationTarget, type Uri, window, workspace } from 'vscode';
import { isTree, mergeTrees } from '../pipeline/naming/mergeRules.ts';
import type { Question } from '../pipeline/question.ts';

/**
 * Asks by a quick pick and keeps the answer in the question's setting: in the workspace's settings, or in the user's
 * where no folder is open. False where the user gives none.
 */
export async function answerQuestion({ message, choice }: Question, workbook: Uri): Promise<boolean> {
  const items = choice.answers.map(({ label, description, value }) => ({ label, description, value }));
  const picked = await window.showQuickPick(items, {
    title: choice.title,
    placeHolder: message,
    ignoreFocusOut: true,
    matchOnDescription: true,
  });
  if (picked === undefined) return false;
  const configuration = workspace.getConfiguration('segmentAi', workbook);
  const inWorkspace = workspace.workspaceFolders !== undefined;
  const kept = configuration.inspect<unknown>(choice.setting);
  const before = inWorkspace ? kept?.workspaceValue : kept?.globalValue;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update(choice.setting, merge(before, picked.value), target);
  return true;
}

/** An answer that is an object joins what the setting holds already. */
function merge(before: unknown, answer: unknown): unknown {
  return isTree(before) && isTree(answer) ? mergeTrees(before, answer) : answer;
}
