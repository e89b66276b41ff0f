import { type Uri, window } from 'vscode';
import { t } from '../pipeline/language.ts';
import { exists } from './exists.ts';
import { fileName, reportUri } from './fileNames.ts';
import { askTarget, saveWhole, type Write } from './saveWhole.ts';
import { tellSaved } from './tellSaved.ts';

/** Saves the report beside its workbook, or where the user says; asks before it overwrites. */
export async function saveReport(workbook: Uri, write: Write): Promise<void> {
  const target = await chooseTarget(reportUri(workbook));
  if (target === undefined) return;
  const saved = await saveWhole(target, kinds(), write);
  if (saved !== undefined) tellSaved(saved);
}

/** Where to write: the proposed place if nothing is there, else what the user says; undefined to give up. */
async function chooseTarget(proposed: Uri): Promise<Uri | undefined> {
  if (!(await exists(proposed))) return proposed;
  const question = t('"{0}" already exists. Do you want to replace it?', fileName(proposed));
  const [replace, another] = [t('Replace'), t('Choose Another Name…')];
  const choice = await window.showWarningMessage(question, { modal: true }, replace, another);
  if (choice === replace) return proposed;
  return choice === another ? askTarget(proposed, kinds()) : undefined;
}

const kinds = () => ({ [t('Excel workbook')]: ['xlsx'] });
