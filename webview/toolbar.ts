import type { PageMessage } from '../src/pageMessage.ts';
import { message, translate } from '../src/pipeline/language.ts';
import { element } from './element.ts';

export type Post = (message: PageMessage) => void;

const labels = {
  saveReport: message('Save report'),
  rerun: message('Re-run'),
  editRules: message('Edit naming rules'),
} as const;

export type Action = keyof typeof labels;

/** Buttons that ask the host to act; the first is the primary one. */
export function toolbar(actions: readonly Action[], post: Post): HTMLElement {
  const buttons = actions.map((type, index) => {
    const button = element(
      'button',
      { type: 'button', class: index === 0 ? 'primary' : 'secondary' },
      translate(labels[type]),
    );
    button.addEventListener('click', () => post({ type }));
    return button;
  });
  return element('div', { class: 'toolbar' }, ...buttons);
}
