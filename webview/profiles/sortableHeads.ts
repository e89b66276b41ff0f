import { t } from '../../src/pipeline/language/language.ts';
import { element } from '../controls/element.ts';
import type { Context } from '../state/context.ts';
import type { ProfileSort } from '../state/viewState.ts';
import type { ProfileColumn } from './profileColumns.ts';

const least = 48;
const step = 16;

/**
 * The edge of a column's heading, which is dragged to resize the column; the arrow keys do the same. A double click
 * gives the column its own width back. The width is kept under the column's key.
 */
function resizeHandle(
  { store }: Pick<Context, 'store'>,
  { key, name, cell }: { readonly key: string; readonly name: string; readonly cell: HTMLElement },
): HTMLElement {
  const handle = element('span', {
    class: 'resize',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': t('Width of the column {0}', name),
  });
  const setWidth = (width: number | undefined) => {
    const { [key]: _, ...others } = store.state.widths;
    const kept = width === undefined ? undefined : Math.max(least, Math.round(width));
    store.update({ widths: kept === undefined ? others : { ...others, [key]: kept } });
    apply();
  };
  const apply = () => {
    const width = store.state.widths[key];
    cell.style.minWidth = width === undefined ? '' : `${width}px`;
    cell.style.maxWidth = width === undefined ? '' : `${width}px`;
    cell.style.width = width === undefined ? '' : `${width}px`;
    handle.setAttribute('aria-valuenow', String(width ?? 0));
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
  handle.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    setWidth(cell.getBoundingClientRect().width + direction * step);
  });
  return handle;
}

/** The key of the column of the names. */
export const nameColumn = 'name';

/** Two header rows, groups over columns; a click on a column sorts by it, a second click the other way round. */
export function sortableHeads(columns: readonly ProfileColumn[], context: Context): HTMLElement {
  const { store } = context;
  const heads = [
    sortHead(nameColumn, t('Segment'), context),
    ...columns.map(({ key, name, group }) => sortHead(key, name, context, `${group}: ${name}`)),
  ];
  const mark = () => {
    const { sort } = store.state;
    for (const { key, cell } of heads) {
      if (sort?.column !== key) cell.removeAttribute('aria-sort');
      else cell.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    }
  };
  mark();
  store.subscribe(mark);
  const [segment, ...numbers] = heads.map(({ cell }) => cell);
  segment!.rowSpan = 2;
  segment!.classList.add('name');
  for (const [index, cell] of numbers.entries()) {
    cell.classList.add(columns[index]!.sketch === undefined ? 'number' : 'sketched');
    cell.title = titleOf(columns[index]!);
  }
  return element(
    'thead',
    {},
    element('tr', {}, segment!, ...groupHeads(columns)),
    element('tr', {}, ...numbers),
  );
}

function sortHead(key: string, name: string, context: Context, fullName = name) {
  const { store } = context;
  const button = element('button', { type: 'button', class: 'sort' }, name);
  const cell = element('th', { scope: 'col' }, button);
  cell.append(resizeHandle(context, { key, name: fullName, cell }));
  button.addEventListener('click', () => store.update({ sort: nextSort(store.state.sort, key) }));
  return { key, cell };
}

/** Names from A, numbers from the largest; the other way round on a second click. */
function nextSort(before: ProfileSort | undefined, column: string): ProfileSort {
  const descending = before?.column === column ? !before.descending : column !== nameColumn;
  return { column, descending };
}

function groupHeads(columns: readonly ProfileColumn[]): readonly HTMLElement[] {
  const firsts = columns.filter(({ group }, index) => group !== columns[index - 1]?.group);
  return firsts.map((first) => {
    const members = columns.filter(({ group }) => group === first.group).length;
    return element('th', { scope: 'colgroup', colspan: String(members), title: titleOf(first) }, first.group);
  });
}

function titleOf({ group, definition }: ProfileColumn): string {
  return `${group}: ${definition}`;
}
