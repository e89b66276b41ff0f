import { t } from '../src/pipeline/language.ts';
import type { Segment, SegmentationSummary } from '../src/pipeline/segmentation.ts';
import type { FormerNames } from '../src/protocol.ts';
import { element } from './element.ts';
import type { Formats } from './formats.ts';
import { type ProfileColumn, profileColumns } from './profileColumns.ts';
import { sortableHeads } from './sortableHeads.ts';

export interface Profiles {
  readonly node: HTMLElement;
  /** Opens the details of the segment at `index` of the summary and brings them into view. */
  readonly reveal: (index: number) => void;
}

/** One row a segment; the name opens why it is so named and what to do. */
export function profiles(
  summary: SegmentationSummary,
  formats: Formats,
  formerNames: FormerNames = {},
): Profiles {
  const columns = profileColumns(summary.segments, formats, formats.dateTime(summary.asOf));
  const rows = summary.segments.map((segment) =>
    profileRow(segment, columns, formats, formerNames[segment.id]),
  );
  const table = element('table', { class: 'profiles', 'aria-describedby': 'definitions' });
  const heads = sortableHeads(columns, (order) => {
    const ordered = summary.segments.map((segment, index) => ({ segment, body: rows[index]!.body }));
    table.append(...ordered.sort((a, b) => order(a.segment, b.segment)).map(({ body }) => body));
  });
  table.append(heads, ...rows.map(({ body }) => body));
  const scroll = element(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': t('Segment profiles'), tabindex: '0' },
    table,
  );
  return {
    node: element('div', {}, scroll, definitions(columns)),
    reveal: (index) => rows[index]?.reveal(),
  };
}

function profileRow(
  segment: Segment,
  columns: readonly ProfileColumn[],
  formats: Formats,
  formerName: string | undefined,
) {
  const detail = detailRow(segment, columns.length + 1, formats);
  const button = element(
    'button',
    { type: 'button', class: 'disclosure', 'aria-expanded': 'false', 'aria-controls': detail.id },
    swatch(segment.colour),
    element('span', {}, segment.name),
  );
  const open = (opened: boolean) => {
    detail.toggleAttribute('hidden', !opened);
    button.setAttribute('aria-expanded', String(opened));
  };
  button.addEventListener('click', () => open(detail.hasAttribute('hidden')));
  const numbers = columns.map((column) =>
    element('td', { class: 'number' }, column.format(column.value(segment))),
  );
  const row = element(
    'tr',
    {},
    element('th', { scope: 'row', class: 'name' }, button, ...was(formerName)),
    ...numbers,
  );
  const body = element('tbody', {}, row, detail);
  const reveal = () => {
    open(true);
    body.scrollIntoView({ block: 'nearest' });
    button.focus({ preventScroll: true });
  };
  return { body, reveal };
}

/** Marks a name that a change of the rules gave. */
function was(formerName: string | undefined): readonly HTMLElement[] {
  return formerName === undefined ? [] : [element('span', { class: 'note was' }, t('was: {0}', formerName))];
}

function detailRow(segment: Segment, columns: number, formats: Formats): HTMLTableRowElement {
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
    [t('Why this name'), segment.reason],
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

function swatch(colour: string): HTMLElement {
  const node = element('span', { class: 'swatch', 'aria-hidden': 'true' });
  node.style.backgroundColor = colour;
  return node;
}

function definitions(columns: readonly ProfileColumn[]): HTMLElement {
  const groups = new Map(columns.map(({ group, definition }) => [group, definition]));
  const sentences = [...groups].map(([group, definition]) => `${group}: ${definition}.`);
  return element('p', { class: 'note', id: 'definitions' }, sentences.join(' '));
}
