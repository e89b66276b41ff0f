import type { Context } from './context.ts';
import { element } from './element.ts';

/** A part that is folded away until it is asked for; whether it is open is kept under its name. */
export function fold(
  { store }: Pick<Context, 'store'>,
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
