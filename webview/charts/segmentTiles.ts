import { t } from '../../src/pipeline/language/language.ts';
import {
  hasGroups,
  listOutline,
  type OutlineEntry,
  outlineApart,
} from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { choice, swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import { section } from '../controls/section.ts';
import { type Context, toggleSelected, type View } from '../state/context.ts';
import { isSelected, type Shown, widenToGroups } from '../state/shownSegments.ts';
import { treemap } from './treemap.ts';

/** Those who stand apart and the segments by name and colour, behind their groups; each can be pointed out here, as by its tile. */
function segmentLegend(shown: readonly OutlineEntry[], context: Context): HTMLElement {
  const { store } = context;
  const entries = listOutline(shown);
  const buttons = entries.map((entry) => {
    const { name, colour } = entry.portrait;
    const node = element('button', { type: 'button' }, swatch(colour), element('span', {}, name));
    node.addEventListener('click', () => toggleSelected(context, entry));
    return node;
  });
  const mark = () => {
    for (const [index, node] of buttons.entries())
      node.setAttribute('aria-pressed', String(isSelected(store.state, entries[index]!)));
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

/** The treemap with its legend, what its tiles are sized by, and whether groups are shown alone. */
export function segmentTiles(
  shown: readonly Shown[],
  summary: Pick<SegmentationSummary, 'segments' | 'groups' | 'standApart'>,
  context: Context,
): View {
  const { store, formats, redraw } = context;
  const outline = [...outlineApart(summary), ...shown];
  const chart = treemap({
    outline,
    formats,
    tiles: () => store.state,
    onSelect: (entry) => toggleSelected(context, entry),
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
  const aside = hasGroups(summary)
    ? element('div', { class: 'controls' }, groupsSwitch(summary, context), size)
    : size;
  return {
    node: section(t('Segments'), { note, aside }, chart.node, segmentLegend(outline, context)),
    charts: [chart],
  };
}

/** Its id gives it the focus back when the page is drawn anew without the parts. */
function groupsSwitch(
  summary: Pick<SegmentationSummary, 'groups'>,
  { store }: Pick<Context, 'store'>,
): HTMLElement {
  const { groupsOnly } = store.state;
  const box = element('input', { type: 'checkbox', id: 'groups-only', checked: groupsOnly });
  box.addEventListener('change', () => {
    const { selected } = store.state;
    store.update({
      groupsOnly: box.checked,
      selected: box.checked ? widenToGroups(selected, summary) : selected,
    });
  });
  const label = element('label', { class: 'switch' }, box, t('Groups only'));
  label.title = t('Shows segments of one name as one');
  return label;
}
