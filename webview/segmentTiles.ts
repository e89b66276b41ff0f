import { t } from '../src/pipeline/language.ts';
import type { Segment } from '../src/pipeline/segmentation.ts';
import { type Context, toggleSelected } from './context.ts';
import { choice } from './controls.ts';
import { section } from './section.ts';
import { segmentLegend } from './segmentLegend.ts';
import { treemap } from './treemap.ts';
import type { View } from './view.ts';

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
