import { t } from '../../pipeline/language/language.ts';
import type { SegmentationSummary } from '../../pipeline/results/segmentation.ts';
import type { EditorPort, FileAt, FirstRule, RuleChange } from '../ports/ports.ts';

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

/** The rule that named the first of the segments that are pointed out. */
export function findRule(
  summary: Pick<SegmentationSummary, 'segments'> | undefined,
  [at = -1]: readonly number[] = [],
): FirstRule | undefined {
  const segment = summary?.segments[at];
  return segment && { rule: segment.rule, says: { name: segment.group, action: segment.action } };
}
