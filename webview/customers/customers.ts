import { figures } from '../../src/pipeline/customers/figures.ts';
import { messageOf } from '../../src/pipeline/errors/messageOf.ts';
import { formatShort, t } from '../../src/pipeline/language/language.ts';
import type { ListId } from '../../src/pipeline/lists/chooseMembers.ts';
import { nameList } from '../../src/pipeline/remarks/listTexts.ts';
import { wordReach } from '../../src/pipeline/remarks/reachTexts.ts';
import {
  type CustomerPage,
  type CustomerSortKey,
  isContactKey,
  type ListedCustomer,
} from '../../src/pipeline/results/customerQuery.ts';
import { type SegmentationSummary, segmentAt } from '../../src/pipeline/results/segmentation.ts';
import { tellsYear } from '../../src/pipeline/results/yearlyRevenue.ts';
import { button, linkButton, searchField } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import { exportLabel } from '../controls/paneParts.ts';
import { section } from '../controls/section.ts';
import type { Context, View } from '../state/context.ts';
import type { ViewState } from '../state/viewState.ts';
import { customerCard } from './customerCard.ts';
import {
  type CustomerColumn,
  customerColumns,
  type ListedBy,
  type ListedSegments,
} from './customerColumns.ts';
import { customerFilters } from './customerFilters.ts';
import { CustomerGrid } from './customerGrid.ts';
import { CustomerPages } from './customerPages.ts';

type ListedCustomers = ListedSegments &
  Pick<SegmentationSummary, 'lists' | 'groups' | 'contacts' | 'asOf' | 'change' | 'period'>;

type Found = Pick<CustomerPage, 'total' | 'reach' | 'lastYear'>;

/** The list whose customers alone are listed, where the result has it. */
const chosenList = ({ lists = [] }: ListedCustomers, { list }: Pick<ViewState, 'list'>): ListId | undefined =>
  lists.find(({ id }) => id === list)?.id;

/**
 * The customers of what is pointed out, or all: searched, sorted, and saved as CSV.
 * @param others titles of columns of the source that could be read along
 */
export function customers(summary: ListedCustomers, context: Context, others: readonly string[] = []): View {
  const { store } = context;
  const listed = customerList(summary, context);
  const heading = element('p', { class: 'note' });
  const { bar, show, tell } = customerBar(summary, context, listed.columns);
  listed.onFound(tell);
  const update = () => {
    heading.textContent = describeListed(summary, store.state);
    show();
    listed.ask();
  };
  update();
  store.subscribe((state, before) => {
    const isSame = state.selected === before.selected && state.list === before.list;
    if (!isSame || state.customers !== before.customers || state.contacts !== before.contacts) update();
  });
  const filters = customerFilters(summary, context, others);
  const list = element('div', { class: 'customer-list' }, heading, filters, bar, listed.told, listed.place);
  const card = element('div', {});
  listed.onOpen(({ id }) => {
    const close = () => {
      card.replaceChildren();
      list.hidden = false;
      listed.focus();
    };
    context.describeCustomer(id).then(
      (detail) => {
        if (detail === undefined) return;
        list.hidden = true;
        card.replaceChildren(customerCard(detail, { summary, formats: context.formats, onClose: close }));
        card.querySelector('h2')?.focus();
      },
      (error: unknown) => context.announce(messageOf(error)),
    );
  });
  return { node: section(t('Customers'), {}, list, card), charts: [] };
}

function describeListed(summary: ListedCustomers, state: Pick<ViewState, 'selected' | 'list'>): string {
  const list = chosenList(summary, state);
  if (list === undefined) return describeSelected(summary, state);
  return state.selected.length === 0
    ? t('Customers of the list “{0}”.', nameList(list))
    : `${describeSelected(summary, state)} ${t('Only those of the list “{0}”.', nameList(list))}`;
}

function describeSelected(
  summary: Pick<ListedCustomers, 'segments' | 'standApart' | 'groups'>,
  { selected }: Pick<ViewState, 'selected'>,
): string {
  const [first] = selected;
  const segment = first === undefined ? undefined : segmentAt(summary, first);
  if (segment === undefined) return t('All customers. Select a segment to see only those who belong to it.');
  if (selected.length === 1)
    return first! < 0
      ? t('Customers of {0}.', segment.name)
      : t('Customers of the segment {0}.', segment.name);
  const isGroup = summary.groups.some(({ parts }) => isSameSet(parts, selected));
  return isGroup
    ? t('Customers of the group {0}.', segment.group)
    : t('Customers of {0, plural, one {# segment} other {# segments}}.', selected.length);
}

const isSameSet = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));

/** What of the state says which customers are listed, and in which order. */
function queryOf(summary: ListedCustomers, state: Pick<ViewState, 'selected' | 'list' | 'customers'>) {
  const { selected, customers } = state;
  const { changed: _, ...query } = customers;
  const list = chosenList(summary, state);
  return {
    ...query,
    ...onlyChanged(summary, state),
    ...(selected.length > 0 && { segments: selected }),
    ...(list !== undefined && { list }),
  };
}

/** Whether those who changed segment alone are wanted, where it is known who did. */
const onlyChanged = (
  { change }: Pick<ListedCustomers, 'change'>,
  { customers: { changed } }: Pick<ViewState, 'customers'>,
) => (change !== undefined && changed ? { changed } : {});

/** What can be done with the list. */
function customerBar(summary: ListedCustomers, context: Context, columns: () => readonly CustomerColumn[]) {
  const { store, post, copyCustomers, announce } = context;
  const search = searchField(t('Search customers by id'), store.state.customers.search, (text) =>
    store.update({ customers: { ...store.state.customers, search: text.slice(0, 200) } }),
  );
  const borderline = button(t('Least certain first'), () =>
    store.update({ customers: { ...store.state.customers, sort: 'probability', descending: false } }),
  );
  borderline.title = t('Customers whose segment is least certain come first');
  const all = button(t('Show all customers'), () => {
    const { ranges: _, changed: __, first: ___, ...query } = store.state.customers;
    search.value = '';
    store.update({ selected: [], list: undefined, customers: { ...query, search: '' } });
    // The button goes.
    search.focus();
  });
  const copy = button(t('Copy'), () => {
    const shown = columns().map(({ key, name: title }) => ({ key, title }));
    copyCustomers({ ...queryOf(summary, store.state), columns: shown })
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => announce(t('Copied.')),
        (error: unknown) => announce(messageOf(error)),
      );
  });
  copy.title = t('Copies the customers that are listed, with the columns shown, for a spreadsheet');
  const save = button(t('Export customers'), () => post('exportCustomers', queryOf(summary, store.state)));
  const show = () => {
    const { selected, customers: query } = store.state;
    const isFiltered =
      query.search !== '' ||
      query.first !== undefined ||
      'changed' in onlyChanged(summary, store.state) ||
      Object.values(query.ranges ?? {}).some(isLimit);
    const isAll = selected.length === 0 && chosenList(summary, store.state) === undefined && !isFiltered;
    all.hidden = isAll;
  };
  const tell = ({ total, reach }: Found) => {
    save.textContent = exportLabel(total, reach);
    save.hidden = total === 0;
  };
  const bar = element('div', { class: 'toolbar' }, search, borderline, all, copy, save);
  return { bar, show, tell };
}

const isLimit = (range: object | undefined): boolean => Object.keys(range ?? {}).length > 0;

/** The table, which changes its columns where all customers are listed, and what there is to say of it. */
function customerList(summary: ListedCustomers, context: Context) {
  const { store, formats, listCustomers, post } = context;
  let open: (customer: ListedCustomer) => void = () => {};
  let found: (page: Found) => void = () => {};
  const place = element('div');
  const status = element('p', { class: 'note total' });
  const worth = element('p', { class: 'note worth' });
  const told = element('div', { class: 'found' }, status, worth);
  const listBy = (): ListedBy => {
    const { selected, groupsOnly, contacts } = store.state;
    const withSegment = groupsOnly ? selected.length === 0 : selected.length !== 1;
    const known = contacts.filter((role) => summary.contacts?.includes(role));
    return { withSegment, groupsOnly, contacts: known };
  };
  const pages = new CustomerPages({
    list: listCustomers,
    onTotal: (page) => {
      const { total } = page;
      status.textContent = describeFound(page);
      worth.textContent = describeWorth(page, summary, formats);
      found(page);
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
      worth.textContent = '';
      status.replaceChildren(
        `${message} `,
        linkButton(t('Run again'), () => post('rerun')),
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
      onOpen: (customer) => open(customer),
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
    const now = listBy();
    if (before.withSegment !== now.withSegment || `${before.contacts}` !== `${now.contacts}`)
      grid = makeGrid();
    before = now;
    void pages.ask(queryOf(summary, store.state));
  };
  const columns = () => customerColumns(summary, formats, listBy());
  const onOpen = (listener: typeof open) => {
    open = listener;
  };
  const onFound = (listener: typeof found) => {
    found = listener;
  };
  return { place, told, ask, columns, onOpen, onFound, focus: () => grid.focus() };
}

/** How many, and whom of them one can write to. */
function describeFound({ total, reach }: Found): string {
  if (total === 0) return t('No customer was found.');
  return reach ? wordReach(reach) : t('{0, plural, one {# customer} other {# customers}}', total);
}

/** What they are worth a year. */
function describeWorth({ total, lastYear }: Found, summary: ListedCustomers, formats: Formats): string {
  if (lastYear === undefined || total === 0) return '';
  const money = formatShort(lastYear, summary.currency);
  return tellsYear(summary)
    ? t('They spent {0} in the last 12 months.', money)
    : t(
        'They spent {0} from {1} to {2}.',
        money,
        formats.date(summary.period.first),
        formats.date(summary.period.last),
      );
}

/** Numbers from the largest, texts from A; the other way round on a second click. */
function nextSort(before: ViewState['customers'], sort: CustomerSortKey): ViewState['customers'] {
  const isText = sort === 'id' || isContactKey(sort) || figures[sort].unit === 'segment';
  return { ...before, sort, descending: before.sort === sort ? !before.descending : !isText };
}

/** Grows with the font, as all else does. */
function rowHeight(): number {
  return Math.round(2 * (Number.parseFloat(getComputedStyle(document.body).fontSize) || 13));
}
