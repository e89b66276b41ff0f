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
import { findPreset } from '../../pipeline/naming/presets.ts';
import { rulesKey } from './rulesDocument.ts';
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
