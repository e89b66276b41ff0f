import { element } from './element.ts';

/** A square in a segment's colour, beside its name. */
export function swatch(colour: string): HTMLElement {
  const node = element('span', { class: 'swatch', 'aria-hidden': 'true' });
  node.style.backgroundColor = colour;
  return node;
}
