import { ConfigurationTarget, commands, TabInputWebview, Uri, ViewColumn, window, workspace } from 'vscode';
import { formatList, t } from '../../pipeline/language/language.ts';
import { findPreset } from '../../pipeline/naming/presets.ts';
import type { FirstRule } from '../ports/ports.ts';
import { editRules, emptyRules } from './editRules.ts';
import { rulesKey } from './rulesDocument.ts';
import { rulesFilePath } from './rulesFilePath.ts';
import { findRulesFile, type RulesFiles } from './rulesFiles.ts';
import { findRulesPlace, listScopes } from './rulesPlace.ts';

/**
 * Opens the naming rules where they stand, beside the panel. Where there are none yet, what is to be changed first is
 * written: the smallest rule that is one. The default rules are never written out.
 * @param workbook whose rules; undefined where no workbook is segmented yet
 * @param first a rule to begin with, and what it says now
 */
export async function openRules(
  files: RulesFiles,
  workbook: Uri | undefined,
  first: FirstRule = usualRule(),
): Promise<void> {
  const at = workbook ?? workspace.workspaceFolders?.[0]?.uri;
  const place = await findRulesPlace(at);
  if (place.type === 'file') {
    if (!place.isThere) await files.write(place.uri, editRules(emptyRules(), [pathsOf(first)]));
    return show(place.uri);
  }
  const { Workspace, WorkspaceFolder } = ConfigurationTarget;
  if (place.target === Workspace) return reveal('openWorkspaceSettingsFile');
  const folder = at && workspace.getWorkspaceFolder(at);
  if (folder !== undefined && place.target === WorkspaceFolder) {
    return show(Uri.joinPath(folder.uri, '.vscode', 'settings.json'));
  }
  const configuration = workspace.getConfiguration('segmentAi', at);
  if (configuration.inspect('naming.rules')?.globalValue === undefined) {
    await configuration.update('naming.rules', { [first.rule]: first.says }, place.target);
  }
  return reveal('openSettingsJson');
}

const pathsOf = ({ rule, says }: FirstRule) => ({ path: [rule], value: says });

function usualRule(): FirstRule {
  const [[rule, { name, action }] = ['', { name: '', action: '' }]] = Object.entries(findPreset('default'));
  return { rule, says: { name, action } };
}

async function show(uri: Uri): Promise<void> {
  const viewColumn = panelIsActive() ? ViewColumn.Beside : ViewColumn.Active;
  await window.showTextDocument(uri, { viewColumn, preview: false });
}

async function reveal(command: string): Promise<void> {
  await commands.executeCommand(`workbench.action.${command}`, {
    revealSetting: { key: rulesKey, edit: false },
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
      ? t('The file {0} still applies; delete it to remove its rules.', rulesFilePath)
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
