import { t } from '../../src/pipeline/language/language.ts';
import type { ListId } from '../../src/pipeline/lists/chooseMembers.ts';
import { type ListSummary, worthTelling } from '../../src/pipeline/lists/lists.ts';
import { explainList, listEvidence, nameList, wordList } from '../../src/pipeline/remarks/listTexts.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { button } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { section } from '../controls/section.ts';
import type { Context, View } from '../state/context.ts';
import type { ViewState } from '../state/viewState.ts';

/** Whom to write to: a line for each list that is long enough, with what speaks for it; absent where none is. */
export function thisWeek(
  { lists = [] }: Pick<SegmentationSummary, 'lists'>,
  context: Context,
  revealCustomers: () => void,
): View | undefined {
  const told = lists.filter(({ customers }) => customers >= worthTelling);
  if (told.length === 0) return undefined;
  const lines = told.map((list) => listLine(list, context, revealCustomers));
  return { node: section(t('This week'), {}, element('ul', { class: 'this-week' }, ...lines)), charts: [] };
}

/** What the customers of a list are best sorted by. */
const sorts: Readonly<Record<ListId, ViewState['customers']['sort']>> = {
  winBack: 'monetary',
  dueNow: 'monetary',
  secondOrder: 'lastPurchase',
};

function listLine(list: ListSummary, { store, post, formats }: Context, reveal: () => void): HTMLElement {
  const { id } = list;
  const name = nameList(id);
  const show = button(t('Show'), () => {
    store.update({ selected: [], list: id, customers: { search: '', sort: sorts[id], descending: true } });
    reveal();
  });
  const save = button(t('Export'), () => post('exportCustomers', { list: id }));
  show.setAttribute('aria-label', t('Show: {0}', name));
  save.setAttribute('aria-label', t('Export: {0}', name));
  const evidence = listEvidence(list, (date) => formats.date(`${date}T00:00:00`));
  return element(
    'li',
    {},
    element(
      'div',
      { title: explainList(id) },
      element('strong', {}, `${wordList(list)}.`),
      ...(evidence.length === 0 ? [] : [element('p', { class: 'note' }, evidence.join(' '))]),
    ),
    element('div', { class: 'toolbar' }, show, save),
  );
}
