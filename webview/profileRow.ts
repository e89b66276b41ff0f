import { t } from '../src/pipeline/language.ts';
import type { Segment } from '../src/pipeline/segmentation.ts';
import type { Context } from './context.ts';
import { element } from './element.ts';
import type { ProfileColumn } from './profileColumns.ts';
import { segmentDetail } from './segmentDetail.ts';
import { swatch } from './swatch.ts';

export interface ProfileRow {
  readonly body: HTMLElement;
  /** Opens the details. */
  readonly button: HTMLElement;
}

export interface ProfileRowOptions {
  readonly segment: Segment;
  readonly index: number;
  readonly columns: readonly ProfileColumn[];
  /** What a change of the rules took away. */
  readonly formerName: string | undefined;
}

/** A segment's numbers; its name opens the details under them. */
export function profileRow(
  { segment, index, columns, formerName }: ProfileRowOptions,
  { store, formats }: Context,
): ProfileRow {
  const detail = segmentDetail(segment, columns.length + 1, formats);
  const button = element(
    'button',
    { type: 'button', class: 'disclosure', 'aria-controls': detail.id },
    swatch(segment.colour),
    element('span', {}, segment.name),
  );
  const row = element(
    'tr',
    {},
    element('th', { scope: 'row', class: 'name' }, button, ...was(formerName)),
    ...columns.map((column) => cellOf(column, segment, index)),
  );
  const show = () => {
    const opened = store.state.opened.includes(index);
    detail.toggleAttribute('hidden', !opened);
    button.setAttribute('aria-expanded', String(opened));
    if (store.state.selected === index) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  };
  show();
  store.subscribe(show);
  row.addEventListener('click', ({ target }) => {
    if (!button.contains(target as Node)) return store.update({ selected: index });
    const { opened } = store.state;
    const others = opened.filter((each) => each !== index);
    store.update({ selected: index, opened: opened.includes(index) ? others : [...others, index] });
  });
  return { body: element('tbody', {}, row, detail), button };
}

function cellOf({ text, bar, sketch }: ProfileColumn, segment: Segment, index: number): HTMLElement {
  if (sketch !== undefined) return element('td', { class: 'sketched' }, sketch(segment, index));
  const cell = element('td', { class: bar === undefined ? 'number' : 'number bar' }, text?.(segment) ?? '');
  if (bar !== undefined) cell.style.setProperty('--bar', `${(100 * bar(segment)).toFixed(1)}%`);
  return cell;
}

/** Marks a name that a change of the rules gave. */
function was(formerName: string | undefined): readonly HTMLElement[] {
  return formerName === undefined ? [] : [element('span', { class: 'note was' }, t('was: {0}', formerName))];
}
