import type { FormerNames } from '../../src/messages/panelState.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { hasGroups, outlineApart } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { guardFormula } from '../../src/pipeline/text/guardFormula.ts';
import { button } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import type { Context } from '../state/context.ts';
import { isSelected, type Shown } from '../state/shownSegments.ts';
import type { TableSort, ViewState } from '../state/viewState.ts';
import { apartRow } from './apartRow.ts';
import { fullName, type SegmentColumn } from './segmentColumn.ts';
import { type SegmentRow, segmentRow } from './segmentRow.ts';
import { classOf } from './selectableRow.ts';
import { nameColumn, sortableHeads } from './sortableHeads.ts';

export interface SegmentTableOptions {
  /** Tells it from the other tables: what is kept of its order. */
  readonly name: keyof ViewState['sorts'];
  readonly label: string;
  /** Over the names. */
  readonly heading: string;
  readonly summary: SegmentationSummary;
  readonly shown: readonly Shown[];
  readonly columns: readonly SegmentColumn[];
  /** The order that nobody has chosen; that of the segments where it is absent. */
  readonly sort?: () => TableSort;
  readonly nameOf?: (shown: Shown) => string;
  readonly formerNames?: FormerNames;
  readonly describedBy?: string;
}

export interface SegmentTable {
  readonly node: HTMLElement;
  /** Copies its rows as they stand. */
  readonly copy: HTMLElement;
}

/** One row a segment, those of a group under its own, those who stand apart above all. */
export function segmentTable(options: SegmentTableOptions, context: Context): SegmentTable {
  const { store } = context;
  const { name, summary, shown, columns, formerNames = {}, nameOf, describedBy } = options;
  const rows = shown.map((each) =>
    segmentRow({ table: name, shown: each, columns, formerNames, ...(nameOf && { nameOf }) }, context),
  );
  const sort = () => store.state.sorts[name] ?? options.sort?.();
  const inOrder = () => sortRows(rows, columns, sort());
  const table = element('table', {
    class: `segments ${name}`,
    ...(describedBy && { 'aria-describedby': describedBy }),
  });
  const apart = outlineApart(summary).map((entry) => apartRow(entry, columns, context));
  const heads = sortableHeads({ table: name, heading: options.heading, columns, sort }, context);
  table.append(heads, ...[...apart, ...inOrder()].map(({ body }) => body), ...totalRow(columns));
  roveFocus(table, () => [
    ...apart.map(({ button }) => button),
    ...inOrder().flatMap(({ body, buttons }) => (body.hasAttribute('hidden') ? [] : buttons)),
  ]);
  table.dataset['lens'] = store.state.lens;
  store.subscribe((state, before) => {
    table.dataset['lens'] = state.lens;
    if (state.sorts !== before.sorts || state.lens !== before.lens) {
      const [first] = table.tFoot ? [table.tFoot] : [null];
      for (const { body } of inOrder()) table.insertBefore(body, first);
    }
    if (state.selected !== before.selected) reveal(inOrder().find((row) => isSelected(state, row.shown)));
  });
  const copy = button(t('Copy table'), () => {
    const leaves = inOrder().flatMap((row) => (row.parts.length > 0 ? [] : [row.shown]));
    const text = tableText(leaves, columns, hasGroups(summary) && !store.state.groupsOnly);
    navigator.clipboard.writeText(text).then(
      () => context.announce(t('Copied; paste it into a spreadsheet.')),
      () => context.announce(t('The table could not be copied; select the panel and try again.')),
    );
  });
  const node = element(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': options.label, tabindex: '0' },
    table,
  );
  return { node, copy };
}

function totalRow(columns: readonly SegmentColumn[]): readonly HTMLElement[] {
  if (columns.every(({ total }) => total === undefined)) return [];
  const cells = columns.map((column) => {
    const cell = element('td', { class: classOf(column) }, column.total ?? '');
    cell.style.setProperty('--bar', '0%');
    return cell;
  });
  return [
    element(
      'tfoot',
      {},
      element('tr', {}, element('th', { scope: 'row', class: 'name' }, t('All')), ...cells),
    ),
  ];
}

/** Within what scrolls the table alone: nothing else moves. */
function reveal(row: SegmentRow | undefined): void {
  if (row === undefined || row.body.contains(document.activeElement)) return;
  row.body.scrollIntoView({ block: 'nearest' });
}

/** The rows in the order that is wanted, the parts of each group after it. */
function sortRows(
  rows: readonly SegmentRow[],
  columns: readonly SegmentColumn[],
  sort: TableSort | undefined,
): readonly SegmentRow[] {
  return sortBy(rows, columns, sort).flatMap((row) => [row, ...sortRows(row.parts, columns, sort)]);
}

function sortBy(
  rows: readonly SegmentRow[],
  columns: readonly SegmentColumn[],
  sort: TableSort | undefined,
): readonly SegmentRow[] {
  if (sort === undefined) return rows;
  const { value } = columns.find(({ key }) => key === sort.column) ?? {};
  const direction = sort.descending ? -1 : 1;
  if (sort.column === nameColumn || value === undefined) {
    const nameOf = ({ shown }: SegmentRow) => shown.portrait.name;
    return rows.toSorted((a, b) => direction * nameOf(a).localeCompare(nameOf(b)));
  }
  const measure = ({ shown }: SegmentRow) => value(shown);
  const known = rows.filter((row) => measure(row) !== undefined);
  const sorted = known.toSorted((a, b) => direction * (measure(a)! - measure(b)!));
  return [...sorted, ...rows.filter((row) => measure(row) === undefined)];
}

/**
 * Tab-separated, as spreadsheets take it from the clipboard; numbers as they are shown. Groups have a column and no rows
 * beside those of their parts, so that sums are right.
 */
export function tableText(
  shown: readonly Shown[],
  columns: readonly SegmentColumn[],
  withGroup: boolean,
): string {
  const written = columns.flatMap((column) =>
    column.text === undefined ? [] : [{ name: fullName(column), text: column.text }],
  );
  const head = [t('Segment'), ...written.map(({ name }) => name), ...(withGroup ? [t('Group')] : [])];
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
