import { t, translate } from '../../src/pipeline/language/language.ts';
import { hasGroups, outlineApart } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { treemap } from '../charts/treemap.ts';
import { choice } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Context, View } from '../state/context.ts';
import { lensNames, listLenses, measureBy } from '../state/lens.ts';
import { listFormerNames, type ShownResult, widenToGroups } from '../state/shownSegments.ts';
import { detailPane } from './detailPane.ts';
import { facesChoice, showFaces } from './faces.ts';
import { segmentList } from './segmentList.ts';

/** The segments: as a list with a map, and beside them what there is to say of the one that is pointed out. */
export function segmentsTab({ state, shown }: ShownResult, context: Context): View {
  const { summary, renaming } = state;
  const { store } = context;
  const list = segmentList({ summary, shown, formerNames: listFormerNames(renaming) }, context);
  const map = treemap(
    {
      outline: [...outlineApart(summary), ...shown],
      sizeOf: () => measureBy(store.state.lens, summary),
      nameOfSize: () => translate(lensNames[store.state.lens]),
    },
    context,
  );
  const bar = element(
    'div',
    { class: 'list-bar' },
    lensChoice(summary, context),
    ...(hasGroups(summary) ? [groupsSwitch(summary, context)] : []),
    facesChoice(context),
    list.copy,
  );
  const left = element('div', { class: 'list-side' }, bar, list.node, map.node);
  showFaces({ side: left, bar, list: list.node }, context);
  const node = element('div', { class: 'with-pane' }, left, detailPane({ summary, shown }, context));
  return { node, charts: [] };
}

function lensChoice(summary: SegmentationSummary, { store }: Context): HTMLElement {
  const lenses = listLenses(summary);
  const { lens } = store.state;
  return choice(
    t('Order and size by'),
    lenses.map((value) => ({ value, label: translate(lensNames[value]) })),
    {
      chosen: lenses.includes(lens) ? lens : 'revenue',
      onChoose: (chosen) => {
        // The order that it gives takes the place of one that was chosen.
        const { list: _, ...sorts } = store.state.sorts;
        store.update({ lens: chosen, sorts });
      },
    },
  );
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
