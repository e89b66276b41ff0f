import { messageOf } from '../../src/pipeline/errors/messageOf.ts';
import { formatDay, t } from '../../src/pipeline/language/language.ts';
import { explainSpent, wordMovement } from '../../src/pipeline/remarks/movementTexts.ts';
import type { CampaignView } from '../../src/pipeline/results/describeCampaign.ts';
import { isSameFlow } from '../../src/pipeline/results/flowNames.ts';
import { type Flow, type Flows, type MovementView, slippedFrom } from '../../src/pipeline/results/flows.ts';
import { wordSpan } from '../../src/pipeline/results/wordSpan.ts';
import type { Period } from '../../src/pipeline/time/periods.ts';
import { choice, linkButton, listLinks, type Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import { section } from '../controls/section.ts';
import type { Context } from '../state/context.ts';
import type { MovementCalls } from '../state/resultCalls.ts';
import { campaign } from './campaign.ts';
import { flowChart } from './flowChart.ts';
import { exportFlow, flowPane, netChanges } from './flowPane.ts';
import { flowTable } from './flowTable.ts';
import { overTime } from './overTime.ts';

export interface MovementOptions {
  readonly formats: Formats;
  /** Absent where it is not known. */
  readonly currency?: string | undefined;
  readonly post: Post;
  readonly calls: MovementCalls;
  readonly store: Context['store'];
  /** The campaign that was checked last. */
  readonly campaign?: CampaignView | undefined;
  /** Tells a screen reader. */
  readonly announce: (text: string) => void;
}

/** Segments through time: who went where between two dates, and how large segments were. Asks for it when it is made. */
export function movement(options: MovementOptions): HTMLElement {
  const checked = campaign(options);
  const node = element(
    'div',
    { class: 'movement', 'aria-busy': 'true' },
    element('p', {}, t('Reading…')),
    checked,
  );
  let compare: (since: string) => void = () => {};
  options.store.subscribe(({ since }, before) => {
    if (since !== undefined && since !== before.since) compare(since);
  });
  const follow = async (period?: Period) => {
    node.setAttribute('aria-busy', 'true');
    try {
      const view = await options.calls.followMovement(period === undefined ? {} : { period });
      const hadFocus = node.contains(document.activeElement);
      const shown = showView(view, { ...options, checked }, (chosen) => void follow(chosen));
      node.replaceChildren(shown.node);
      compare = shown.compare;
      if (hadFocus) node.querySelector<HTMLElement>('.choice input:checked')?.focus();
    } catch (error) {
      node.replaceChildren(showFailure(error, options.post), checked);
    }
    node.removeAttribute('aria-busy');
  };
  void follow();
  return node;
}

function showFailure(error: unknown, post: Post): HTMLElement {
  const sentence = `${messageOf(error)} `;
  return element(
    'p',
    { class: 'note' },
    sentence,
    linkButton(t('Run again'), () => post('rerun')),
  );
}

function showView(
  view: MovementView,
  options: MovementOptions & { readonly checked: HTMLElement },
  onPeriod: (period: Period) => void,
): { readonly node: HTMLElement; readonly compare: (since: string) => void } {
  const { checked } = options;
  const bar = element('div', { class: 'list-bar' }, periodChoice(view, onPeriod));
  const about = aboutFigures(view, options);
  if (view.dates.length < 2) {
    const short = t(
      'The history is too short: no earlier date has {0} of purchases behind it.',
      wordSpan(view.windowDays),
    );
    const node = element('div', { class: 'tab-parts' }, bar, about, checked, element('p', {}, short));
    return { node, compare: () => {} };
  }
  const changes = showChanges(view, options, bar);
  const parts = [bar, about, checked, changes.list, overTime(view, options)];
  const side = element('div', { class: 'movement-side' }, ...parts);
  return { node: element('div', { class: 'with-pane' }, side, changes.pane), compare: changes.compare };
}

function periodChoice({ period }: MovementView, onPeriod: (period: Period) => void): HTMLElement {
  const options = [
    { value: 'month', label: t('Months') },
    { value: 'quarter', label: t('Quarters') },
    { value: 'year', label: t('Years') },
  ] as const;
  return choice<Period>(t('Dates'), options, { chosen: period, onChoose: onPeriod });
}

/** Which figures are compared, by which model. */
function aboutFigures(
  { windowDays, model, isOfResult }: MovementView,
  options: MovementOptions,
): HTMLElement {
  const { post } = options;
  const window = t('Figures over the {0} before each date.', wordSpan(windowDays));
  const by =
    model === undefined
      ? t('The segments were made of the last of these dates and are not kept.')
      : t('The segments are those kept as of {0} from {1}.', formatDay(model.date), model.source);
  const links = [
    ...(isOfResult
      ? []
      : [linkButton(t('Segment by the same time'), () => post('segmentBy', { purchases: 'window' }))]),
    ...(model === undefined ? [linkButton(t('Keep this model'), () => post('keepModel'))] : []),
  ];
  const other = isOfResult
    ? ''
    : ` ${t('The other tabs count the purchases of another time, so that their segments are others.')}`;
  return element('p', { class: 'note' }, `${window} ${by}${other} `, ...listLinks(links));
}

/** Who went where between two dates that can be chosen, with a pane of what is chosen there. */
function showChanges(view: MovementView, options: MovementOptions, bar: HTMLElement) {
  const { formats, currency, post, calls, announce } = options;
  const place = element('div', { class: 'changes' });
  const pane = element('div', { class: 'pane-place' });
  const dates = chooseDates(view, options.store.state.since);
  let shown: Flows | undefined;
  let selected: Flow | undefined;
  const show = (flows: Flows) => {
    const onSelect = (flow: Flow) => {
      selected = isSameFlow(selected, flow) ? undefined : flow;
      const focused = place.contains(document.activeElement) ? document.activeElement : null;
      show(flows);
      if (selected !== undefined && standsBelow(pane, place)) lead(pane, place);
      else focusAgain(place, focused);
    };
    const about = { view, flows, formats, currency, calls, post };
    const drawn = { view, flows, formats, currency, selected, onSelect };
    place.replaceChildren(
      element(
        'p',
        { class: 'headline' },
        wordMovement(flows.facts, currency),
        ...leadToSlipped(flows, onSelect, (flow) => exportFlow(flow, about)),
      ),
      flowChart(drawn),
      flowTable(drawn),
      ...explainSpent(view).map((text) => element('p', { class: 'note' }, text)),
    );
    pane.replaceChildren(selected === undefined ? netChanges(about) : flowPane(about, selected));
  };
  const ask = async () => {
    try {
      shown = await calls.listFlows({ ...dates });
      selected = undefined;
      show(shown);
      announce(wordMovement(shown.facts, currency));
    } catch (error) {
      place.replaceChildren(showFailure(error, post));
      pane.replaceChildren();
    }
  };
  const choices = dateChoices(view, dates, () => {
    // Another click on what leads here is to do something.
    options.store.update({ since: undefined });
    void ask();
  });
  bar.append(...choices.labels);
  const compare = (since: string) => {
    Object.assign(dates, chooseDates(view, since));
    choices.update();
    void ask();
  };
  void ask();
  const list = section(t('Who went where'), {}, place);
  return { list, pane, compare };
}

/** From a day on, or from the date before the last, where that day is none of the dates. */
function chooseDates({ dates }: MovementView, since: string | undefined): { start: number; end: number } {
  const end = dates.length - 1;
  const wanted = since === undefined ? -1 : dates.indexOf(since);
  return { start: wanted >= 0 && wanted < end ? wanted : end - 1, end };
}

/** Leads to those whom the headline begins with, and to their file. */
function leadToSlipped(
  { facts: [first] }: Flows,
  onSelect: (flow: Flow) => void,
  onExport: (flow: Flow) => void,
): readonly (Node | string)[] {
  if (first?.code !== 'slipped' && first?.code !== 'fell-silent') return [];
  const { to, customers, spent } = first.values;
  const spending = { spentSince: 0, spentBefore: spent, spentBeforeBySilent: spent };
  const slipped: Flow = { from: slippedFrom, to, customers, bought: 0, ...spending };
  const label = t('Show {0, plural, one {this customer} other {these # customers}}', customers);
  const save = linkButton(t('Export'), () => onExport(slipped));
  return [' ', ...listLinks([linkButton(label, () => onSelect(slipped)), save])];
}

/** Where the window is narrow what was chosen would be shown out of sight. */
const standsBelow = (pane: HTMLElement, place: HTMLElement): boolean =>
  pane.getBoundingClientRect().top > place.getBoundingClientRect().bottom;

/** Takes the focus to what was chosen, with a way back. */
function lead(pane: HTMLElement, place: HTMLElement): void {
  const heading = pane.querySelector('h2');
  const goBack = () => place.querySelector<HTMLElement>('button[aria-pressed="true"]')?.focus();
  heading?.after(linkButton(t('Back to who went where'), goBack));
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

/** The row that was chosen is made anew. */
function focusAgain(place: HTMLElement, focused: Element | null): void {
  const name = focused?.getAttribute('aria-label');
  const again = [...place.querySelectorAll<HTMLElement>('button[aria-label]')].find(
    (button) => button.getAttribute('aria-label') === name,
  );
  if (focused !== null) (again ?? place.querySelector<HTMLElement>('.headline button'))?.focus();
}

/** Two dates, the one before the other. */
function dateChoices(
  view: MovementView,
  dates: { start: number; end: number },
  onChange: () => void,
): { readonly labels: readonly HTMLElement[]; readonly update: () => void } {
  const last = view.dates.length - 1;
  const make = (label: string) => {
    const select = element('select', { 'aria-label': label });
    return { select, label: element('label', {}, `${label} `, select) };
  };
  const [from, to] = [make(t('From')), make(t('Until'))];
  const fill = (select: HTMLSelectElement, [first, until]: readonly [number, number], chosen: number) => {
    const options = [];
    for (let d = first; d <= until; d++) {
      const option = element(
        'option',
        { value: String(d), selected: d === chosen },
        formatDay(view.dates[d]!),
      );
      options.push(option);
    }
    select.replaceChildren(...options);
    select.value = String(chosen);
  };
  const update = () => {
    fill(from.select, [0, dates.end - 1], dates.start);
    fill(to.select, [dates.start + 1, last], dates.end);
  };
  update();
  for (const [key, { select }] of [
    ['start', from],
    ['end', to],
  ] as const)
    select.addEventListener('change', () => {
      dates[key] = Number(select.value);
      update();
      onChange();
    });
  return { labels: [from.label, to.label], update };
}
