import { element } from './element.ts';

/** A part of the page under a heading of its own; `aside` stands beside the heading. */
export function section(
  heading: string,
  { note, aside }: { readonly note?: string | Node; readonly aside?: HTMLElement },
  ...content: readonly HTMLElement[]
): HTMLElement {
  return element(
    'section',
    { 'aria-label': heading },
    element('div', { class: 'section-bar' }, element('h2', {}, heading), ...(aside ? [aside] : [])),
    ...(note === undefined ? [] : [element('p', { class: 'note' }, note)]),
    ...content,
  );
}
