import type { CheckedColumn, CheckedTable, LeftOutRow } from '../../src/pipeline/checking/dataCheck.ts';
import { dropReasonTexts } from '../../src/pipeline/cleaning/dropReasonTexts.ts';
import type { ColumnRole } from '../../src/pipeline/columns/columnRole.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import { roleChip } from './roleChip.ts';

export interface FirstRows {
  readonly table: CheckedTable;
  readonly leftOut: readonly LeftOutRow[];
  /** 0-based; the column that is spoken of below the table. */
  readonly focused: number | undefined;
  readonly onFocus: (column: CheckedColumn) => void;
  readonly onChoose: (column: CheckedColumn, role: ColumnRole | undefined) => void;
}

const numeric: readonly (ColumnRole | undefined)[] = ['quantity', 'price', 'amount'];

/** The first rows of a table as they stand; above each column what it is taken for. */
export function firstRows({ table, leftOut, focused, onFocus, onChoose }: FirstRows): HTMLElement {
  const { name, columns, rows } = table;
  const heads = columns.map((column) => columnHead(column, column.column === focused, { onFocus, onChoose }));
  const headRow = element('tr', {}, element('th', { scope: 'col', class: 'row-number' }, t('Row')), ...heads);
  roveFocus(headRow, () => [...headRow.querySelectorAll<HTMLElement>('.chip')]);
  const reasons = new Map(leftOut.map((row) => [row.number, row] as const));
  const body = rows.map(({ number, cells }) => {
    const out = reasons.get(number);
    const classes = columns.map(({ role }) => classOf(role));
    return element(
      'tr',
      out === undefined ? {} : { class: 'left-out', title: describeLeftOut(out) },
      element(
        'th',
        { scope: 'row', class: 'row-number' },
        String(number),
        ...(out ? [element('span', { class: 'visually-hidden' }, ` ${describeLeftOut(out)}`)] : []),
      ),
      ...cells.map((cell, i) => element('td', classes[i] ? { class: classes[i] } : {}, cell)),
    );
  });
  return element(
    'div',
    { class: 'first-rows', role: 'region', 'aria-label': t('First rows of {0}', name), tabindex: '0' },
    element('table', {}, element('thead', {}, headRow), element('tbody', {}, ...body)),
  );
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
