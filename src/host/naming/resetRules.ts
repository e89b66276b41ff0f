import { ConfigurationTarget, type Uri, window, workspace } from 'vscode';
import { t } from '../../pipeline/language.ts';
import { rulesFilePath } from './rulesDocument.ts';
import { findRulesFile } from './rulesFiles.ts';

/** Removes the naming rules from every scope where they are set, if the user agrees. A rules file is left alone. */
export async function resetRules(workbook: Uri | undefined): Promise<void> {
  const place = workbook ?? workspace.workspaceFolders?.[0]?.uri;
  const scopes = listScopes(place);
  const remark =
    place && (await findRulesFile(place))
      ? t('The file {0} stays and is used; delete it to be rid of its rules.', rulesFilePath)
      : '';
  if (scopes.length === 0) {
    void window.showInformationMessage([t('No setting changes the naming rules.'), remark].join(' '));
    return;
  }
  const reset = t('Reset');
  const question = t('Remove the naming rules from {0}?', scopes.map(({ name }) => name).join(t(' and ')));
  const detail = [t("The settings then leave the preset's rules as they are."), remark].join(' ');
  if ((await window.showWarningMessage(question, { modal: true, detail }, reset)) !== reset) return;
  const configuration = workspace.getConfiguration('segmentAi', place);
  for (const { target } of scopes) await configuration.update('naming.rules', undefined, target);
}

/** The scopes that set the rules, as a sentence calls them. */
function listScopes(place: Uri | undefined): { name: string; target: ConfigurationTarget }[] {
  const values = workspace.getConfiguration('segmentAi', place).inspect<unknown>('naming.rules');
  // In a window on one folder, its settings are those of the workspace.
  const ofFolder = workspace.workspaceFile === undefined ? undefined : values?.workspaceFolderValue;
  const { Global, Workspace, WorkspaceFolder } = ConfigurationTarget;
  return [
    { name: t('your user settings'), target: Global, value: values?.globalValue },
    { name: t('the workspace settings'), target: Workspace, value: values?.workspaceValue },
    { name: t("the folder's settings"), target: WorkspaceFolder, value: ofFolder },
  ].filter(({ value }) => value !== undefined);
}
