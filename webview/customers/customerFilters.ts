import { type ContactKey, labelContact, titleOf } from '../../src/pipeline/columns/columnRole.ts';
import { formatDay, formatNumber, message, t, translate } from '../../src/pipeline/language/language.ts';
import { type RangedFigure, rangedFigures } from '../../src/pipeline/results/customerQuery.ts';
import { type OutlineEntry, outlineApart } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { linkButton } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { type Context, setMember } from '../state/context.ts';

type Filtered = Pick<SegmentationSummary, 'segments' | 'standApart' | 'contacts' | 'change'>;

/** Which customers are listed, and which columns of the source beside them. */
export function customerFilters(summary: Filtered, context: Context, others: readonly string[]): HTMLElement {
  const { contacts = [] } = summary;
  return element(
    'div',
    { class: 'filters' },
    segmentFilter(summary, context),
    ...rangedFigures.map((id) => rangeFilter(id, context)),
    firstFilter(context),
    ...(summary.change ? [changedFilter(summary.change.date, context)] : []),
    ...(contacts.length + others.length > 0 ? [columnChoice(contacts, others, context)] : []),
  );
}

/** Ticks for segments, of which several can be listed at once. */
function segmentFilter(summary: Filtered, { store }: Context): HTMLElement {
  const entries: readonly OutlineEntry[] = [
    ...outlineApart(summary),
    ...summary.segments.map((portrait, index) => ({ portrait, segments: [index], parts: [] })),
  ];
  const ticks = entries.map(({ portrait: { name, customers }, segments: [index] }) => {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () =>
      store.update({ selected: setMember(store.state.selected, index!, box.checked) }),
    );
    return { box, index: index!, label: tickLabel(box, `${name} (${formatNumber(customers)})`) };
  });
  const heading = element('summary', {});
  const show = () => {
    const { selected } = store.state;
    for (const { box, index } of ticks) box.checked = selected.includes(index);
    heading.textContent =
      selected.length === 0
        ? t('All segments')
        : t('{0, plural, one {# segment} other {# segments}}', selected.length);
  };
  show();
  store.subscribe((state, before) => {
    if (state.selected !== before.selected) show();
  });
  return dropDown(heading, ...ticks.map(({ label }) => label));
}

const tickLabel = (box: HTMLElement, text: string): HTMLElement =>
  element('label', {}, box, element('span', {}, text));

/** What opens under its heading, over what is below. */
function dropDown(heading: HTMLElement, ...content: readonly HTMLElement[]): HTMLElement {
  const node = element('details', { class: 'drop-down' }, heading, element('div', {}, ...content));
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !node.open) return;
    node.open = false;
    heading.focus();
  });
  node.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !node.contains(relatedTarget)) node.open = false;
  });
  return node;
}

const rangeNames: Readonly<Record<RangedFigure, string>> = {
  recency: message('Days since last order'),
  frequency: message('Orders'),
  monetary: message('Spend'),
};

/** Milliseconds without typing. */
const pause = 250;

/** From and up to, of a figure. */
function rangeFilter(id: RangedFigure, { store }: Context): HTMLElement {
  const name = translate(rangeNames[id]);
  const field = (end: 'min' | 'max', label: string) =>
    numberField({ label, placeholder: end === 'min' ? t('from') : t('to'), min: 0 }, (text) =>
      take(end, text),
    );
  const take = (end: 'min' | 'max', text: string) => {
    const { customers } = store.state;
    const { [end]: _, ...other } = customers.ranges?.[id] ?? {};
    const value = Number.parseFloat(text);
    const range = Number.isNaN(value) ? other : { ...other, [end]: value };
    store.update({ customers: { ...customers, ranges: { ...customers.ranges, [id]: range } } });
  };
  const fields = {
    min: field('min', t('{0}, from', name)),
    max: field('max', t('{0}, up to', name)),
  };
  const show = () => {
    const range = store.state.customers.ranges?.[id];
    for (const end of ['min', 'max'] as const)
      if (Number.parseFloat(fields[end].value) !== range?.[end])
        fields[end].value = String(range?.[end] ?? '');
  };
  show();
  store.subscribe((state, before) => {
    if (state.customers.ranges !== before.customers.ranges) show();
  });
  return element(
    'div',
    { class: 'range', role: 'group', 'aria-label': name },
    element('span', {}, name),
    fields.min,
    fields.max,
  );
}

/** A field for a number; `onType` hears the text once typing pauses. */
function numberField(
  { label, placeholder, min }: { readonly label: string; readonly placeholder: string; readonly min: number },
  onType: (text: string) => void,
): HTMLInputElement {
  const input = element('input', { type: 'number', min: String(min), 'aria-label': label, placeholder });
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => onType(input.value), pause);
  });
  return input;
}

/** How many of them, from the top of the list: sorted by spend, the best. */
function firstFilter({ store }: Context): HTMLElement {
  const name = t('Only the first');
  const input = numberField({ label: name, placeholder: t('all'), min: 1 }, (text) => {
    const { first: _, ...others } = store.state.customers;
    const first = Number.parseInt(text, 10);
    store.update({ customers: { ...others, ...(first > 0 && { first }) } });
  });
  const show = () => {
    const { first } = store.state.customers;
    if (Number.parseInt(input.value, 10) !== first) input.value = String(first ?? '');
  };
  show();
  store.subscribe((state, before) => {
    if (state.customers.first !== before.customers.first) show();
  });
  const node = element('div', { class: 'range' }, element('span', {}, name), input);
  node.title = t('From the top of the list as it is sorted: by monetary value, your best customers');
  return node;
}

/** Lists those alone who are elsewhere than at the last complete month or quarter. */
function changedFilter(date: string, { store }: Context): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.addEventListener('change', () => {
    const { changed: _, ...others } = store.state.customers;
    store.update({ customers: { ...others, ...(box.checked && { changed: true }) } });
  });
  const show = () => {
    box.checked = store.state.customers.changed === true;
  };
  show();
  store.subscribe((state, before) => {
    if (state.customers.changed !== before.customers.changed) show();
  });
  return element('label', { class: 'switch' }, box, t('Changed since {0}', formatDay(date)));
}

/** Ticks for what the source tells of customers; a column that was not read is read along in a run. */
function columnChoice(
  keys: readonly ContactKey[],
  others: readonly string[],
  { store, post }: Context,
): HTMLElement {
  const read = keys.flatMap((key) => titleOf(key) ?? []);
  const ticks = keys.map((key) => {
    const box = element('input', { type: 'checkbox' });
    box.checked = store.state.contacts.includes(key);
    box.addEventListener('change', () => {
      const chosen = setMember(store.state.contacts, key, box.checked);
      store.update({ contacts: keys.filter((each) => chosen.includes(each)) });
    });
    return tickLabel(box, labelContact(key));
  });
  const add = (title: string) => {
    store.update({ contacts: [...store.state.contacts, `column ${title}`] });
    post('changeAndRun', { 'customers.columns': [...read, title] });
  };
  const links = others
    .filter((title) => !read.includes(title))
    .map((title) => linkButton(t('Add “{0}”', title), () => add(title)));
  const more =
    links.length === 0
      ? []
      : [element('p', { class: 'note' }, t('Not read yet. Adding one runs again.')), ...links];
  return dropDown(element('summary', {}, t('Columns')), ...ticks, ...more);
}
