import { t } from '../src/pipeline/language.ts';
import type { Context } from './context.ts';
import { element } from './element.ts';

const least = 48;
const step = 16;

/**
 * The edge of a column's heading, which is dragged to resize the column; the arrow keys do the same. A double click
 * gives the column its own width back. The width is kept under the column's key.
 */
export function resizeHandle(
  { store }: Pick<Context, 'store'>,
  { key, name, cell }: { readonly key: string; readonly name: string; readonly cell: HTMLElement },
): HTMLElement {
  const handle = element('span', {
    class: 'resize',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': t('Width of the column {0}', name),
  });
  const setWidth = (width: number | undefined) => {
    const { [key]: _, ...others } = store.state.widths;
    const kept = width === undefined ? undefined : Math.max(least, Math.round(width));
    store.update({ widths: kept === undefined ? others : { ...others, [key]: kept } });
    apply();
  };
  const apply = () => {
    const width = store.state.widths[key];
    cell.style.minWidth = width === undefined ? '' : `${width}px`;
    cell.style.maxWidth = width === undefined ? '' : `${width}px`;
    cell.style.width = width === undefined ? '' : `${width}px`;
    handle.setAttribute('aria-valuenow', String(width ?? 0));
  };
  apply();
  handle.addEventListener('pointerdown', (down) => {
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    const start = cell.getBoundingClientRect().width - down.clientX;
    const drag = ({ clientX }: PointerEvent) => setWidth(start + clientX);
    handle.addEventListener('pointermove', drag);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', drag), {
      once: true,
    });
  });
  handle.addEventListener('dblclick', () => setWidth(undefined));
  handle.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    setWidth(cell.getBoundingClientRect().width + direction * step);
  });
  return handle;
}
