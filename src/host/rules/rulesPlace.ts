import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import { exists } from '../files/vscodeFiles.ts';
import { rulesFileUri } from './rulesFiles.ts';

/** Where the naming rules of a workbook are written, or would be. */
export type RulesPlace =
  | { readonly type: 'file'; readonly uri: Uri; readonly isThere: boolean }
  | { readonly type: 'settings'; readonly target: ConfigurationTarget };

/**
 * The rules file of the workbook's folder; settings where rules stand there already, as a file would take their place,
 * and for a workbook outside the open folders.
 * @param workbook whose rules; undefined where no workbook is segmented yet
 */
export async function findRulesPlace(workbook: Uri | undefined): Promise<RulesPlace> {
  const uri = workbook && rulesFileUri(workbook);
  const isThere = uri !== undefined && (await exists(uri));
  if (isThere) return { type: 'file', uri, isThere };
  const target = findScope(workbook);
  if (target !== undefined || uri === undefined)
    return { type: 'settings', target: target ?? ConfigurationTarget.Global };
  return { type: 'file', uri, isThere };
}

/** The narrowest scope that sets the rules. */
function findScope(workbook: Uri | undefined): ConfigurationTarget | undefined {
  const scopes = workspace.getConfiguration('segmentAi', workbook).inspect<unknown>('naming.rules');
  const { Global, Workspace, WorkspaceFolder } = ConfigurationTarget;
  // In a window on one folder, its settings are those of the workspace.
  if (scopes?.workspaceFolderValue !== undefined && workspace.workspaceFile !== undefined)
    return WorkspaceFolder;
  if (scopes?.workspaceValue !== undefined) return Workspace;
  return scopes?.globalValue === undefined ? undefined : Global;
}
