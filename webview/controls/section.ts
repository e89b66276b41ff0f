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

/** Remembers by name which parts are open. */
interface Unfolding {
  readonly state: { readonly unfolded: readonly string[] };
  update(change: { readonly unfolded: readonly string[] }): void;
}

/** A part that is folded away until it is asked for; whether it is open is kept under its name. */
export function fold(
  { store }: { readonly store: Unfolding },
  { name, summary }: { readonly name: string; readonly summary: string },
  content: HTMLElement,
): HTMLElement {
  const open = store.state.unfolded.includes(name);
  const node = element('details', { open }, element('summary', {}, summary), content);
  node.addEventListener('toggle', () => {
    const others = store.state.unfolded.filter((each) => each !== name);
    store.update({ unfolded: node.open ? [...others, name] : others });
  });
  return node;
}

/** The page's heading; it can take the focus when the page changes under a focused button. */
export function title(text: string): HTMLElement {
  return element('h1', { tabindex: '-1' }, text);
}
