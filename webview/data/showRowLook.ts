import type { RowReference } from '../../src/pipeline/cleaning/rowReference.ts';
import { findLink } from '../controls/rowLinks.ts';
import type { Context } from '../state/context.ts';
import { rowLook } from './rowLook.ts';

export interface LookPlace {
  /** Holds the links to the rows; one at a time is looked at. */
  readonly links: HTMLElement;
  /** Puts on the page what stands in the row of a link. */
  readonly insert: (look: HTMLElement, link: HTMLElement) => HTMLElement;
  /** Whether the workbook is no longer as it was read. */
  readonly isChanged: boolean;
}

/** Shows the row that is looked at, now and whenever it is another. */
export function showRowLook(
  { links, insert, isChanged }: LookPlace,
  context: Pick<Context, 'store' | 'calls' | 'post' | 'announce'>,
): void {
  const { store } = context;
  let shown: { readonly node: HTMLElement; readonly at: RowReference } | undefined;
  const close = () => store.update({ lookedAt: undefined });
  const hide = () => {
    if (shown === undefined) return;
    const { node, at } = shown;
    const link = findLink(links, at);
    if (node.contains(document.activeElement)) link?.focus({ preventScroll: true });
    node.remove();
    link?.setAttribute('aria-expanded', 'false');
    shown = undefined;
  };
  const show = (): HTMLElement | undefined => {
    hide();
    const at = store.state.lookedAt;
    const link = at && findLink(links, at);
    if (!at || !link) return undefined;
    link.setAttribute('aria-expanded', 'true');
    const node = insert(rowLook({ at, isChanged, onClose: close }, context), link);
    shown = { node, at };
    return node;
  };
  links.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown !== undefined) close();
  });
  show();
  store.subscribe((state, before) => {
    if (state.lookedAt === before.lookedAt) return;
    // Whoever asked for it sees it, also at the lower edge.
    show()?.scrollIntoView({ block: 'nearest' });
  });
}
