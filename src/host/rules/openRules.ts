import {
  ConfigurationTarget,
  commands,
  TabInputWebview,
  Uri,
  ViewColumn,
  type WorkspaceConfiguration,
  window,
  workspace,
} from 'vscode';
import { formatList, t } from '../../pipeline/language/language.ts';
import { findPreset } from '../../pipeline/naming/presets.ts';
import { rulesFilePath, rulesKey } from './rulesDocument.ts';
import { findRulesFile } from './rulesFiles.ts';

/**
 * Opens the naming rules where they stand: the rules file, or settings.json of the folder, the workspace or the user.
 * Where there are none yet, the preset's rules are written into the user's settings.
 * @param workbook whose rules; undefined where no workbook is segmented yet
 */
export async function openRules(workbook: Uri | undefined): Promise<void> {
  const place = workbook ?? workspace.workspaceFolders?.[0]?.uri;
  const file = place && (await findRulesFile(place));
  if (file !== undefined) return show(file);
  const configuration = workspace.getConfiguration('segmentAi', place);
  const scopes = configuration.inspect<unknown>('naming.rules');
  if (scopes?.workspaceValue !== undefined) return reveal('openWorkspaceSettingsFile', false);
  const folder = place && workspace.getWorkspaceFolder(place);
  if (folder !== undefined && scopes?.workspaceFolderValue !== undefined) {
    return show(Uri.joinPath(folder.uri, '.vscode', 'settings.json'));
  }
  const isSet = scopes?.globalValue !== undefined;
  if (!isSet) await writePreset(configuration);
  return reveal('openSettingsJson', !isSet);
}

/** The default rules are written by the editor itself. */
async function writePreset(configuration: WorkspaceConfiguration): Promise<void> {
  if (configuration.get('naming.preset') !== 'seed') return;
  await configuration.update('naming.rules', findPreset('seed'), ConfigurationTarget.Global);
}

async function show(uri: Uri): Promise<void> {
  const viewColumn = panelIsActive() ? ViewColumn.Beside : ViewColumn.Active;
  await window.showTextDocument(uri, { viewColumn, preview: false });
}

/** @param edit has the editor write the default rules where there are none */
async function reveal(command: string, edit: boolean): Promise<void> {
  await commands.executeCommand(`workbench.action.${command}`, {
    revealSetting: { key: rulesKey, edit },
    openToSide: panelIsActive(),
  });
}

/** Then the rules open beside it, so that the names can be seen to change. */
function panelIsActive(): boolean {
  return window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
}

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
  const names = scopes.map(({ name }) => name);
  const question = t('Remove the naming rules from {0}?', formatList(names, 'and'));
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
