import { figures } from '../../src/pipeline/customers/figures.ts';
import { t } from '../../src/pipeline/language/language.ts';
import type { ListId } from '../../src/pipeline/lists/chooseMembers.ts';
import { nameList } from '../../src/pipeline/remarks/listTexts.ts';
import type { CustomerSortKey } from '../../src/pipeline/results/customerQuery.ts';
import { type SegmentationSummary, segmentAt } from '../../src/pipeline/results/segmentation.ts';
import { button, linkButton, searchField } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { section } from '../controls/section.ts';
import type { Context, View } from '../state/context.ts';
import type { ViewState } from '../state/viewState.ts';
import { customerColumns, type ListedBy, type ListedSegments } from './customerColumns.ts';
import { CustomerGrid } from './customerGrid.ts';
import { CustomerPages } from './customerPages.ts';

type ListedCustomers = ListedSegments & Pick<SegmentationSummary, 'lists'>;

/** The list whose customers alone are listed, where the result has it. */
const chosenList = ({ lists = [] }: ListedCustomers, { list }: Pick<ViewState, 'list'>): ListId | undefined =>
  lists.find(({ id }) => id === list)?.id;

/** The customers of what is pointed out, or all: searched, sorted, and saved as CSV. */
export function customers(summary: ListedCustomers, context: Context): View {
  const { store } = context;
  const listed = customerList(summary, context);
  const heading = element('p', { class: 'note' });
  const { bar, show } = customerBar(summary, context);
  const update = () => {
    heading.textContent = describeListed(summary, store.state);
    show();
    listed.ask();
  };
  update();
  store.subscribe((state, before) => {
    const isSame = state.selected === before.selected && state.list === before.list;
    if (!isSame || state.customers !== before.customers) update();
  });
  return { node: section(t('Customers'), {}, heading, bar, listed.place, listed.status), charts: [] };
}

function describeListed(summary: ListedCustomers, state: Pick<ViewState, 'selected' | 'list'>): string {
  const list = chosenList(summary, state);
  if (list === undefined) return describeSelected(summary, state);
  return state.selected.length === 0
    ? t('Customers of the list “{0}”.', nameList(list))
    : `${describeSelected(summary, state)} ${t('Only those of the list “{0}”.', nameList(list))}`;
}

function describeSelected(summary: ListedSegments, { selected }: Pick<ViewState, 'selected'>): string {
  const [first] = selected;
  const segment = first === undefined ? undefined : segmentAt(summary, first);
  if (segment === undefined) return t('All customers. Select a segment to see only those who belong to it.');
  if (first! < 0) return t('Customers of {0}.', segment.name);
  return selected.length > 1
    ? t('Customers of the group {0}.', segment.group)
    : t('Customers of the segment {0}.', segment.name);
}

/** What can be done with the list. */
function customerBar(summary: ListedCustomers, { store, post }: Context) {
  const search = searchField(t('Search customers by id'), store.state.customers.search, (text) =>
    store.update({ customers: { ...store.state.customers, search: text.slice(0, 200) } }),
  );
  const borderline = button(t('Borderline first'), () =>
    store.update({ customers: { ...store.state.customers, sort: 'probability', descending: false } }),
  );
  borderline.title = t('Customers whose segment is least certain come first');
  const all = button(t('Show all customers'), () => store.update({ selected: [], list: undefined }));
  const save = button('', () => {
    const { selected } = store.state;
    const list = chosenList(summary, store.state);
    post('exportCustomers', {
      ...(selected.length > 0 && { segments: selected }),
      ...(list !== undefined && { list }),
    });
  });
  const show = () => {
    const isAll = store.state.selected.length === 0 && chosenList(summary, store.state) === undefined;
    save.textContent = isAll ? t('Export customers') : t('Export these customers');
    all.hidden = isAll;
  };
  return { bar: element('div', { class: 'toolbar' }, search, borderline, all, save), show };
}

/** The table, which changes its columns where all customers are listed, and what there is to say of it. */
function customerList(summary: ListedCustomers, context: Context) {
  const { store, formats, listCustomers, post } = context;
  const place = element('div');
  const status = element('p', { class: 'note total' });
  const listBy = (): ListedBy => {
    const { selected, groupsOnly } = store.state;
    return { withSegment: groupsOnly ? selected.length === 0 : selected.length !== 1, groupsOnly };
  };
  const pages = new CustomerPages({
    list: listCustomers,
    onTotal: (total) => {
      status.textContent = describeTotal(total);
      // The first list comes with the page, which has more to tell.
      if (asked > 1) context.announce(status.textContent);
      place.hidden = total === 0;
      grid.fitIds(pages.longestId);
      grid.reset(total);
    },
    onPage: () => {
      grid.fitIds(pages.longestId);
      grid.refresh();
    },
    onFailure: (message) => {
      place.hidden = true;
      status.replaceChildren(
        `${message} `,
        linkButton(t('Re-run'), () => post('rerun')),
      );
    },
  });
  const makeGrid = () => {
    const made = new CustomerGrid({
      columns: customerColumns(summary, formats, listBy()),
      rowHeight: rowHeight(),
      sort: () => store.state.customers,
      onSort: (sort) => store.update({ customers: nextSort(store.state.customers, sort) }),
      customer: (index) => pages.customer(index),
      onRange: (from, to) => pages.need(from, to),
    });
    place.replaceChildren(made.node);
    return made;
  };
  let grid = makeGrid();
  let before = listBy();
  let asked = 0;
  const ask = () => {
    asked += 1;
    if (before.withSegment !== listBy().withSegment) grid = makeGrid();
    before = listBy();
    const { selected, customers: query } = store.state;
    const list = chosenList(summary, store.state);
    void pages.ask({
      ...query,
      ...(selected.length > 0 && { segments: selected }),
      ...(list !== undefined && { list }),
    });
  };
  return { place, status, ask };
}

function describeTotal(total: number): string {
  if (total === 0) return t('No customer was found.');
  return t('{0, plural, one {# customer} other {# customers}}', total);
}

/** Numbers from the largest, texts from A; the other way round on a second click. */
function nextSort(before: ViewState['customers'], sort: CustomerSortKey): ViewState['customers'] {
  const isText = sort === 'id' || figures[sort].unit === 'segment';
  return { ...before, sort, descending: before.sort === sort ? !before.descending : !isText };
}

/** Grows with the font, as all else does. */
function rowHeight(): number {
  return Math.round(2 * (Number.parseFloat(getComputedStyle(document.body).fontSize) || 13));
}
