import type { DoneState } from '../../src/messages/panelState.ts';
import { formatList, t } from '../../src/pipeline/language/language.ts';
import { wordAnswers } from '../../src/pipeline/remarks/wordAnswers.ts';
import { linkButton, type Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';

/** What was answered of the workbook and holds for it, and a way to have it asked anew; nothing where nothing was. */
export function answersNote({ answers = {} }: DoneState, post: Post): readonly HTMLElement[] {
  const parts = wordAnswers(answers);
  if (parts.length === 0) return [];
  const undo = linkButton(t('Undo'), () => post('forgetAnswers'));
  const text = t('Set for this workbook: {0}.', formatList(parts, 'comma'));
  return [
    element(
      'section',
      { class: 'chosen', 'aria-label': t('Your answers') },
      element('p', {}, text, ' ', undo),
    ),
  ];
}
