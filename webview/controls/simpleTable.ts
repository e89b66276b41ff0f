import { element } from './element.ts';

export interface SimpleColumn {
  readonly name: string;
  readonly isNumber?: boolean;
}

/** A table of few rows, the first cell of each being its heading. */
export function simpleTable(
  label: string,
  columns: readonly SimpleColumn[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
  const className = (index: number) => (columns[index]?.isNumber ? { class: 'number' } : {});
  const heads = columns.map(({ name }, i) => element('th', { scope: 'col', ...className(i) }, name));
  const bodies = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, i) =>
        i === 0 ? element('th', { scope: 'row', ...className(i) }, cell) : element('td', className(i), cell),
      ),
    ),
  );
  return element(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': label, tabindex: '0' },
    element(
      'table',
      { class: 'simple' },
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...bodies),
    ),
  );
}
