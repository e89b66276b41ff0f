import { t } from '../src/pipeline/language.ts';
import type { Segment } from '../src/pipeline/segmentation.ts';
import { element } from './element.ts';
import type { ProfileColumn } from './profileColumns.ts';

export type Order = (a: Segment, b: Segment) => number;

type Direction = 'ascending' | 'descending';

/** Two header rows, groups over columns; a click on a column sorts by it, a second click the other way round. */
export function sortableHeads(
  columns: readonly ProfileColumn[],
  onSort: (order: Order) => void,
): HTMLElement {
  const heads = [
    sortHead(t('Segment'), 'ascending', (a, b) => a.name.localeCompare(b.name)),
    ...columns.map(({ name, value }) => sortHead(name, 'descending', (a, b) => value(a) - value(b))),
  ];
  for (const { cell, button, first, compare } of heads) {
    button.addEventListener('click', () => {
      const direction = nextDirection(cell.getAttribute('aria-sort'), first);
      for (const head of heads) head.cell.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', direction);
      onSort(direction === 'ascending' ? compare : (a, b) => compare(b, a));
    });
  }
  const [segment, ...numbers] = heads.map(({ cell }) => cell);
  segment!.rowSpan = 2;
  segment!.classList.add('name');
  for (const [index, cell] of numbers.entries()) {
    cell.classList.add('number');
    cell.title = titleOf(columns[index]!);
  }
  return element(
    'thead',
    {},
    element('tr', {}, segment!, ...groupHeads(columns)),
    element('tr', {}, ...numbers),
  );
}

function sortHead(name: string, first: Direction, compare: Order) {
  const button = element('button', { type: 'button', class: 'sort' }, name);
  return { cell: element('th', { scope: 'col' }, button), button, first, compare };
}

function nextDirection(current: string | null, first: Direction): Direction {
  if (current === null) return first;
  return current === 'ascending' ? 'descending' : 'ascending';
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
