import { type Uri, workspace } from 'vscode';
import type { WorkbookSettings } from '../../pipeline/settings/readingSettings.ts';
import {
  applyWorkbook,
  readSettings,
  renameSettings,
  type Settings,
  settingDefaults,
  settingsTable,
  settingVocabulary,
} from '../../pipeline/settings/settings.ts';
import { isModelShared } from '../../pipeline/settings/sharedModel.ts';
import { workbookKey } from '../files/vscodeFiles.ts';

/**
 * The extension's settings as they hold for a workbook, and will once others are kept for it. Throws a `UserError` that
 * names a wrong one.
 */
export function readConfiguration(workbook: Uri, unwritten?: WorkbookSettings): Settings {
  return applyWorkbook(readSettings(collect(workbook).values), workbookKey(workbook), unwritten);
}

/** Whether the kept model of a workbook is set for its folder, or for another workbook too. */
export const sharesModel = (workbook: Uri): boolean =>
  isModelShared(readSettings(collect(workbook).values), workbookKey(workbook));

/** What is to be said of how they are set. */
export const remarkOnConfiguration = (workbook: Uri) => collect(workbook).remarks;

function collect(workbook: Uri) {
  const configuration = workspace.getConfiguration('segmentAi', workbook);
  const names = [...Object.keys(settingsTable), ...Object.keys(settingVocabulary.keys ?? {})];
  const values = names.map((name) => [name, copyPlain(configuration.get<unknown>(name))]);
  return renameSettings(Object.fromEntries(values), settingDefaults);
}

/** VS Code hands out objects behind proxies, which can't be sent to a worker. */
export function copyPlain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
