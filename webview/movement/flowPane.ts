import { messageOf } from '../../src/pipeline/errors/messageOf.ts';
import {
  formatDay,
  formatShare,
  formatShort,
  formatSigned,
  t,
} from '../../src/pipeline/language/language.ts';
import { wordReach } from '../../src/pipeline/remarks/reachTexts.ts';
import { nameFlow, nameRow, stayed } from '../../src/pipeline/results/flowNames.ts';
import {
  type Flow,
  type Flows,
  type MovedPage,
  type MovementView,
  notYet,
} from '../../src/pipeline/results/flows.ts';
import { wordSpan } from '../../src/pipeline/results/wordSpan.ts';
import type { Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { inCurrency } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import { exportButton, exportLabel, paneFacts } from '../controls/paneParts.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { MovementCalls } from '../state/resultCalls.ts';

export interface PaneOptions {
  readonly view: MovementView;
  readonly flows: Flows;
  readonly formats: Formats;
  readonly currency?: string | undefined;
  readonly calls: MovementCalls;
  readonly post: Post;
}

/** As many are listed here; the file has all. */
const mostListed = 100;

/** Who came and who went, of each segment. */
export function netChanges({ view, flows, formats: { count } }: PaneOptions): HTMLElement {
  const moved = flows.flows.filter((flow) => !stayed(flow));
  const sum = (end: 'from' | 'to', row: number) =>
    moved.filter((flow) => flow[end] === row).reduce((total, { customers }) => total + customers, 0);
  const rows = view.rows
    .map(({ name }, row) => ({ name, came: sum('to', row), went: sum('from', row) }))
    .filter(({ came, went }) => came > 0 || went > 0)
    .map(({ name, came, went }) => [
      name,
      formatSigned(came, count),
      formatSigned(-went, count),
      formatSigned(came - went, count),
    ]);
  const columns = [
    { name: t('Segment') },
    { name: t('In'), isNumber: true },
    { name: t('Out'), isNumber: true },
    { name: t('Net'), isNumber: true },
  ];
  return element(
    'aside',
    { class: 'pane', 'aria-label': t('In and out') },
    element('h2', {}, t('In and out')),
    simpleTable(t('In and out'), columns, rows),
    element('p', { class: 'note' }, t('Choose a flow to see its customers.')),
  );
}

/** Of a flow's name, for its file, which is called after its dates too. */
const mostOfName = 54;

export function exportFlow(flow: Flow, { view, flows: { start, end }, post }: PaneOptions): void {
  const { from, to } = flow;
  const name = `${nameFlow(view, flow).slice(0, mostOfName)} ${view.dates[start]} ${view.dates[end]}`;
  post('exportMoved', { flow: { start, end, from, to }, name });
}

/** What there is to say of the customers of a flow, who they are, and their file. */
export function flowPane(options: PaneOptions, flow: Flow): HTMLElement {
  const { view, flows, calls } = options;
  const name = nameFlow(view, flow);
  const { start, end } = flows;
  const { from, to } = flow;
  const people = element('div', { 'aria-live': 'polite' }, t('Reading…'));
  const save = exportButton(exportLabel(flow.customers), () => exportFlow(flow, options));
  void calls.listMoved({ start, end, from, to, offset: 0, count: mostListed }).then(
    (page) => {
      save.textContent = exportLabel(page.total, page.reach);
      people.replaceChildren(...describePeople(page, flow, options));
    },
    (error: unknown) => people.replaceChildren(messageOf(error)),
  );
  return element(
    'aside',
    { class: 'pane', 'aria-label': name },
    element('h2', {}, name),
    factsOf(flow, options),
    save,
    people,
  );
}

function factsOf(flow: Flow, { view, flows, currency, formats: { count } }: PaneOptions): HTMLElement {
  const origin = view.sizes[flows.start]![flow.from];
  return paneFacts([
    [count(flow.customers), t('customers')],
    ...(flow.from < 0 || !origin
      ? []
      : [[formatShare(flow.customers / origin, 0), t('of {0}', nameRow(view, flow.from))] as const]),
    flow.from === notYet
      ? [formatShort(flow.spentSince, currency), t('spent since')]
      : [formatShort(flow.spentBefore, currency), t('in the {0} before', wordSpan(view.windowDays))],
  ]);
}

function describePeople(
  page: MovedPage,
  flow: Flow,
  { view, flows, formats, currency }: PaneOptions,
): readonly HTMLElement[] {
  const { count } = formats;
  const { reach, customers, total } = page;
  const isNow = flows.end === view.dates.length - 1;
  const date = formatDay(view.dates[flows.end]!);
  const sentences = [
    flow.bought === 0
      ? t('None of them bought in between.')
      : t('{0} of {1} bought in between.', count(flow.bought), count(flow.customers)),
    wordSilence(page, isNow ? undefined : date),
  ];
  const columns = [
    { name: t('Customer') },
    { name: isNow ? t('Days ago') : t('Days before {0}', date), isNumber: true },
    { name: inCurrency(t('Spent before'), currency), isNumber: true },
    ...(flow.bought === 0 ? [] : [{ name: inCurrency(t('Spent since'), currency), isNumber: true }]),
  ];
  const rows = customers.map(({ id, silentDays: days, spentBefore, spentSince }) => [
    id,
    days === null ? '–' : count(days),
    ...[spentBefore, ...(flow.bought === 0 ? [] : [spentSince])].map(count),
  ]);
  const more = total - customers.length;
  return [
    ...(reach ? [element('p', {}, wordReach(reach))] : []),
    element('p', {}, sentences.join(' ')),
    simpleTable(t('Customers'), columns, rows),
    ...(more > 0 ? [element('p', { class: 'note' }, t('{0} more are in the file.', count(more)))] : []),
  ];
}

/** How long ago they bought last, or how long before a day when that is not the last one. */
function wordSilence({ silentDays, usualGap }: MovedPage, date: string | undefined): string {
  const days = Math.round(silentDays);
  const gap = usualGap === null ? undefined : Math.max(1, Math.round(usualGap));
  if (date !== undefined) {
    return gap === undefined
      ? t('On {0}, their last order was {1, plural, one {# day} other {# days}} back.', date, days)
      : t(
          'On {0}, their last order was {1, plural, one {# day} other {# days}} back; they usually ordered every {2, plural, one {day} other {# days}}.',
          date,
          days,
          gap,
        );
  }
  return gap === undefined
    ? t('Their last order is {0, plural, one {# day} other {# days}} ago.', days)
    : t(
        'Their last order is {0, plural, one {# day} other {# days}} ago; they usually order every {1, plural, one {day} other {# days}}.',
        days,
        gap,
      );
}
