import type { FormerNames } from '../../src/messages/panelState.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { wordReasons } from '../../src/pipeline/remarks/wordReasons.ts';
import { countParts } from '../../src/pipeline/results/outline.ts';
import { swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import { type Context, isOpened, setMember, setOpened } from '../state/context.ts';
import { isSelected, type Shown } from '../state/shownSegments.ts';
import type { ProfileColumn } from './profileColumns.ts';

const idOf = ({ segments }: Shown): string => `segments-${segments.join('-')}`;

/** The row under the numbers: who they are, what to do, why they have this name. */
function detailRow(shown: Shown, columns: number, formats: Formats): HTMLTableRowElement {
  const { description, action, scores } = shown.portrait;
  const { r, f, m } = scores;
  const means = t(
    'Recency {0}, frequency {1}, monetary {2} of 5',
    formats.decimal(r),
    formats.decimal(f),
    formats.decimal(m),
  );
  const entries = [
    [t('Who they are'), description],
    [t('What to do'), action],
    ...explainNames(shown),
    [t('Mean scores'), means],
  ] as const;
  const list = entries
    .filter(([, text]) => text !== '')
    .map(([term, text]) => element('div', {}, element('dt', {}, term), element('dd', {}, text)));
  return element(
    'tr',
    { class: 'detail', id: `${idOf(shown)}-detail`, hidden: true },
    element('td', { colspan: String(columns) }, element('dl', {}, ...list)),
  );
}

/** Of a group those of its parts, where they have no rows of their own to say it. */
function explainNames({ members, parts }: Shown): readonly (readonly [term: string, text: string])[] {
  if (parts.length > 0) return [];
  return members.map(({ name, reasons }) => [
    members.length === 1 ? t('Why this name') : t('Why {0}', name),
    wordReasons(reasons),
  ]);
}

/** Rows of the table, those of a group's parts under its own. */
export interface ProfileRow {
  readonly shown: Shown;
  readonly body: HTMLElement;
  /** What takes the focus: what opens the details, and what folds the parts away. */
  readonly buttons: readonly HTMLElement[];
  readonly parts: readonly ProfileRow[];
}

export interface ProfileRowOptions {
  readonly shown: Shown;
  readonly columns: readonly ProfileColumn[];
  /** What a change of the rules took away. */
  readonly formerNames: FormerNames;
}

/** The numbers of a segment or a group; its name opens the details under them. */
export function profileRow(options: ProfileRowOptions, context: Context): ProfileRow {
  const { shown, columns } = options;
  const { store, formats } = context;
  const parts = shown.parts.map((part) => profileRow({ ...options, shown: part }, context));
  const detail = detailRow(shown, columns.length + 1, formats);
  const button = element(
    'button',
    { type: 'button', class: 'disclosure', 'aria-controls': detail.id },
    swatch(shown.portrait.colour),
    element('span', {}, shown.portrait.name),
  );
  const toggles = parts.length > 0 ? [partsToggle(shown, parts, context)] : [];
  const row = element(
    'tr',
    {},
    element('th', { scope: 'row', class: 'name' }, button, ...toggles, ...was(options)),
    ...columns.map((column) => cellOf(column, shown)),
  );
  const show = () => {
    const opened = isOpened(store.state, shown);
    detail.toggleAttribute('hidden', !opened);
    button.setAttribute('aria-expanded', String(opened));
    if (isSelected(store.state, shown)) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  };
  show();
  store.subscribe(show);
  row.addEventListener('click', ({ target }) => {
    if (toggles.some((toggle) => toggle.contains(target as Node))) return;
    const selected = shown.segments;
    if (!button.contains(target as Node)) store.update({ selected });
    else store.update({ selected, ...setOpened(store.state, shown, !isOpened(store.state, shown)) });
  });
  const body = element('tbody', { id: idOf(shown) }, row, detail);
  body.classList.toggle('group', parts.length > 0);
  for (const part of parts) part.body.classList.add('part');
  return { shown, body, buttons: [button, ...toggles], parts };
}

/** Folds the rows of the parts away, and out again. */
function partsToggle(
  { portrait: { name } }: Shown,
  parts: readonly ProfileRow[],
  { store }: Context,
): HTMLElement {
  const toggle = element(
    'button',
    { type: 'button', class: 'parts', 'aria-controls': parts.map(({ body }) => body.id).join(' ') },
    element('span', {}, countParts(parts.length)),
  );
  const show = () => {
    const isFolded = store.state.foldedGroups.includes(name);
    toggle.setAttribute('aria-expanded', String(!isFolded));
    for (const { body } of parts) body.toggleAttribute('hidden', isFolded);
  };
  show();
  store.subscribe(show);
  toggle.addEventListener('click', () => {
    const { foldedGroups } = store.state;
    store.update({ foldedGroups: setMember(foldedGroups, name, !foldedGroups.includes(name)) });
  });
  return toggle;
}

function cellOf({ text, bar, sketch }: ProfileColumn, shown: Shown): HTMLElement {
  if (sketch !== undefined) return element('td', { class: 'sketched' }, sketch(shown));
  const cell = element('td', { class: bar === undefined ? 'number' : 'number bar' }, text?.(shown) ?? '');
  if (bar !== undefined) cell.style.setProperty('--bar', `${(100 * bar(shown)).toFixed(1)}%`);
  return cell;
}

/** Marks a name that a change of the rules gave; on a group those of its parts, where they have no rows. */
function was({ shown: { members, parts }, formerNames }: ProfileRowOptions): readonly HTMLElement[] {
  const former = members.flatMap(({ id }) => formerNames[id] ?? []);
  if (parts.length > 0 || former.length === 0) return [];
  return [element('span', { class: 'note was' }, t('was: {0}', former.join('; ')))];
}
