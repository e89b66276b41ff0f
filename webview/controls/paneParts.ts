import { t } from '../../src/pipeline/language/language.ts';
import { button } from './controls.ts';
import { element } from './element.ts';

/** The few figures at the head of a pane. */
export const paneFacts = (facts: readonly (readonly [value: string, label: string])[]): HTMLElement =>
  element(
    'dl',
    { class: 'pane-facts' },
    ...facts.map(([value, label]) => element('div', {}, element('dd', {}, value), element('dt', {}, label))),
  );

/** A part of a pane, with what can be done beside its heading. */
export function panePart(
  name: string,
  { aside }: { readonly aside?: HTMLElement },
  ...content: readonly HTMLElement[]
): HTMLElement {
  const bar = element('div', { class: 'pane-bar' }, element('h3', {}, name), ...(aside ? [aside] : []));
  return element('section', { 'aria-label': name }, bar, ...content);
}

export const exportButton = (customers: number, onClick: () => void): HTMLElement =>
  button(t('Export {0, plural, one {# customer} other {# customers}}', customers), onClick, 'primary');
