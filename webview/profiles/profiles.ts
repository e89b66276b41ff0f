import type { FormerNames } from '../../src/messages/panelState.ts';
import { t } from '../../src/pipeline/language/language.ts';
import type { Overview } from '../../src/pipeline/results/overview.ts';
import type { Segment, SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { guardFormula } from '../../src/pipeline/text/guardFormula.ts';
import { button } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import { section } from '../controls/section.ts';
import type { Context, View } from '../state/context.ts';
import type { ProfileSort } from '../state/viewState.ts';
import { type ProfileColumn, profileColumns } from './profileColumns.ts';
import { type ProfileRow, profileRow } from './profileRow.ts';
import { nameColumn, sortableHeads } from './sortableHeads.ts';

export interface ProfilesOptions {
  readonly summary: SegmentationSummary;
  readonly overview: Overview;
  readonly formerNames?: FormerNames;
}

/** One row a segment; the name opens why it is so named and what to do. */
export function profiles({ summary, overview, formerNames = {} }: ProfilesOptions, context: Context): View {
  const { store, formats } = context;
  const { segments } = summary;
  const columns = profileColumns({ segments, overview, basis: summary.basis }, formats);
  const rows = segments.map((segment, index) =>
    profileRow({ segment, index, columns, formerName: formerNames[segment.id] }, context),
  );
  const inOrder = () => sortSegments(segments, columns, store.state.sort).map((index) => rows[index]!);
  const table = element('table', { class: 'profiles', 'aria-describedby': 'definitions' });
  table.append(sortableHeads(columns, context), ...inOrder().map(({ body }) => body));
  roveFocus(table, () => inOrder().map(({ button }) => button));
  store.subscribe((state, before) => {
    if (state.sort !== before.sort) table.append(...inOrder().map(({ body }) => body));
    if (state.selected !== before.selected && state.selected !== undefined) reveal(rows[state.selected]);
  });
  const copy = button(t('Copy table'), () => {
    const text = profilesText(segments, columns, sortSegments(segments, columns, store.state.sort));
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

/** The indices of the segments in the order that is wanted. */
function sortSegments(
  segments: readonly Segment[],
  columns: readonly ProfileColumn[],
  sort: ProfileSort | undefined,
): readonly number[] {
  const indices = [...segments.keys()];
  if (sort === undefined) return indices;
  const { value } = columns.find(({ key }) => key === sort.column) ?? {};
  const direction = sort.descending ? -1 : 1;
  if (sort.column === nameColumn || value === undefined) {
    return indices.sort((a, b) => direction * segments[a]!.name.localeCompare(segments[b]!.name));
  }
  const values = segments.map(value);
  const known = indices.filter((index) => values[index] !== undefined);
  known.sort((a, b) => direction * (values[a]! - values[b]!));
  return [...known, ...indices.filter((index) => values[index] === undefined)];
}

/** Tab-separated, as spreadsheets take it from the clipboard; numbers as they are shown. */
export function profilesText(
  segments: readonly Segment[],
  columns: readonly ProfileColumn[],
  order: readonly number[],
): string {
  const written = columns.flatMap(({ group, name, text }) =>
    text === undefined ? [] : [{ group, name, text }],
  );
  const head = [t('Segment'), ...written.map(({ group, name }) => `${group}: ${name}`)];
  const rows = order.map((index) => {
    const segment = segments[index]!;
    return [harmless(segment.name), ...written.map(({ text }) => text(segment))];
  });
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
