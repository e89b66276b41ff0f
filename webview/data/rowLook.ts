import type { CheckedTable } from '../../src/pipeline/checking/dataCheck.ts';
import type { RowReference } from '../../src/pipeline/cleaning/rowReference.ts';
import { roleNames } from '../../src/pipeline/columns/columnRole.ts';
import { messageOf } from '../../src/pipeline/errors/messageOf.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import { linkButton } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Context } from '../state/context.ts';

export interface RowLookOptions {
  readonly at: RowReference;
  /** Whether the workbook is no longer as it was read. */
  readonly isChanged: boolean;
  readonly onClose: () => void;
}

/** What stands in a row of the workbook now and in the rows beside it, and a way to the row itself. */
export function rowLook(
  { at, isChanged, onClose }: RowLookOptions,
  { calls, post, announce }: Pick<Context, 'calls' | 'post' | 'announce'>,
): HTMLElement {
  const heading = t('Row {0} of {1}', at.row, at.sheet);
  const open = linkButton(t('Open the workbook at this row'), () => post('openSource', { at }));
  const close = linkButton(t('Close'), onClose);
  const cells = element('div', {}, element('p', { class: 'note' }, t('Reading…')));
  const node = element(
    'div',
    { class: 'row-look', role: 'group', 'aria-label': heading },
    element('div', { class: 'caption' }, element('strong', {}, heading), open, close),
    ...(isChanged
      ? [element('p', { class: 'doubt' }, t('The workbook has changed since it was read.'))]
      : []),
    cells,
  );
  const show = (found: CheckedTable | undefined) => {
    const gone = t('{0} has no row {1} any more.', at.sheet, at.row);
    cells.replaceChildren(found ? showRows(found, at, heading) : element('p', {}, gone));
    announce(found ? t('Row {0} of {1} is shown.', at.row, at.sheet) : gone);
  };
  calls.lookAtRow(at).then(show, (error: unknown) => {
    const text = messageOf(error);
    cells.replaceChildren(element('p', {}, text));
    announce(text);
  });
  return node;
}

function showRows({ columns, rows }: CheckedTable, at: RowReference, label: string): HTMLElement {
  const heads = columns.map(({ title, role }) =>
    element(
      'th',
      { scope: 'col' },
      title,
      ...(role ? [element('span', { class: 'note read-as' }, translate(roleNames[role]))] : []),
    ),
  );
  const body = rows.map(({ number, cells }) =>
    element(
      'tr',
      number === at.row ? { 'aria-current': 'true' } : {},
      element('th', { scope: 'row', class: 'number' }, String(number)),
      ...cells.map((cell) => element('td', { title: cell }, cell)),
    ),
  );
  const head = element('tr', {}, element('th', { scope: 'col', class: 'number' }, t('Row')), ...heads);
  return element(
    'div',
    { class: 'row-cells', role: 'group', 'aria-label': label, tabindex: '0' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)),
  );
}
