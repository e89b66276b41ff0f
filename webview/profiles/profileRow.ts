import { t } from '../../src/pipeline/language/language.ts';
import { wordReasons } from '../../src/pipeline/remarks/wordReasons.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import { swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import type { Context } from '../state/context.ts';
import type { ProfileColumn } from './profileColumns.ts';

/** The row under a segment's numbers: who they are, what to do, why they have this name. */
function segmentDetail(segment: Segment, columns: number, formats: Formats): HTMLTableRowElement {
  const { r, f, m } = segment.scores;
  const scores = t(
    'Recency {0}, frequency {1}, monetary {2} of 5',
    formats.decimal(r),
    formats.decimal(f),
    formats.decimal(m),
  );
  const entries = [
    [t('Who they are'), segment.description],
    [t('What to do'), segment.action],
    [t('Why this name'), wordReasons(segment.reasons)],
    [t('Mean scores'), scores],
  ] as const;
  const list = entries
    .filter(([, text]) => text !== '')
    .map(([term, text]) => element('div', {}, element('dt', {}, term), element('dd', {}, text)));
  return element(
    'tr',
    { class: 'detail', id: `segment-${segment.id}`, hidden: true },
    element('td', { colspan: String(columns) }, element('dl', {}, ...list)),
  );
}

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
