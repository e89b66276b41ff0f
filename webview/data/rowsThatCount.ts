import type { CheckingState } from '../../src/messages/panelState.ts';
import type { CheckedTable } from '../../src/pipeline/checking/dataCheck.ts';
import type { ColumnRole } from '../../src/pipeline/columns/columnRole.ts';
import { t } from '../../src/pipeline/language/language.ts';
import type { FilteredColumn } from '../../src/pipeline/reading/filterRows.ts';
import type { ColumnFilter } from '../../src/pipeline/reading/reading.ts';
import { valueKey } from '../../src/pipeline/reading/valueKey.ts';
import { readFilter, writeFilter } from '../../src/pipeline/settings/readFilter.ts';
import { linkButton } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { nameOf } from './assignRole.ts';
import { type ChangeReading, card, checkBox, selectBox } from './card.ts';

/** Values of a column that are listed; others can be typed. */
const listed = 50;

/** Rows are not chosen by them. */
const numbersAndDates: readonly (ColumnRole | undefined)[] = [
  'date',
  'cancelledAt',
  'quantity',
  'price',
  'amount',
];

/** The columns by whose values rows are chosen, and which values. */
export function rowsThatCount(
  { check, settings, isStale }: Pick<CheckingState, 'check' | 'settings' | 'isStale'>,
  table: CheckedTable | undefined,
  change: ChangeReading,
): HTMLElement | undefined {
  const chosen = readFilter(settings?.filter ?? {});
  if (table === undefined && chosen.length === 0) return undefined;
  const put = (filters: readonly ColumnFilter[]) => change({ filter: writeFilter(filters) });
  const found = ({ column }: ColumnFilter) => check?.rows?.filters.find((each) => each.column === column);
  const parts = chosen.map((filter, at) =>
    columnValues(filter, found(filter) ?? { isStale }, (next) =>
      put([...chosen.slice(0, at), ...(next ? [next] : []), ...chosen.slice(at + 1)]),
    ),
  );
  const others = listOthers(
    table,
    chosen.map((filter) => found(filter)?.title ?? filter.column),
  );
  const add = (column: string) => put([...chosen, { column, values: [], isNot: true }]);
  const label = chosen.length === 0 ? t('Choose rows by') : t('Choose rows by another column too');
  const options = { '': t('No column'), ...others };
  return card(
    t('Rows that count'),
    'filters',
    ...parts,
    ...(table ? selectBox('filter', { label, options, chosen: '' }, add) : []),
  );
}

/** Columns by which rows are not chosen yet. */
function listOthers(table: CheckedTable | undefined, chosen: readonly string[]) {
  const columns = table?.columns.filter(({ role }) => !numbersAndDates.includes(role)) ?? [];
  const named = columns.map((column) => [nameOf(column, table!.columns), column.title] as const);
  const isChosen = (...names: readonly string[]) => names.some((name) => chosen.includes(name));
  return Object.fromEntries(named.filter((names) => !isChosen(...names)));
}

type ChangeFilter = (filter: ColumnFilter | undefined) => void;

/** The values of a column with a tick at those that are named, and what becomes of their rows. */
function columnValues(
  filter: ColumnFilter,
  counted: FilteredColumn | { readonly isStale: boolean },
  change: ChangeFilter,
): HTMLElement {
  const { column, values } = filter;
  const found = 'found' in counted ? counted : undefined;
  const named = new Set(values.map(valueKey));
  const tick = (value: string, isTicked: boolean) => {
    const others = values.filter((each) => valueKey(each) !== valueKey(value));
    change({ ...filter, values: isTicked ? [...others, value] : others, isNot: isLeftOut(filter) });
  };
  const boxes = listValues(found, values).map(({ value, note }) =>
    checkBox(
      `filter ${column} ${value}`,
      { label: value || t('an empty cell'), note, isChecked: named.has(valueKey(value)) },
      (isTicked) => tick(value, isTicked),
    ),
  );
  return element(
    'fieldset',
    {},
    element('legend', {}, element('strong', {}, found?.title ?? column), ' ', removeButton(change)),
    ...('found' in counted ? [] : [element('p', { class: 'note' }, describeUncounted(counted))]),
    ...(boxes.length > 0 ? [element('div', { class: 'options' }, ...boxes)] : []),
    ...(found && found.found.length > listed ? otherValue(column, (value) => tick(value, true)) : []),
    ...(boxes.length > 0 ? whatBecomes(filter, change) : []),
  );
}

const describeUncounted = ({ isStale }: { readonly isStale: boolean }): string =>
  isStale ? t('Counting its values…') : t('Its values are unknown until the rows can be read.');

const isLeftOut = ({ values, isNot }: ColumnFilter) => isNot && values.length > 0;

/** The most common values, and the named ones beside them. */
function listValues(found: FilteredColumn | undefined, values: readonly string[]) {
  const all = found?.found ?? [];
  const named = new Set(values.map(valueKey));
  const told = all.filter(({ value }, place) => place < listed || named.has(valueKey(value)));
  const known = new Set(told.map(({ value }) => valueKey(value)));
  const unknown = new Set(found?.unknown);
  return [
    ...told.map(({ value, rows }) => ({
      value,
      note: t('{0, plural, one {# row} other {# rows}}', rows),
    })),
    ...values
      .filter((value) => !known.has(valueKey(value)))
      .map((value) => ({ value, note: unknown.has(value) ? t('in no row') : '' })),
  ];
}

function removeButton(change: ChangeFilter): HTMLElement {
  const node = linkButton(t('Remove'), () => {
    // The focus would be lost with it.
    node.closest('.card')?.querySelector<HTMLElement>('select[data-key="filter"]')?.focus();
    change(undefined);
  });
  return node;
}

function otherValue(column: string, onType: (value: string) => void): HTMLElement[] {
  const key = `filter ${column} other`;
  const box = element('input', { type: 'text', id: key, 'data-key': key });
  box.addEventListener('change', () => {
    if (box.value.trim() !== '') onType(box.value.trim());
  });
  return [element('label', { for: key }, t('Another value')), box];
}

/** Whether the named values count, or all others. */
function whatBecomes(filter: ColumnFilter, change: ChangeFilter): HTMLElement[] {
  if (filter.values.length === 0)
    return [element('p', { class: 'note' }, t('All rows count until a value is ticked.'))];
  const options = { keep: t('only they count'), leaveOut: t('they are left out') };
  return selectBox(
    `filter ${filter.column} kind`,
    { label: t('Rows with a tick'), options, chosen: filter.isNot ? 'leaveOut' : 'keep' },
    (kind) => change({ ...filter, isNot: kind === 'leaveOut' }),
  );
}
