import { formatShare, formatShort, t } from '../../src/pipeline/language/language.ts';
import { listOutline, type OutlineEntry, outlineApart } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { button, linkButton, swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Context } from '../state/context.ts';
import { tellsYear } from '../state/lens.ts';
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
  const { name, colour, action, customers } = portrait;
  const save = button(
    t('{0, plural, one {Export # customer} other {Export # customers}}', customers),
    () => post('exportCustomers', { segments }),
    'primary',
  );
  const all = linkButton(t('Show all'), () => store.update({ tab: 'customers', list: undefined }));
  return [
    element('h2', {}, swatch(colour), name),
    figuresOf(entry, summary, context),
    ...(action === '' ? [] : [part(t('What to do'), element('p', {}, action))]),
    element('div', { class: 'pane-export' }, save),
    part(t('Top customers'), topCustomers(entry, context), all),
    part(t('Who they are'), ...whoTheyAre(portrait).map((text) => element('p', {}, text))),
    ...expectedOf(entry, summary).map((text) => part(t('Expected'), element('p', {}, text))),
    whyThisName(entry, summary, context),
  ];
}

/** A part of the pane, with what can be done beside its heading. */
function part(heading: string, ...content: readonly HTMLElement[]): HTMLElement {
  const [last] = content.slice(-1);
  const isLink = content.length > 1 && last?.classList.contains('link');
  const body = isLink ? content.slice(0, -1) : content;
  return element(
    'section',
    { 'aria-label': heading },
    element('div', { class: 'pane-bar' }, element('h3', {}, heading), ...(isLink ? [last!] : [])),
    ...body,
  );
}

function figuresOf(
  { portrait }: OutlineEntry,
  summary: SegmentationSummary,
  { formats }: Context,
): HTMLElement {
  const { customers, share, revenue, yearly } = portrait;
  const { count } = formats;
  const facts: readonly (readonly [value: string, label: string])[] = [
    [count(customers), t('customers, {0}', formatShare(share, 0))],
    ...(yearly && tellsYear(summary)
      ? ([
          [formatShort(yearly.lastYear), t('in the last 12 months')],
          [formatShort(yearly.toLastOrder), t('in the 12 months up to their last orders')],
        ] as const)
      : ([[formatShort(revenue), t('revenue in the whole file')]] as const)),
  ];
  return element(
    'dl',
    { class: 'pane-facts' },
    ...facts.map(([value, label]) => element('div', {}, element('dd', {}, value), element('dt', {}, label))),
  );
}
