import { wordReasons } from '../../src/pipeline/remarks/wordReasons.ts';
import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import { swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { type Context, toggleSelected } from '../state/context.ts';
import { isSelected } from '../state/shownSegments.ts';
import type { ProfileColumn } from './profileColumns.ts';

/** Those who stand apart, above all segments in whatever order: their numbers, and what to do under them. */
export interface ApartRow {
  readonly body: HTMLElement;
  /** What takes the focus: it points them out, so that they are listed. */
  readonly button: HTMLElement;
}

export function apartRow(
  entry: OutlineEntry & { readonly portrait: Segment },
  columns: readonly ProfileColumn[],
  context: Context,
): ApartRow {
  const { portrait } = entry;
  const cells = columns.map(({ text }) => element('td', { class: 'number' }, text?.({ portrait }) ?? ''));
  const button = element(
    'button',
    { type: 'button', class: 'disclosure' },
    swatch(portrait.colour),
    element('span', {}, portrait.name),
  );
  const row = element('tr', {}, element('th', { scope: 'row', class: 'name' }, button), ...cells);
  const show = () => {
    const isOut = isSelected(context.store.state, entry);
    button.setAttribute('aria-pressed', String(isOut));
    if (isOut) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  };
  show();
  context.store.subscribe(show);
  row.addEventListener('click', () => toggleSelected(context, entry));
  const advice = element('p', {}, `${wordReasons(portrait.reasons)} ${portrait.action}`);
  const detail = element(
    'tr',
    { class: 'detail' },
    element('td', { colspan: String(columns.length + 1) }, advice),
  );
  return { body: element('tbody', { class: 'apart' }, row, detail), button };
}
