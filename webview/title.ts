import { element } from './element.ts';

/** The page's heading; it can take the focus when the page changes under a focused button. */
export function title(text: string): HTMLElement {
  return element('h1', { tabindex: '-1' }, text);
}
