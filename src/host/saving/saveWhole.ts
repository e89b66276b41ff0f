import { commands, Uri, window, workspace } from 'vscode';
import type { FileStamp, WriteTarget } from '../../messages/protocol.ts';
import { explainWriting } from '../../pipeline/bytes/explainWriting.ts';
import { t } from '../../pipeline/language/language.ts';
import { fileName } from '../files/fileNames.ts';
import { stampFile } from '../files/fileStamp.ts';

/** Writes to the target; the bytes come back where that is memory. */
export type Write = (target: WriteTarget) => Promise<Uint8Array | undefined>;

/** A file as it was when it was saved. */
export interface SavedFile {
  readonly uri: Uri;
  readonly stamp: FileStamp | undefined;
}

/** Names of kinds of files with their endings, for the dialog that asks for a place. */
export type FileKinds = Readonly<Record<string, string[]>>;

/**
 * Writes a file that appears whole or not at all: a neighbour first, which is renamed. Where it can't be written, asks
 * for another place. Gives what was saved; undefined where the user gave up. What `write` throws is passed on.
 */
export async function saveWhole(
  proposed: Uri,
  kinds: FileKinds,
  write: Write,
): Promise<SavedFile | undefined> {
  const temporary = await createTemporary(proposed, kinds);
  if (temporary === undefined) return undefined;
  try {
    const bytes = await write(describeTarget(temporary));
    if (bytes !== undefined) await workspace.fs.writeFile(temporary.uri, bytes);
    // Before it stands where others can change it.
    const stamp = await stampFile(temporary.uri);
    const uri = await putInPlace(temporary, kinds);
    return uri && { uri, stamp };
  } catch (error) {
    await workspace.fs.delete(temporary.uri).then(undefined, () => {});
    throw error;
  }
}

/** A file that stands in for another until it is whole. */
interface Temporary {
  readonly uri: Uri;
  readonly target: Uri;
}

export function askTarget(proposed: Uri, kinds: FileKinds): Thenable<Uri | undefined> {
  return window.showSaveDialog({ defaultUri: proposed, filters: { ...kinds } });
}

/** Created before the work begins, so that a folder that may not be written to is known then. */
async function createTemporary(target: Uri, kinds: FileKinds): Promise<Temporary | undefined> {
  const uri = Uri.joinPath(target, '..', `.${fileName(target)}.${Date.now()}.tmp`);
  try {
    await workspace.fs.writeFile(uri, new Uint8Array());
    return { uri, target };
  } catch (error) {
    const other = await askOther(target, kinds, error);
    return other === undefined ? undefined : createTemporary(other, kinds);
  }
}

function describeTarget({ uri, target }: Temporary): WriteTarget {
  if (uri.scheme !== 'file') return { type: 'memory' };
  return { type: 'file', path: uri.fsPath, name: fileName(target) };
}

async function putInPlace({ uri, target }: Temporary, kinds: FileKinds): Promise<Uri | undefined> {
  try {
    await workspace.fs.rename(uri, target, { overwrite: true });
    return target;
  } catch (error) {
    const other = await askOther(target, kinds, error);
    if (other !== undefined) return putInPlace({ uri, target: other }, kinds);
    await workspace.fs.delete(uri).then(undefined, () => {});
    return undefined;
  }
}

async function askOther(target: Uri, kinds: FileKinds, error: unknown): Promise<Uri | undefined> {
  const message = t('"{0}" could not be written: {1}.', fileName(target), explainWriting(error));
  const choice = await window.showErrorMessage(message, t('Choose Another Place…'));
  return choice === undefined ? undefined : askTarget(target, kinds);
}

/** Says that a file is saved, and shows it where it lies if the user wants to; nobody waits for that. */
export function tellSaved(saved: Uri): void {
  const reveal = t('Reveal in Explorer');
  void window.showInformationMessage(t('Saved "{0}".', fileName(saved)), reveal).then((choice) => {
    if (choice === reveal) void revealFile(saved);
  });
}

async function revealFile(uri: Uri): Promise<void> {
  const inWorkspace = workspace.getWorkspaceFolder(uri) !== undefined;
  await commands.executeCommand(inWorkspace ? 'revealInExplorer' : 'revealFileInOS', uri);
}
