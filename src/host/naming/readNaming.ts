import type { Uri } from 'vscode';
import { t } from '../../pipeline/language.ts';
import type { NamingSettings } from '../../pipeline/nameFormed.ts';
import { readConfiguration } from '../readConfiguration.ts';
import { rulesFilePath } from './rulesDocument.ts';
import type { RulesFile, RulesFiles } from './rulesFiles.ts';

/** The naming rules that hold for a workbook, and what is to be said of where they come from. */
export interface Naming {
  readonly naming: NamingSettings;
  readonly remarks: readonly string[];
}

/** The rules file wins over the setting. Throws a `UserError` for a wrong setting. */
export async function readNaming(workbook: Uri, files: RulesFiles): Promise<Naming> {
  const { 'naming.preset': preset, 'naming.rules': setting } = readConfiguration(workbook);
  const file = await files.read(workbook);
  return {
    naming: { 'naming.preset': preset, 'naming.rules': file?.rules ?? setting },
    remarks: remarkOn(file),
  };
}

function remarkOn(file: RulesFile | undefined): string[] {
  if (file?.problem === undefined) return [];
  const instead =
    file.rules === undefined
      ? t('the setting segmentAi.naming.rules, or else the default rules, are used')
      : t('its rules from before that are used');
  return [t('{0} {1}, so {2}; mend the file.', rulesFilePath, file.problem, instead)];
}
