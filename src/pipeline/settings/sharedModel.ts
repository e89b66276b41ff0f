import { noModel } from './movementSettings.ts';
import type { WorkbookSettings } from './readingSettings.ts';
import { folderKey } from './settings.ts';

/** What the settings say of kept models, of which each path is meant from the folder of its workbook. */
interface ModelSettings {
  readonly model: string;
  readonly workbooks: Readonly<Record<string, Pick<WorkbookSettings, 'model'>>>;
}

/** Whether the settings name the model of a workbook for its folder, or for another workbook too. @param key of the workbook */
export function isModelShared({ model: general, workbooks }: ModelSettings, key: string): boolean {
  const ofFolder = workbooks[folderKey(key)]?.model ?? general;
  const model = workbooks[key]?.model ?? ofFolder;
  if (model === ofFolder) return true;
  if (model === noModel) return false;
  const file = resolve(key, model);
  return Object.entries(workbooks).some(
    ([other, kept]) => other !== key && kept.model !== undefined && resolve(other, kept.model) === file,
  );
}

/** The path of a file from the folder of a workbook, without steps back. */
function resolve(key: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folderKey(key)}${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
