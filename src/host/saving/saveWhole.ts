import type { FileStamp } from '../../messages/panelState.ts';
import type { WriteTarget, Written } from '../../messages/workerCalls.ts';
import { explainWriting } from '../../pipeline/bytes/explainWriting.ts';
import { t } from '../../pipeline/language/language.ts';
import {
  type EditorPort,
  type FileAt,
  type FileKinds,
  type FilesPort,
  fileName,
  type HostPorts,
} from '../ports/ports.ts';

export type Write = (target: WriteTarget) => Promise<Written>;

/** A file as it was when it was saved. */
export interface SavedFile {
  readonly file: FileAt;
  /** Undefined where its file system does not tell. */
  readonly stamp: FileStamp | undefined;
}

/** What is saved, and by what. */
export interface Saving {
  readonly kinds: FileKinds;
  readonly ports: HostPorts;
}

/**
 * Writes a file that appears whole or not at all: a neighbour first, which is renamed. Where it can't be written, asks
 * for another place. Gives what was saved; undefined where the user gave up. What `write` throws is passed on.
 */
export async function saveWhole(
  proposed: FileAt,
  saving: Saving,
  write: Write,
): Promise<SavedFile | undefined> {
  const { files } = saving.ports;
  const temporary = await createTemporary(proposed, saving);
  if (temporary === undefined) return undefined;
  try {
    const { bytes } = await write(files.describeTarget(temporary.file, fileName(temporary.target)));
    if (bytes !== undefined) await files.write(temporary.file, bytes);
    // Before it stands where others can change it.
    const stamp = await files.stat(temporary.file);
    const file = await putInPlace(temporary, saving);
    return file && { file, stamp: typeof stamp === 'object' ? stamp : undefined };
  } catch (error) {
    await removeQuietly(temporary.file, files);
    throw error;
  }
}

/** A file that stands in for another until it is whole. */
interface Temporary {
  readonly file: FileAt;
  readonly target: FileAt;
}

/** Created before the work begins, so that a folder that may not be written to is known then. */
async function createTemporary(target: FileAt, saving: Saving): Promise<Temporary | undefined> {
  const { files } = saving.ports;
  const file = files.beside(target, `.${fileName(target)}.${Date.now()}.tmp`);
  try {
    await files.write(file, new Uint8Array());
    return { file, target };
  } catch (error) {
    const other = await askOther(target, saving, error);
    return other && createTemporary(other, saving);
  }
}

async function putInPlace({ file, target }: Temporary, saving: Saving): Promise<FileAt | undefined> {
  const { files } = saving.ports;
  try {
    await files.rename(file, target);
    return target;
  } catch (error) {
    const other = await askOther(target, saving, error);
    if (other !== undefined) return putInPlace({ file, target: other }, saving);
    await removeQuietly(file, files);
    return undefined;
  }
}

async function removeQuietly(file: FileAt, files: FilesPort): Promise<void> {
  await files.remove(file).catch(() => {});
}

async function askOther(
  target: FileAt,
  { kinds, ports: { editor } }: Saving,
  error: unknown,
): Promise<FileAt | undefined> {
  const text = t('“{0}” could not be written: {1}.', fileName(target), explainWriting(error));
  const choice = await editor.say('error', text, t('Save Elsewhere…'));
  return choice === undefined ? undefined : editor.askPlace(target, kinds);
}

/** Says that a file is saved, and shows it where it lies if the user wants to; nobody waits for that. */
export function tellSaved(
  { file }: SavedFile,
  editor: EditorPort,
  text = t('Saved “{0}”.', fileName(file)),
): void {
  const reveal = t('Reveal in Explorer');
  void editor.say('information', text, reveal).then((choice) => {
    if (choice === reveal) editor.reveal(file);
  });
}

/** Where a file about a workbook goes: beside it, under its name, `sales - segments.xlsx` beside `sales.xlsx`. */
export function besideWorkbook(workbook: FileAt, ending: string, files: FilesPort): FileAt {
  const stem = fileName(workbook).replace(/\.[^.]*$/, '');
  return files.beside(workbook, `${stem} - ${ending}`);
}
