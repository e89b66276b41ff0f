import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import type { SettingName } from '../../pipeline/settings/settings.ts';
import { copyPlain } from './readConfiguration.ts';

/**
 * Changes what a setting has in one scope.
 * @param over what is to stand there, by what does
 * @returns what stood there; undefined where nothing did
 */
export async function changeSetting(
  setting: SettingName,
  target: ConfigurationTarget,
  workbook: Uri,
  over: (kept: unknown) => unknown,
): Promise<unknown> {
  const configuration = workspace.getConfiguration('segmentAi', workbook);
  const { Global, Workspace } = ConfigurationTarget;
  const scopes = configuration.inspect<unknown>(setting);
  const kept = copyPlain(
    target === Global
      ? scopes?.globalValue
      : target === Workspace
        ? scopes?.workspaceValue
        : scopes?.workspaceFolderValue,
  );
  await configuration.update(setting, over(kept), target);
  return kept;
}
