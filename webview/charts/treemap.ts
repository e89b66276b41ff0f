import { formatShare, t } from '../../src/pipeline/language/language.ts';
import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import { element } from '../controls/element.ts';
import { hoverBox } from '../controls/hoverBox.ts';
import { type Context, toggleSelected } from '../state/context.ts';
import { drawTreemap } from './drawTreemap.ts';
import { textMeasure } from './fitText.ts';
import { layOutTreemap } from './treemapLayout.ts';

export interface TreemapOptions {
  readonly outline: readonly OutlineEntry[];
  /** How large a tile is, by what is chosen now. */
  readonly sizeOf: () => (entry: OutlineEntry) => number;
  /** What the size of a tile is, as in "Revenue". */
  readonly nameOfSize: () => string;
}

export interface Treemap {
  readonly node: HTMLElement;
  /** Draws it anew after a change of what its tiles are sized by, or of its place. */
  readonly draw: () => void;
}

/** A tile a segment, those of a group together; the list above it says the same in words. */
export function treemap(options: TreemapOptions, context: Context): Treemap {
  const { store } = context;
  const { outline } = options;
  const place = element('div', {
    class: 'treemap',
    role: 'img',
    'aria-label': t('Treemap of the segments. The list gives the same numbers.'),
  });
  const hover = hoverBox();
  const draw = () => {
    const { clientWidth: width, clientHeight: height } = place;
    if (width < 40 || height < 40) return;
    const style = getComputedStyle(place);
    const fontSize = (Number.parseFloat(style.fontSize) || 13) - 1;
    const fontFamily = style.fontFamily || 'sans-serif';
    const sizeOf = options.sizeOf();
    const measure = textMeasure(fontSize, fontFamily);
    const layout = layOutTreemap(outline, { width, height, fontSize, measure, sizeOf });
    const { selected } = store.state;
    const { svg, tiles } = drawTreemap(layout, { width, height, fontSize, fontFamily, selected });
    for (const { entry, share, node } of tiles) {
      node.addEventListener('click', () => toggleSelected(context, entry));
      node.addEventListener('pointermove', (event) => hover.show(describe(entry, share), event));
      node.addEventListener('pointerleave', hover.hide);
    }
    hover.hide();
    place.replaceChildren(
      tiles.length > 0
        ? svg
        : element('p', { class: 'note' }, t('No segment is above 0 here: there is no map.')),
    );
  };
  const describe = (entry: OutlineEntry, share: number): readonly string[] => {
    const { name, customers, action } = entry.portrait;
    return [
      name,
      t('{0}: {1}', options.nameOfSize(), formatShare(share)),
      t('{0, plural, one {# customer} other {# customers}}', customers),
      ...(action === '' ? [] : [action]),
    ];
  };
  store.subscribe((state, before) => {
    if (state.selected !== before.selected || state.lens !== before.lens) draw();
  });
  new ResizeObserver(draw).observe(place);
  return { node: element('div', { class: 'treemap-place' }, place, hover.node), draw };
}
