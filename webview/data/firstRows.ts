import type { CheckedColumn, CheckedTable, LeftOutRow } from '../../src/pipeline/checking/dataCheck.ts';
import { dropReasonTexts } from '../../src/pipeline/cleaning/dropReasonTexts.ts';
import type { ColumnRole } from '../../src/pipeline/columns/columnRole.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import { roleChip } from './roleChip.ts';

export interface FirstRows {
  readonly table: CheckedTable;
  /** 0-based; the column that is spoken of below the table. */
  readonly focused: number | undefined;
  readonly onFocus: (column: CheckedColumn) => void;
  readonly onChoose: (column: CheckedColumn, role: ColumnRole | undefined) => void;
}

export interface ShownRows {
  readonly node: HTMLElement;
  /**
   * Marks the same columns by other roles, and the rows that are left out. All cells made anew would take longer than a
   * click may, and close a menu that is open.
   */
  readonly mark: (columns: readonly CheckedColumn[], leftOut: readonly LeftOutRow[]) => void;
}

const numeric: readonly (ColumnRole | undefined)[] = ['quantity', 'price', 'amount'];

/** The first rows of a table as they stand; above each column what it is taken for. */
export function firstRows({ table, focused, onFocus, onChoose }: FirstRows): ShownRows {
  const { name, columns, rows } = table;
  const makeHead = (column: CheckedColumn, isFocused: boolean) =>
    columnHead(column, isFocused, { onFocus, onChoose });
  const heads = columns.map((column) => makeHead(column, column.column === focused));
  const headRow = element('tr', {}, element('th', { scope: 'col', class: 'row-number' }, t('Row')), ...heads);
  roveFocus(headRow, () => [...headRow.querySelectorAll<HTMLElement>('.chip')]);
  const body = showRows(rows, columns);
  const node = element(
    'div',
    { class: 'first-rows', role: 'region', 'aria-label': t('First rows of {0}', name), tabindex: '0' },
    element('table', {}, element('thead', {}, headRow), element('tbody', {}, ...body)),
  );
  let marked = columns;
  let markedOut: readonly LeftOutRow[] = [];
  const mark: ShownRows['mark'] = (next, leftOut) => {
    if (leftOut !== markedOut) {
      const reasons = new Map(leftOut.map((row) => [row.number, row] as const));
      for (const [i, { number }] of rows.entries()) markLeftOut(body[i]!, reasons.get(number));
      markedOut = leftOut;
    }
    for (const [i, column] of next.entries()) {
      if (column.role === marked[i]?.role) continue;
      heads[i] = replaceHead(heads[i]!, (isFocused) => makeHead(column, isFocused));
      for (const row of body) row.cells[i + 1]!.className = classOf(column.role);
    }
    marked = next;
  };
  return { node, mark };
}

function showRows(rows: CheckedTable['rows'], columns: readonly CheckedColumn[]): HTMLTableRowElement[] {
  const classes = columns.map(({ role }) => classOf(role));
  return rows.map(({ number, cells }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'row-number' }, String(number)),
      ...cells.map((cell, i) => element('td', classes[i] ? { class: classes[i] } : {}, cell)),
    ),
  );
}

function markLeftOut(row: HTMLTableRowElement, out: LeftOutRow | undefined): void {
  row.classList.toggle('left-out', out !== undefined);
  row.querySelector('.visually-hidden')?.remove();
  if (out === undefined) {
    row.removeAttribute('title');
    return;
  }
  row.title = describeLeftOut(out);
  row.cells[0]!.append(element('span', { class: 'visually-hidden' }, ` ${row.title}`));
}

/** Another head in the place of one, which the Tab key and the focus reach as before. */
function replaceHead(before: HTMLElement, make: (isFocused: boolean) => HTMLElement): HTMLElement {
  const after = make(before.classList.contains('focused'));
  const [former, chip] = [before, after].map((head) => head.querySelector<HTMLElement>('.chip')!);
  chip!.tabIndex = former!.tabIndex;
  const hasFocus = before.contains(document.activeElement);
  before.replaceWith(after);
  if (hasFocus) chip!.focus({ preventScroll: true });
  return after;
}

function columnHead(
  column: CheckedColumn,
  isFocused: boolean,
  { onFocus, onChoose }: Pick<FirstRows, 'onFocus' | 'onChoose'>,
): HTMLElement {
  const { title, role } = column;
  const chip = roleChip(`chip ${column.column}`, {
    title,
    role,
    onChoose: (chosen) => onChoose(column, chosen),
  });
  const node = element(
    'th',
    {
      scope: 'col',
      class: `${classOf(role)}${isFocused ? ' focused' : ''}`,
      'data-column': String(column.column),
    },
    chip,
    element('span', { class: 'column-title' }, title),
  );
  node.addEventListener('focusin', () => onFocus(column));
  node.addEventListener('click', () => onFocus(column));
  return node;
}

const classOf = (role: ColumnRole | undefined): string =>
  [role === undefined ? '' : 'read', numeric.includes(role) ? 'number' : ''].join(' ').trim();

const describeLeftOut = ({ reason }: LeftOutRow): string =>
  reason === undefined ? t('Left out') : t('Left out: {0}', translate(dropReasonTexts[reason].name));
