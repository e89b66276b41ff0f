import { type Uri, window } from 'vscode';
import { t } from '../pipeline/language.ts';
import { exists } from './exists.ts';
import { fileName, reportUri } from './fileNames.ts';
import { findChange } from './fileStamp.ts';
import { askTarget, type SavedFile, saveWhole, type Write } from './saveWhole.ts';
import { tellSaved } from './tellSaved.ts';
import { completeStep } from './walkthroughSteps.ts';

/**
 * Saves the report beside its workbook, or where the user says; asks before it overwrites. Gives what was saved;
 * undefined where the user gave up.
 * @param replaceable what may be replaced without a question, as long as nobody else has changed it
 */
export async function saveReport(
  workbook: Uri,
  write: Write,
  replaceable?: SavedFile,
): Promise<SavedFile | undefined> {
  const target = await chooseTarget(reportUri(workbook), replaceable);
  if (target === undefined) return undefined;
  const saved = await saveWhole(target, kinds(), write);
  if (saved === undefined) return undefined;
  completeStep('reportSaved');
  tellSaved(saved.uri);
  return saved;
}

/** Where to write: the proposed place if nothing is there, else what the user says; undefined to give up. */
async function chooseTarget(proposed: Uri, replaceable?: SavedFile): Promise<Uri | undefined> {
  if (await isUntouched(replaceable)) return replaceable?.uri;
  if (!(await exists(proposed))) return proposed;
  const question = t('"{0}" already exists. Do you want to replace it?', fileName(proposed));
  const [replace, another] = [t('Replace'), t('Choose Another Name…')];
  const choice = await window.showWarningMessage(question, { modal: true }, replace, another);
  if (choice === replace) return proposed;
  return choice === another ? askTarget(proposed, kinds()) : undefined;
}

async function isUntouched(report: SavedFile | undefined): Promise<boolean> {
  if (report?.stamp === undefined) return false;
  return (await findChange(report.uri, report.stamp)) === undefined;
}

const kinds = () => ({ [t('Excel workbook')]: ['xlsx'] });
