import { t } from '../../pipeline/language/language.ts';
import { type FileAt, type FileKinds, fileName, type HostPorts } from '../ports/ports.ts';

/** The proposed place if nothing is there, else what the user says; undefined to give up. */
export async function choosePlace(
  proposed: FileAt,
  kinds: FileKinds,
  { editor, files }: Pick<HostPorts, 'editor' | 'files'>,
): Promise<FileAt | undefined> {
  if (typeof (await files.stat(proposed)) !== 'object') return proposed;
  const question = t('“{0}” already exists. Do you want to replace it?', fileName(proposed));
  const [replace, another] = [t('Replace'), t('Choose Another Name…')];
  const choice = await editor.say('question', question, replace, another);
  if (choice === replace) return proposed;
  return choice === another ? editor.askPlace(proposed, kinds) : undefined;
}
