import { formatShort, t } from '../../src/pipeline/language/language.ts';
import type { ListId } from '../../src/pipeline/lists/chooseMembers.ts';
import { hasLine, type ListSummary } from '../../src/pipeline/lists/lists.ts';
import { explainList, listEvidence, nameList, wordList } from '../../src/pipeline/remarks/listTexts.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { wordSpan } from '../../src/pipeline/results/wordSpan.ts';
import { button } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Context } from '../state/context.ts';
import type { ViewState } from '../state/viewState.ts';

/** Whom to write to: a card for each list that is long enough, with what speaks for it; nothing where none is. */
export function thisWeek(
  { lists = [], currency }: Pick<SegmentationSummary, 'lists' | 'currency'>,
  context: Context,
): readonly HTMLElement[] {
  const told = lists.filter(hasLine);
  if (told.length === 0) return [];
  const cards = told.map((list) => listCard(list, currency, context));
  return [
    element(
      'div',
      { class: 'this-week' },
      // Seen where the cards are folded to one line.
      element('span', { class: 'week-name note' }, t('This week')),
      element('ul', { 'aria-label': t('This week') }, ...cards),
    ),
  ];
}

/** What the customers of a list are best sorted by. */
const sorts: Readonly<Record<ListId, ViewState['customers']['sort']>> = {
  winBack: 'monetary',
  dueNow: 'monetary',
  secondOrder: 'lastPurchase',
};

function listCard(
  list: ListSummary,
  currency: string | undefined,
  { store, post, formats }: Context,
): HTMLElement {
  const { id, customers, yearlySpend, reachable, lapsed = 0, windowDays = 0 } = list;
  const name = nameList(id);
  const show = element('button', { type: 'button', class: 'link list-name' });
  show.append(element('strong', {}, `${name} ${formats.count(customers)}`));
  show.addEventListener('click', () => {
    const sorted = { search: '', sort: sorts[id], descending: true };
    store.update({ selected: [], list: id, customers: sorted, tab: 'customers' });
  });
  show.title = t('Show: {0}', name);
  const save = button(t('Export'), () => post('exportCustomers', { list: id }));
  save.setAttribute('aria-label', t('Export: {0}', name));
  const evidence = listEvidence(list, (date) => formats.date(`${date}T00:00:00`));
  const short = [
    // First, as it is the other that may be cut off.
    ...(reachable === undefined ? [] : [t('{0} can be written to', formats.count(reachable))]),
    t('spent {0} in their last year', formatShort(yearlySpend, currency)),
    ...(lapsed === 0 ? [] : [t('{0} more: no order in {1}', formats.count(lapsed), wordSpan(windowDays))]),
  ].join(' · ');
  const whole = [`${wordList(list, currency)}.`, explainList(id), ...evidence].join(' ');
  return element(
    'li',
    { class: 'list-card', title: whole },
    element('div', {}, show, element('p', { class: 'note' }, short)),
    element('span', { class: 'visually-hidden' }, whole),
    save,
  );
}
