import { type Uri, workspace } from 'vscode';
import {
  applyWorkbook,
  readSettings,
  type SettingName,
  type Settings,
  settingsTable,
} from '../../pipeline/settings/settings.ts';
import { workbookKey } from '../files/vscodeFiles.ts';

/** The extension's settings as they hold for a workbook. Throws a `UserError` that names a wrong one. */
export function readConfiguration(workbook: Uri): Settings {
  const configuration = workspace.getConfiguration('segmentAi', workbook);
  const names = Object.keys(settingsTable) as SettingName[];
  const values = names.map((name) => [name, copyPlain(configuration.get<unknown>(name))]);
  return applyWorkbook(readSettings(Object.fromEntries(values)), workbookKey(workbook));
}

/** VS Code hands out objects behind proxies, which can't be sent to a worker. */
export function copyPlain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
