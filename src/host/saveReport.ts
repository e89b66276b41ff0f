import { commands, FileSystemError, Uri, window, workspace } from 'vscode';
import { t } from '../pipeline/language.ts';
import { exists } from './exists.ts';
import { fileName, reportUri } from './fileNames.ts';

/**
 * Writes the report beside its workbook: asks before it overwrites, and for another place where it can't write.
 * `makeReport` is called once the place is known. The file appears whole or not at all.
 */
export async function saveReport(workbook: Uri, makeReport: () => Promise<Uint8Array>): Promise<void> {
  const target = await chooseTarget(reportUri(workbook));
  if (target === undefined) return;
  const saved = await writeOrAsk(target, await makeReport());
  if (saved === undefined) return;
  const reveal = t('Reveal in Explorer');
  // Whoever asked for the report need not wait for the user to close this.
  void window.showInformationMessage(t('Saved "{0}".', fileName(saved)), reveal).then((choice) => {
    if (choice === reveal) void revealFile(saved);
  });
}

/** Where to write: the proposed place if nothing is there, else what the user says; undefined to give up. */
async function chooseTarget(proposed: Uri): Promise<Uri | undefined> {
  if (!(await exists(proposed))) return proposed;
  const question = t('"{0}" already exists. Do you want to replace it?', fileName(proposed));
  const [replace, another] = [t('Replace'), t('Choose Another Name…')];
  const choice = await window.showWarningMessage(question, { modal: true }, replace, another);
  if (choice === replace) return proposed;
  return choice === another ? askTarget(proposed) : undefined;
}

function askTarget(proposed: Uri): Thenable<Uri | undefined> {
  return window.showSaveDialog({ defaultUri: proposed, filters: { [t('Excel workbook')]: ['xlsx'] } });
}

async function writeOrAsk(target: Uri, bytes: Uint8Array): Promise<Uri | undefined> {
  try {
    await writeWhole(target, bytes);
    return target;
  } catch (error) {
    const reason = error instanceof FileSystemError ? error.message : String(error);
    const message = t(
      '"{0}" could not be written: it may be open elsewhere or its folder read-only ({1}).',
      fileName(target),
      reason,
    );
    if ((await window.showErrorMessage(message, t('Choose Another Name…'))) === undefined) return undefined;
    const other = await askTarget(target);
    return other === undefined ? undefined : writeOrAsk(other, bytes);
  }
}

/** Writes a neighbour first and renames it, so that no half-written report is ever found under the name. */
async function writeWhole(target: Uri, bytes: Uint8Array): Promise<void> {
  const temporary = Uri.joinPath(target, '..', `.${fileName(target)}.${Date.now()}.tmp`);
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, target, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(temporary).then(undefined, () => {});
    throw error;
  }
}

async function revealFile(uri: Uri): Promise<void> {
  const inWorkspace = workspace.getWorkspaceFolder(uri) !== undefined;
  await commands.executeCommand(inWorkspace ? 'revealInExplorer' : 'revealFileInOS', uri);
}
