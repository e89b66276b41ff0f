import { t } from '../../src/pipeline/language/language.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import type { Context } from '../state/context.ts';
import type { TableSort, ViewState } from '../state/viewState.ts';
import { fullName, type SegmentColumn } from './segmentColumn.ts';
import { classOf } from './selectableRow.ts';

const least = 48;
const step = 16;

/** The key of the column of the names. */
export const nameColumn = 'name';

export interface HeadOptions {
  readonly table: keyof ViewState['sorts'];
  /** Over the names. */
  readonly heading: string;
  readonly columns: readonly SegmentColumn[];
  readonly sort: () => TableSort | undefined;
}

/**
 * The headings, under those of their groups; a click on one sorts by it, a second click the other way round. The arrow
 * keys move between them, and with Alt change a column's width, which dragging its edge does too.
 */
export function sortableHeads(options: HeadOptions, context: Context): HTMLElement {
  const { columns, sort } = options;
  const { store } = context;
  const heads = [
    sortHead({ key: nameColumn, name: options.heading, fullName: options.heading }, options, context),
    ...columns.map((column) => sortHead({ ...column, fullName: fullName(column) }, options, context)),
  ];
  const mark = () => {
    const by = sort();
    for (const { key, cell } of heads) {
      if (by?.column !== key) cell.removeAttribute('aria-sort');
      else cell.setAttribute('aria-sort', by.descending ? 'descending' : 'ascending');
    }
  };
  mark();
  store.subscribe(mark);
  const [names, ...others] = heads.map(({ cell }) => cell);
  names!.classList.add('name');
  for (const [index, cell] of others.entries()) {
    cell.classList.add(...classOf(columns[index]!).split(' '));
    cell.title = titleOf(columns[index]!);
  }
  const isGrouped = columns.some(({ group }) => group !== undefined);
  if (isGrouped) names!.rowSpan = 2;
  const rows = isGrouped
    ? [element('tr', {}, names!, ...groupHeads(columns)), element('tr', {}, ...others)]
    : [element('tr', {}, names!, ...others)];
  const node = element('thead', {}, ...rows);
  roveFocus(node, () => heads.flatMap(({ button }) => button ?? []));
  return node;
}

interface Head {
  readonly key: string;
  readonly name: string;
  readonly fullName: string;
  readonly value?: SegmentColumn['value'];
}

function sortHead({ key, name, value, ...head }: Head, { table, sort }: HeadOptions, { store }: Context) {
  if (key !== nameColumn && value === undefined) {
    return { key, cell: element('th', { scope: 'col' }, name) };
  }
  const button = element('button', { type: 'button', class: 'sort' }, name);
  const cell = element('th', { scope: 'col' }, button);
  const widthKey = table === 'profiles' ? key : `${table}.${key}`;
  const { handle, widen } = resizeHandle({ store, key: widthKey, cell });
  cell.append(handle);
  button.title = t('{0}: sort; Alt and the arrow keys change its width', head.fullName);
  button.addEventListener('click', () => {
    store.update({ sorts: { ...store.state.sorts, [table]: nextSort(sort(), key) } });
  });
  button.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!event.altKey || direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    widen(direction * step);
  });
  return { key, cell, button };
}

/** The edge of a heading, which is dragged to resize its column; a double click gives it its own width back. */
function resizeHandle({
  store,
  key,
  cell,
}: Pick<Context, 'store'> & { readonly key: string; readonly cell: HTMLElement }) {
  const handle = element('span', { class: 'resize', 'aria-hidden': 'true' });
  const setWidth = (width: number | undefined) => {
    const { [key]: _, ...others } = store.state.widths;
    const kept = width === undefined ? undefined : Math.max(least, Math.round(width));
    store.update({ widths: kept === undefined ? others : { ...others, [key]: kept } });
    apply();
  };
  const apply = () => {
    const width = store.state.widths[key];
    for (const property of ['minWidth', 'maxWidth', 'width'] as const)
      cell.style[property] = width === undefined ? '' : `${width}px`;
  };
  apply();
  handle.addEventListener('pointerdown', (down) => {
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    const start = cell.getBoundingClientRect().width - down.clientX;
    const drag = ({ clientX }: PointerEvent) => setWidth(start + clientX);
    handle.addEventListener('pointermove', drag);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', drag), {
      once: true,
    });
  });
  handle.addEventListener('dblclick', () => setWidth(undefined));
  return { handle, widen: (by: number) => setWidth(cell.getBoundingClientRect().width + by) };
}

/** Names from A, numbers from the largest; the other way round on a second click. */
function nextSort(before: TableSort | undefined, column: string): TableSort {
  const descending = before?.column === column ? !before.descending : column !== nameColumn;
  return { column, descending };
}

function groupHeads(columns: readonly SegmentColumn[]): readonly HTMLElement[] {
  const firsts = columns.filter(({ group }, index) => group !== columns[index - 1]?.group);
  return firsts.map((first) => {
    const members = columns.filter(({ group }) => group === first.group).length;
    return element(
      'th',
      { scope: 'colgroup', colspan: String(members), title: titleOf(first) },
      first.group ?? '',
    );
  });
}

function titleOf({ group, name, definition }: SegmentColumn): string {
  return `${group ?? name}: ${definition}`;
}
