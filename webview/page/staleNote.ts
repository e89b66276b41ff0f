import type { DoneState } from '../../src/messages/panelState.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { linkButton, type Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';

type Stale = Pick<DoneState, 'sourceChange' | 'settingsChanged'>;

/** That a result is not of the workbook or the settings as they are now, with the way to one that is; nothing where it is. */
export function staleNote(state: Stale, post: Post): readonly HTMLElement[] {
  const sentences = sayStale(state);
  if (sentences.length === 0) return [];
  const again = linkButton(t('Run again'), () => post('rerun'));
  const text = element('p', {}, sentences.join(' '), ...(state.sourceChange === 'gone' ? [] : [' ', again]));
  return [element('section', { class: 'warnings', 'aria-label': t('Workbook') }, text)];
}

export function sayStale({ sourceChange, settingsChanged }: Stale): readonly string[] {
  return [
    ...(sourceChange === undefined ? [] : [sayChange[sourceChange]()]),
    ...(settingsChanged ? [t('Settings changed since this run.')] : []),
  ];
}

const sayChange = {
  changed: () => t('The workbook has changed since this result was made; run again to update.'),
  gone: () => t('The workbook was moved or deleted; this is the last result. Put it back to run again.'),
};
