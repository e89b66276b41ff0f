import type { FormerNames } from '../../src/messages/panelState.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { hasGroups, listOutline, outlineApart } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { guardFormula } from '../../src/pipeline/text/guardFormula.ts';
import { button } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import { section } from '../controls/section.ts';
import type { Context, View } from '../state/context.ts';
import { isSelected, type Shown } from '../state/shownSegments.ts';
import type { ProfileSort } from '../state/viewState.ts';
import { apartRow } from './apartRow.ts';
import { type ProfileColumn, profileColumns } from './profileColumns.ts';
import { type ProfileRow, profileRow } from './profileRow.ts';
import { nameColumn, sortableHeads } from './sortableHeads.ts';

export interface ProfilesOptions {
  readonly summary: SegmentationSummary;
  readonly shown: readonly Shown[];
  readonly formerNames?: FormerNames;
}

/** One row a segment, those of a group under its own; the name opens why it is so named and what to do. */
export function profiles({ summary, shown, formerNames = {} }: ProfilesOptions, context: Context): View {
  const { store, formats } = context;
  const columns = profileColumns({ shown: listOutline(shown), basis: summary.basis }, formats);
  const rows = shown.map((each) => profileRow({ shown: each, columns, formerNames }, context));
  const inOrder = () => sortRows(rows, columns, store.state.sort);
  const table = element('table', { class: 'profiles', 'aria-describedby': 'definitions' });
  const apart = outlineApart(summary).map((entry) => apartRow(entry, columns, context));
  table.append(sortableHeads(columns, context), ...[...apart, ...inOrder()].map(({ body }) => body));
  roveFocus(table, () => [
    ...apart.map(({ button }) => button),
    ...inOrder().flatMap(({ body, buttons }) => (body.hasAttribute('hidden') ? [] : buttons)),
  ]);
  store.subscribe((state, before) => {
    if (state.sort !== before.sort) table.append(...inOrder().map(({ body }) => body));
    if (state.selected !== before.selected) reveal(inOrder().find((row) => isSelected(state, row.shown)));
  });
  const copy = button(t('Copy table'), () => {
    const leaves = inOrder().flatMap((row) => (row.parts.length > 0 ? [] : [row.shown]));
    const text = profilesText(leaves, columns, hasGroups(summary) && !store.state.groupsOnly);
    navigator.clipboard.writeText(text).then(
      () => context.announce(t('Copied; paste it into a spreadsheet.')),
      () => context.announce(t('The table could not be copied; select the panel and try again.')),
    );
  });
  const scroll = element(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': t('Segment profiles'), tabindex: '0' },
    table,
  );
  const note = t('Select a name for its reason and what to do, a column to sort by it.');
  return {
    node: section(t('Segment profiles'), { note, aside: copy }, scroll, definitions(columns)),
    charts: [],
  };
}

function reveal(row: ProfileRow | undefined): void {
  if (row === undefined || row.body.contains(document.activeElement)) return;
  row.body.scrollIntoView({ block: 'nearest' });
}

/** The rows in the order that is wanted, the parts of each group after it. */
function sortRows(
  rows: readonly ProfileRow[],
  columns: readonly ProfileColumn[],
  sort: ProfileSort | undefined,
): readonly ProfileRow[] {
  return sortBy(rows, columns, sort).flatMap((row) => [row, ...sortRows(row.parts, columns, sort)]);
}

function sortBy(
  rows: readonly ProfileRow[],
  columns: readonly ProfileColumn[],
  sort: ProfileSort | undefined,
): readonly ProfileRow[] {
  if (sort === undefined) return rows;
  const { value } = columns.find(({ key }) => key === sort.column) ?? {};
  const direction = sort.descending ? -1 : 1;
  if (sort.column === nameColumn || value === undefined) {
    const nameOf = ({ shown }: ProfileRow) => shown.portrait.name;
    return rows.toSorted((a, b) => direction * nameOf(a).localeCompare(nameOf(b)));
  }
  const measure = ({ shown }: ProfileRow) => value(shown);
  const known = rows.filter((row) => measure(row) !== undefined);
  const sorted = known.toSorted((a, b) => direction * (measure(a)! - measure(b)!));
  return [...sorted, ...rows.filter((row) => measure(row) === undefined)];
}

/**
 * Tab-separated, as spreadsheets take it from the clipboard; numbers as they are shown. Groups have a column and no rows
 * beside those of their parts, so that sums are right.
 */
export function profilesText(
  shown: readonly Shown[],
  columns: readonly ProfileColumn[],
  withGroup: boolean,
): string {
  const written = columns.flatMap(({ group, name, text }) =>
    text === undefined ? [] : [{ group, name, text }],
  );
  const head = [
    t('Segment'),
    ...written.map(({ group, name }) => `${group}: ${name}`),
    ...(withGroup ? [t('Group')] : []),
  ];
  const rows = shown.map((each) => [
    harmless(each.portrait.name),
    ...written.map(({ text }) => text(each)),
    ...(withGroup ? [harmless(each.members[0]!.group)] : []),
  ]);
  return [head, ...rows].map((cells) => cells.join('\t')).join('\n');
}

/** A name is a user's text: it must neither break the table nor start a formula. */
function harmless(name: string): string {
  return guardFormula(name.replaceAll(/[\t\r\n]+/g, ' '));
}

function definitions(columns: readonly ProfileColumn[]): HTMLElement {
  const groups = new Map(columns.map(({ group, definition }) => [group, definition]));
  const spread = t(
    'Spread: the box spans the middle half of the customers, its stroke is the median, the line spans nine of ten',
  );
  const sentences = [...[...groups].map(([group, definition]) => `${group}: ${definition}`), `${spread}.`];
  return element('p', { class: 'note', id: 'definitions' }, sentences.join(' '));
}
