import type { CheckingState } from '../../src/messages/panelState.ts';
import type {
  CheckedColumn,
  CheckedTable,
  DataLook,
  LeftOutRow,
} from '../../src/pipeline/checking/dataCheck.ts';
import type { ColumnRole } from '../../src/pipeline/columns/columnRole.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { changesReading } from '../../src/pipeline/settings/changesReading.ts';
import type { WorkbookSettings } from '../../src/pipeline/settings/readingSettings.ts';
import { setFor } from '../../src/pipeline/settings/setFor.ts';
import { button } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { title } from '../controls/section.ts';
import type { Context } from '../state/context.ts';
import { assignRole, withRole } from './assignRole.ts';
import { columnReason } from './columnReason.ts';
import { currencies } from './currencies.ts';
import { daysThatCount } from './daysThatCount.ts';
import { firstRows, type ShownRows } from './firstRows.ts';
import { openChoices } from './openChoices.ts';
import { Parts } from './parts.ts';
import { rowsThatCount } from './rowsThatCount.ts';
import { segmentBy } from './segmentBy.ts';
import { sheetsToRead } from './sheetsToRead.ts';
import { showRowLook } from './showRowLook.ts';
import { statuses } from './statuses.ts';
import { valueReading } from './valueReading.ts';
import { warnings } from './warnings.ts';
import { whatThisMakes } from './whatThisMakes.ts';

export interface Checking {
  readonly node: HTMLElement;
  readonly update: (state: CheckingState) => void;
}

/** "Check the data": how a workbook would be read, to be changed before it is segmented. */
export function checking(
  first: CheckingState,
  context: Pick<Context, 'formats' | 'post' | 'store' | 'calls' | 'announce'>,
): Checking {
  const { post, formats, store } = context;
  let state = first;
  let shownTable = 0;
  let focused: number | undefined;
  const table = () => state.check?.look.tables[shownTable] ?? state.check?.look.tables[0];
  /** What was chosen, until the host has looked anew; and the look of before, which it goes on telling till then. */
  let chosen: { readonly look: DataLook; readonly before: string } | undefined;
  /** What was changed, until the host has heard of all of it. */
  let changed: WorkbookSettings = {};
  // It is seen at once; the host needs its time to look anew.
  const change = (settings: WorkbookSettings) => {
    changed = setFor(changed, settings);
    post('changeReading', settings);
    const isStale = state.isStale || changesReading(settings);
    show({ ...state, isStale, settings: setFor(state.settings ?? {}, settings) });
  };
  const take = (column: CheckedColumn, role: ColumnRole | undefined) => {
    const shown = table()!;
    const columns = assignRole(shown, column, { role, before: state.settings?.columns ?? {} });
    const { look } = state.check!;
    const before = chosen?.before ?? JSON.stringify(look);
    chosen = { look: inPlaceOf(shown, withRole(shown, column, role), look), before };
    change({ columns });
  };
  const focusOn = ({ column }: CheckedColumn) => {
    if (focused === column) return;
    focused = column;
    for (const head of rows.node.querySelectorAll<HTMLElement>('th[data-column]'))
      head.classList.toggle('focused', head.dataset['column'] === String(column));
    reason.update();
  };
  const days = daysThatCount(change);
  let shownRows: ShownRows | undefined;
  const rows = new Parts(() => [
    {
      key: [table() && withoutRoles(table()!)],
      render: () => {
        const shown = table();
        shownRows = shown && firstRows({ table: shown, focused, onFocus: focusOn, onChoose: take });
        return shownRows?.node;
      },
    },
  ]);
  const mark = () =>
    shownRows?.mark(table()?.columns ?? [], state.check?.rows?.leftOut[shownTable] ?? noRows);
  const above = new Parts(() => [
    {
      key: [state.check?.look.tables.map(({ name }) => name), shownTable, state.check?.rows?.read],
      render: () =>
        caption(state, {
          formats,
          shownTable,
          onShow: (index) => {
            shownTable = index;
            above.update();
            rows.update();
            mark();
            reason.update();
            side.update();
          },
        }),
    },
  ]);
  const reason = new Parts(() => [
    {
      key: [state.check?.look.columns, state.check?.rows?.amount, shownTable, focused],
      render: () => {
        const look = state.check?.look;
        const columns = table()?.columns ?? [];
        const find = (column: number | undefined) => columns.find((each) => each.column === column);
        const onTake = (column: number, role: ColumnRole) => {
          const found = find(column);
          if (found !== undefined) take(found, role);
        };
        return (
          look && columnReason({ look, amount: state.check?.rows?.amount, column: find(focused), onTake })
        );
      },
    },
  ]);
  const side = new Parts(() => [
    {
      key: [
        state.isStale,
        state.fraction,
        state.check?.rows?.cleaning,
        state.check?.figures,
        state.check?.failure,
      ],
      render: () => whatThisMakes(state, context),
    },
    { key: [canSegment(state), state.hasResult], render: () => actions(state, context) },
    {
      key: [state.check?.look.remarks, state.check?.rows?.remarks],
      render: () => warnings(state, post),
    },
    {
      key: [state.check?.rows?.statuses, state.settings],
      render: () => statuses(state, change),
    },
    {
      key: [state.isStale, state.check?.look.sheets, state.settings?.sheets],
      render: () => sheetsToRead(state, change),
    },
    { key: [], render: () => days.node },
    {
      key: [state.isStale, state.check?.rows?.filters, table()?.columns, state.settings?.filter],
      render: () => rowsThatCount(state, table(), change),
    },
    {
      key: [state.settings, state.check?.rows?.amount, state.check?.look.orders, state.check?.lacking],
      render: () => segmentBy(state, change),
    },
    {
      key: [
        state.check?.rows?.dateOrder,
        state.check?.rows?.decimalMarks,
        state.check?.rows?.amount,
        state.check?.look.columns,
        state.settings,
      ],
      render: () => valueReading(state, change),
    },
    {
      key: [state.check?.open, state.check?.rows?.currencies, state.settings],
      render: () => currencies(state, change),
    },
  ]);
  const open = new Parts(() => [
    {
      key: [state.failure],
      render: () => (state.failure ? element('p', { class: 'error' }, state.failure) : undefined),
    },
    { key: [state.check?.open], render: () => openChoices(state.check?.open ?? [], post) },
  ]);
  const looked = element('div', { class: 'slot' });
  const parts = [open, above, rows, reason, side];
  const node = element(
    'main',
    { class: 'checking' },
    element('header', {}, title(t('Check the data of {0}', first.name))),
    element(
      'div',
      { class: 'check-columns' },
      element('div', { class: 'check-open' }, open.node),
      element('div', { class: 'check-left' }, above.node, rows.node, reason.node, looked),
      element('div', { class: 'check-right' }, side.node),
    ),
  );
  const show = (next: CheckingState) => {
    const { check } = next;
    // It is read by what was chosen before.
    if (next.isStale && store.state.lookedAt) store.update({ lookedAt: undefined });
    state = chosen && check ? { ...next, check: { ...check, look: chosen.look } } : next;
    for (const part of parts) part.update();
    mark();
    days.update(state.settings?.period);
  };
  const update = (next: CheckingState) => {
    if (!next.isStale) changed = {};
    if (!next.isStale || JSON.stringify(next.check?.look) !== chosen?.before) chosen = undefined;
    show({ ...next, ...(next.settings && { settings: setFor(next.settings, changed) }) });
  };
  update(first);
  const insert = (look: HTMLElement) => {
    looked.replaceChildren(look);
    return look;
  };
  showRowLook({ links: node, insert, isChanged: false }, context);
  return { node, update };
}

/** A look with a table in place of another. */
const inPlaceOf = (before: CheckedTable, after: CheckedTable, look: DataLook): DataLook => ({
  ...look,
  tables: look.tables.map((each) => (each === before ? after : each)),
});

const noRows: readonly LeftOutRow[] = [];

/** What a table shows, whatever its columns are taken for. */
const withoutRoles = ({ columns, ...table }: CheckedTable) => ({
  ...table,
  columns: columns.map(({ column, title }) => ({ column, title })),
});

interface Caption extends Pick<Context, 'formats'> {
  readonly shownTable: number;
  readonly onShow: (table: number) => void;
}

function caption({ check }: CheckingState, { formats, shownTable, onShow }: Caption): HTMLElement {
  if (check === undefined) return element('p', { class: 'note' }, t('Reading the first rows…'));
  const { tables } = check.look;
  const table: CheckedTable | undefined = tables[shownTable] ?? tables[0];
  if (table === undefined) return element('p', { class: 'note' }, t('The workbook has no rows.'));
  const { count } = formats;
  const sentence =
    check.rows === undefined
      ? t('First {0} rows. Choose above a column what it is.', count(table.rows.length))
      : t(
          'First {0} of {1} rows. Choose above a column what it is.',
          count(table.rows.length),
          count(check.rows.read),
        );
  const note = element('p', { class: 'note' }, sentence);
  if (tables.length < 2) return element('div', { class: 'caption' }, element('strong', {}, table.name), note);
  const select = element(
    'select',
    { 'aria-label': t('Table'), 'data-key': 'table' },
    ...tables.map(({ name }, i) => element('option', { value: String(i), selected: i === shownTable }, name)),
  );
  select.addEventListener('change', () => onShow(Number(select.value)));
  return element('div', { class: 'caption' }, select, note);
}

/** Nothing is left open without a proposal, and something comes of it. */
const canSegment = ({ check, failure }: CheckingState): boolean =>
  check !== undefined &&
  failure === undefined &&
  check.failure === undefined &&
  check.open.every(({ proposal }) => proposal !== undefined);

function actions(state: CheckingState, { post }: Pick<Context, 'post'>): HTMLElement {
  const segment = button(t('Segment'), () => post('segmentChecked'), 'primary');
  segment.toggleAttribute('disabled', !canSegment(state));
  segment.dataset['key'] = 'segment';
  const back = button(t('Back to the segments'), () => post('leaveCheck'));
  return element('div', { class: 'toolbar' }, segment, ...(state.hasResult ? [back] : []));
}
