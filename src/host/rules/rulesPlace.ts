import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import { t } from '../../pipeline/language/language.ts';
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
  const target = listScopes(workbook).at(-1)?.target;
  if (target !== undefined || uri === undefined)
    return { type: 'settings', target: target ?? ConfigurationTarget.Global };
  return { type: 'file', uri, isThere };
}

/** The scopes that set the rules, the narrowest last, as a sentence calls them. */
export function listScopes(workbook: Uri | undefined): { name: string; target: ConfigurationTarget }[] {
  const values = workspace.getConfiguration('segmentAi', workbook).inspect<unknown>('naming.rules');
  // In a window on one folder, its settings are those of the workspace.
  const ofFolder = workspace.workspaceFile === undefined ? undefined : values?.workspaceFolderValue;
  const { Global, Workspace, WorkspaceFolder } = ConfigurationTarget;
  return [
    { name: t('your user settings'), target: Global, value: values?.globalValue },
    { name: t('the workspace settings'), target: Workspace, value: values?.workspaceValue },
    { name: t("the folder's settings"), target: WorkspaceFolder, value: ofFolder },
  ].filter(({ value }) => value !== undefined);
}
