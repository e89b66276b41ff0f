import type { PageMessage } from '../src/pageMessage.ts';
import { message, translate } from '../src/pipeline/language.ts';
import { button } from './controls.ts';
import { element } from './element.ts';

export type Post = (message: PageMessage) => void;

const labels = {
  saveReport: message('Save report'),
  exportCustomers: message('Export customers'),
  rerun: message('Re-run'),
  editRules: message('Edit naming rules'),
  openSource: message('Open workbook'),
} as const;

export type Action = keyof typeof labels;

/** Buttons that ask the host to act; the first is the primary one. */
export function toolbar(actions: readonly Action[], post: Post): HTMLElement {
  const buttons = actions.map((type, index) =>
    button(translate(labels[type]), () => post({ type }), index === 0 ? 'primary' : 'secondary'),
  );
  return element('div', { class: 'toolbar' }, ...buttons);
}
