import type { FormerNames } from '../../src/messages/panelState.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { countParts } from '../../src/pipeline/results/outline.ts';
import { element } from '../controls/element.ts';
import { type Context, setMember } from '../state/context.ts';
import type { Shown } from '../state/shownSegments.ts';
import type { SegmentColumn } from './segmentColumn.ts';
import { classOf, selectableRow, textCell } from './selectableRow.ts';

/** Rows of the table, those of a group's parts under its own. */
export interface SegmentRow {
  readonly shown: Shown;
  readonly body: HTMLElement;
  /** What takes the focus: what points it out, and what folds the parts away. */
  readonly buttons: readonly HTMLElement[];
  readonly parts: readonly SegmentRow[];
}

export interface SegmentRowOptions {
  /** Tells the table's rows from those of another. */
  readonly table: string;
  readonly shown: Shown;
  readonly columns: readonly SegmentColumn[];
  /** What it is called; its own name where that is absent. */
  readonly nameOf?: (shown: Shown) => string;
  /** What a change of the rules took away. */
  readonly formerNames: FormerNames;
}

/** The numbers of a segment or a group; its name points it out. */
export function segmentRow(options: SegmentRowOptions, context: Context): SegmentRow {
  const { table, shown, columns, nameOf } = options;
  const parts = shown.parts.map((part) => segmentRow({ ...options, shown: part }, context));
  const toggles = parts.length > 0 ? [partsToggle(shown, parts, context)] : [];
  const cells = columns.map((column) => cellOf(column, shown));
  const { row, button } = selectableRow(shown, cells, context, {
    ...(nameOf && { text: nameOf(shown) }),
    beside: [...toggles, ...was(options)],
  });
  const body = element('tbody', { id: `${table}-${shown.segments.join('-')}` }, row);
  body.classList.toggle('group', parts.length > 0);
  for (const part of parts) part.body.classList.add('part');
  return { shown, body, buttons: [button, ...toggles], parts };
}

/** Folds the rows of the parts away, and out again. */
function partsToggle(
  { portrait: { name } }: Shown,
  parts: readonly SegmentRow[],
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

function cellOf(column: SegmentColumn, shown: Shown): HTMLElement {
  if (column.sketch === undefined) return textCell(column, shown);
  return element('td', { class: classOf(column) }, column.sketch(shown));
}

/** Marks a name that a change of the rules gave; on a group those of its parts, where they have no rows. */
function was({ shown: { members, parts }, formerNames }: SegmentRowOptions): readonly HTMLElement[] {
  const former = members.flatMap(({ id }) => formerNames[id] ?? []);
  if (parts.length > 0 || former.length === 0) return [];
  return [element('span', { class: 'note was' }, t('was: {0}', former.join('; ')))];
}
