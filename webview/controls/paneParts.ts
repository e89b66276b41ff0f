import { t } from '../../src/pipeline/language/language.ts';
import type { Reach } from '../../src/pipeline/lists/reach.ts';
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

/** As many as are exported unless more are asked for: those who refused to be written to stay out. */
export const exportLabel = (customers: number, reach?: Pick<Reach, 'refused'>): string =>
  t('Export {0, plural, one {# customer} other {# customers}}', customers - (reach?.refused ?? 0));

export const exportButton = (label: string, onClick: () => void): HTMLElement =>
  button(label, onClick, 'primary');
