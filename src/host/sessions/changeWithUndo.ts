import { t } from '../../pipeline/language/language.ts';
import type { EditorPort, FileAt, RuleChange } from '../ports/ports.ts';

/** Changes naming rules, says so, and takes it back where that is asked for. */
export async function changeWithUndo(
  change: RuleChange,
  workbook: FileAt,
  editor: EditorPort,
): Promise<void> {
  const takeBack = await editor.changeRule(workbook, change);
  const undo = t('Undo');
  if ((await editor.say('information', t('The naming rule was changed.'), undo)) === undo) await takeBack();
}
