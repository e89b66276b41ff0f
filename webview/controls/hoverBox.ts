import { element } from './element.ts';

/** Where the pointer is, in pixels of the window. */
interface Pointer {
  readonly clientX: number;
  readonly clientY: number;
}

export interface HoverBox {
  readonly node: HTMLElement;
  readonly show: (lines: readonly string[], at: Pointer) => void;
  readonly hide: () => void;
}

const distance = 14;

/** Says what is under the pointer, beside it and within the window. */
export function hoverBox(): HoverBox {
  const node = element('div', { class: 'hover-box', 'aria-hidden': 'true', hidden: true });
  const show = (lines: readonly string[], { clientX, clientY }: Pointer) => {
    node.replaceChildren(...lines.map((line) => element('div', {}, line)));
    node.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = node;
    const [right, below] = [clientX + distance, clientY + distance];
    const left = right + width > window.innerWidth ? clientX - distance - width : right;
    const top = below + height > window.innerHeight ? clientY - distance - height : below;
    node.style.left = `${Math.max(left, 0)}px`;
    node.style.top = `${Math.max(top, 0)}px`;
  };
  const hide = () => {
    node.hidden = true;
  };
  return { node, show, hide };
}
