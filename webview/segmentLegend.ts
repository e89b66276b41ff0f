import { t } from '../src/pipeline/language.ts';
import type { Segment } from '../src/pipeline/segmentation.ts';
import { type Context, toggleSelected } from './context.ts';
import { element } from './element.ts';
import { roveFocus } from './roveFocus.ts';
import { swatch } from './swatch.ts';

/** The segments by name and colour; each can be pointed out here, as by its tile. */
export function segmentLegend(segments: readonly Segment[], context: Context): HTMLElement {
  const { store } = context;
  const buttons = segments.map(({ name, colour }, index) => {
    const node = element('button', { type: 'button' }, swatch(colour), element('span', {}, name));
    node.addEventListener('click', () => toggleSelected(context, index));
    return node;
  });
  const mark = () => {
    for (const [index, node] of buttons.entries()) {
      node.setAttribute('aria-pressed', String(store.state.selected === index));
    }
  };
  mark();
  store.subscribe(mark);
  const legend = element(
    'div',
    { class: 'legend', role: 'toolbar', 'aria-label': t('Segments') },
    ...buttons,
  );
  roveFocus(legend, () => buttons);
  return legend;
}
