import { formatShare, formatShort, t } from '../../src/pipeline/language/language.ts';
import { wordReach } from '../../src/pipeline/remarks/reachTexts.ts';
import { listOutline, type OutlineEntry, outlineApart } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { tellsYear } from '../../src/pipeline/results/yearlyRevenue.ts';
import { linkButton, swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { editLink } from '../controls/inlineEdit.ts';
import { exportButton, exportLabel, paneFacts, panePart } from '../controls/paneParts.ts';
import type { Context } from '../state/context.ts';
import { isSelected, type Shown } from '../state/shownSegments.ts';
import { describeWhole } from './describeWhole.ts';
import { expectedOf } from './expectedOf.ts';
import { topCustomers } from './topCustomers.ts';
import { whoTheyAre } from './whoTheyAre.ts';
import { whyThisName } from './whyThisName.ts';

export interface PaneOptions {
  readonly summary: SegmentationSummary;
  readonly shown: readonly Shown[];
}

/** What there is to say of what is pointed out; of all customers while nothing is. */
export function detailPane({ summary, shown }: PaneOptions, context: Context): HTMLElement {
  const { store } = context;
  const entries: readonly OutlineEntry[] = [...outlineApart(summary), ...listOutline(shown)];
  const pane = element('aside', { class: 'pane', 'aria-label': t('Details') });
  const fill = () => {
    const entry = entries.find((each) => isSelected(store.state, each));
    pane.replaceChildren(
      ...(entry === undefined ? describeWhole(summary, context) : describe(entry, summary, context)),
    );
    pane.scrollTop = 0;
  };
  fill();
  store.subscribe((state, before) => {
    if (state.selected !== before.selected) fill();
  });
  return pane;
}

function describe(
  entry: OutlineEntry,
  summary: SegmentationSummary,
  context: Context,
): readonly HTMLElement[] {
  const { post, store } = context;
  const { portrait, segments } = entry;
  const save = exportButton(exportLabel(portrait.customers, portrait.reach), () =>
    post('exportCustomers', { segments }),
  );
  const all = linkButton(t('Show all'), () => store.update({ tab: 'customers', list: undefined }));
  return [
    heading(entry, summary, context),
    figuresOf(entry, summary, context),
    ...whatToDo(entry, summary, context),
    element(
      'div',
      { class: 'pane-export' },
      save,
      ...(portrait.reach ? [element('p', { class: 'note' }, wordReach(portrait.reach))] : []),
    ),
    ...subjectLines(entry, summary, context),
    panePart(t('Top customers'), { aside: all }, topCustomers(entry, context, summary)),
    panePart(t('Who they are'), {}, ...whoTheyAre(portrait).map(paragraph)),
    ...expectedOf(entry, summary).map((text) => panePart(t('Expected'), {}, paragraph(text))),
    whyThisName(entry, summary, context),
  ];
}

const paragraph = (text: string): HTMLElement => element('p', {}, text);

/** The rules that gave the name; none where it is not theirs to change. */
function rulesOf(
  { segments }: OutlineEntry,
  { segments: all, model }: Pick<SegmentationSummary, 'segments' | 'model'>,
): readonly string[] {
  if (model !== undefined || all.length === 1 || segments.some((at) => at < 0)) return [];
  return [...new Set(segments.flatMap((at) => all[at]?.rule ?? []))];
}

function heading(entry: OutlineEntry, summary: SegmentationSummary, { post }: Context): HTMLElement {
  const { portrait } = entry;
  const rules = rulesOf(entry, summary);
  const name = 'group' in portrait ? portrait.group : portrait.name;
  const bar: HTMLElement = element('div', { class: 'pane-bar' });
  const edit = editLink(t('Rename'), () => bar, {
    ...{ label: t('Name of the segment'), value: name },
    onSave: (written) => post('changeRule', { rules: [...rules], name: written }),
  });
  bar.append(element('h2', {}, swatch(portrait.colour), portrait.name), ...(rules.length > 0 ? [edit] : []));
  return bar;
}

/** What its rule says to do; it can be written anew where one rule says it. */
function whatToDo(
  entry: OutlineEntry,
  summary: SegmentationSummary,
  { post }: Context,
): readonly HTMLElement[] {
  const { action } = entry.portrait;
  const rules = rulesOf(entry, summary);
  const text = element('p', {}, action);
  const edit = editLink(t('Edit'), () => text, {
    ...{ label: t('What to do'), value: action, isLong: true },
    onSave: (written) => post('changeRule', { rules: [...rules], action: written }),
  });
  if (rules.length === 1) return [panePart(t('What to do'), { aside: edit }, text)];
  return action === '' ? [] : [panePart(t('What to do'), {}, text)];
}

/** How a mail may begin. */
function subjectLines(
  entry: OutlineEntry,
  summary: SegmentationSummary,
  { post }: Context,
): readonly HTMLElement[] {
  const { drafts = [] } = entry.portrait;
  const rules = rulesOf(entry, summary);
  if (drafts.length === 0) return [];
  const lines = element('ul', { class: 'drafts' }, ...drafts.map((draft) => element('li', {}, draft)));
  const edit = editLink(t('Edit'), () => lines, {
    ...{ label: t('Subject lines, one a line'), value: drafts.join('\n'), isLong: true },
    onSave: (written) => post('changeRule', { rules: [...rules], drafts: splitLines(written) }),
  });
  return [panePart(t('Subject lines'), rules.length === 1 ? { aside: edit } : {}, lines)];
}

const splitLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 5);

function figuresOf(
  { portrait }: OutlineEntry,
  summary: SegmentationSummary,
  { formats }: Context,
): HTMLElement {
  const { customers, share, revenue, yearly } = portrait;
  const facts: readonly (readonly [value: string, label: string])[] = [
    [formats.count(customers), t('customers, {0}', formatShare(share, 0))],
    ...(yearly && tellsYear(summary)
      ? ([
          [formatShort(yearly.lastYear, summary.currency), t('in the last 12 months')],
          [formatShort(yearly.toLastOrder, summary.currency), t('in the 12 months up to their last orders')],
        ] as const)
      : ([
          [
            formatShort(revenue, summary.currency),
            t('revenue, {0} to {1}', formats.date(summary.period.first), formats.date(summary.period.last)),
          ],
        ] as const)),
  ];
  return paneFacts(facts);
}
