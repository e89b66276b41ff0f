import { type Uri, workspace } from 'vscode';
import { readSettings, type SettingName, type Settings, settingsTable } from '../pipeline/settings.ts';

/** The extension's settings as they hold for a workbook. Throws a `UserError` that names a wrong one. */
export function readConfiguration(workbook: Uri): Settings {
  const configuration = workspace.getConfiguration('segmentAi', workbook);
  const names = Object.keys(settingsTable) as SettingName[];
  return readSettings(Object.fromEntries(names.map((name) => [name, configuration.get<unknown>(name)])));
}
