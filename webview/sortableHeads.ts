import { t } from '../src/pipeline/language.ts';
import { resizeHandle } from './columnWidths.ts';
import type { Context } from './context.ts';
import { element } from './element.ts';
import type { ProfileColumn } from './profileColumns.ts';
import type { ProfileSort } from './viewState.ts';

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
