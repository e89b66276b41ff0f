import { element } from '../controls/element.ts';

interface Part {
  /** What it shows depends on it. */
  readonly key: readonly unknown[];
  readonly render: () => HTMLElement | undefined;
}

interface Slot {
  readonly node: HTMLElement;
  shown: string;
}

/** Parts of a page, each made anew when what it shows has changed; the focus and scrolling stay where they were. */
export class Parts {
  readonly node = element('div', { class: 'slots' });
  readonly #list: () => readonly Part[];
  readonly #slots: Slot[] = [];

  /** @param list the same parts each time, in their order */
  constructor(list: () => readonly Part[]) {
    this.#list = list;
  }

  update(): void {
    const focused = this.node.contains(document.activeElement) ? keyOf(document.activeElement) : undefined;
    for (const [i, part] of this.#list().entries()) show(part, this.#slots[i] ?? this.#addSlot());
    if (focused !== undefined && !this.node.contains(document.activeElement)) this.#focus(focused);
  }

  #addSlot(): Slot {
    const slot = { node: element('div', { class: 'slot' }), shown: '' };
    this.#slots.push(slot);
    this.node.append(slot.node);
    return slot;
  }

  #focus(key: string): void {
    const all = [...this.node.querySelectorAll<HTMLElement>('[data-key]')];
    all.find((each) => keyOf(each) === key)?.focus({ preventScroll: true });
  }
}

function show({ key, render }: Part, slot: Slot): void {
  const now = JSON.stringify(key);
  if (slot.shown === now) return;
  slot.shown = now;
  const before = listScrolled(slot.node).map(({ scrollLeft, scrollTop }) => ({ scrollLeft, scrollTop }));
  const node = render();
  slot.node.replaceChildren(...(node ? [node] : []));
  for (const [i, scrolled] of listScrolled(slot.node).entries()) Object.assign(scrolled, before[i]);
}

/** What scrolls by itself: the part, and the lists in it. */
const listScrolled = ({ firstElementChild: part }: Element): Element[] =>
  part === null ? [] : [part, ...part.querySelectorAll('.options')];

const keyOf = (node: Element | null): string | undefined =>
  node instanceof HTMLElement ? node.dataset['key'] : undefined;
