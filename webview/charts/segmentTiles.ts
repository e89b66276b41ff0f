import { t } from '../../src/pipeline/language/language.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import { choice, swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import { section } from '../controls/section.ts';
import { type Context, toggleSelected, type View } from '../state/context.ts';
import { treemap } from './treemap.ts';

/** The segments by name and colour; each can be pointed out here, as by its tile. */
function segmentLegend(segments: readonly Segment[], context: Context): HTMLElement {
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

/** The treemap with its legend, and what its tiles are sized by. */
export function segmentTiles(segments: readonly Segment[], context: Context): View {
  const { store, formats, redraw } = context;
  const chart = treemap({
    segments,
    formats,
    tiles: () => store.state,
    onSelect: (index) => toggleSelected(context, index),
  });
  store.subscribe((state, before) => {
    if (state.selected !== before.selected || state.tileSize !== before.tileSize) redraw(chart);
  });
  const options = [
    { value: 'customers', label: t('Customers') },
    { value: 'revenue', label: t('Revenue') },
  ] as const;
  const size = choice(t('Size of the tiles'), options, {
    chosen: store.state.tileSize,
    onChoose: (tileSize) => store.update({ tileSize }),
  });
  const note = t('Larger tiles hold more. Select one to see what to do and who belongs to it.');
  return {
    node: section(t('Segments'), { note, aside: size }, chart.node, segmentLegend(segments, context)),
    charts: [chart],
  };
}
