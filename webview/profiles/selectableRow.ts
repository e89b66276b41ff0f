import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import { swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { type Context, toggleSelected } from '../state/context.ts';
import { isSelected } from '../state/shownSegments.ts';
import type { SegmentColumn } from './segmentColumn.ts';

/** A row that points out what it is of, by its name or anywhere. */
export function selectableRow(
  entry: OutlineEntry,
  cells: readonly HTMLElement[],
  context: Context,
  name: { readonly text?: string; readonly beside?: readonly HTMLElement[] } = {},
): { readonly row: HTMLElement; readonly button: HTMLElement } {
  const { store } = context;
  const { text = entry.portrait.name, beside = [] } = name;
  const button = element(
    'button',
    { type: 'button', class: 'segment-name' },
    swatch(entry.portrait.colour),
    element('span', {}, text),
  );
  const head = element('th', { scope: 'row', class: 'name' }, button, ...beside);
  const row = element('tr', {}, head, ...cells);
  const show = () => {
    const isOut = isSelected(store.state, entry);
    button.setAttribute('aria-pressed', String(isOut));
    if (isOut) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  };
  show();
  store.subscribe(show);
  row.addEventListener('click', ({ target }) => {
    if (!beside.some((each) => each.contains(target as Node))) toggleSelected(context, entry);
  });
  return { row, button };
}

/** A number or words, with a bar where the column has any. */
export function textCell(
  column: SegmentColumn,
  entry: Pick<OutlineEntry, 'portrait' | 'segments'>,
): HTMLElement {
  const cell = element('td', { class: classOf(column) }, column.text?.(entry) ?? '');
  const share = Math.min(column.bar?.(entry) ?? 0, 1);
  if (column.bar !== undefined) cell.style.setProperty('--bar', `${(100 * share).toFixed(1)}%`);
  return cell;
}

/** Of a cell, or of the heading above it. */
export function classOf({ key, sketch, bar, isText, isOptional }: SegmentColumn): string {
  const kind =
    sketch !== undefined ? 'sketched' : isText ? 'text' : bar === undefined ? 'number' : 'number bar';
  return `${kind} col-${key.replaceAll('.', '-')}${isOptional ? ' optional' : ''}`;
}
