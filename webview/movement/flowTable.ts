import { formatShare, t } from '../../src/pipeline/language/language.ts';
import { isSameFlow, nameFlow, nameRow, orderFlows, stayed } from '../../src/pipeline/results/flowNames.ts';
import { type Flow, type Flows, type MovementView, notYet } from '../../src/pipeline/results/flows.ts';
import { wordSpan } from '../../src/pipeline/results/wordSpan.ts';
import { element } from '../controls/element.ts';
import { inCurrency } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import { roveFocus } from '../controls/roveFocus.ts';

export interface FlowTableOptions {
  readonly view: MovementView;
  readonly flows: Flows;
  readonly formats: Formats;
  readonly currency?: string | undefined;
  readonly selected: Flow | undefined;
  readonly onSelect: (flow: Flow) => void;
}

/** Who went where, a row a flow; a row that is chosen shows its customers. */
export function flowTable({
  view,
  flows,
  formats,
  currency,
  selected,
  onSelect,
}: FlowTableOptions): HTMLElement {
  const { count } = formats;
  const sizes = view.sizes[flows.start]!;
  const buttons: HTMLElement[] = [];
  const rowOf = (flow: Flow) => {
    const isSelected = isSameFlow(selected, flow);
    const button = element(
      'button',
      {
        type: 'button',
        class: 'link',
        'aria-pressed': String(isSelected),
        'aria-label': nameFlow(view, flow),
      },
      nameRow(view, flow.from),
    );
    buttons.push(button);
    const numbers = [
      count(flow.customers),
      flow.from === notYet ? '' : formatShare(flow.customers / Math.max(sizes[flow.from]!, 1), 0),
      count(flow.bought),
      count(flow.customers - flow.bought),
      count(flow.spentBefore),
      count(flow.spentSince),
    ];
    const row = element(
      'tr',
      { class: [isSelected ? 'selected' : '', stayed(flow) ? 'stayed' : ''].join(' ').trim() },
      element('th', { scope: 'row' }, button),
      element('td', {}, stayed(flow) ? t('stayed') : nameRow(view, flow.to)),
      ...numbers.map((number) => element('td', { class: 'number' }, number)),
    );
    row.addEventListener('click', () => onSelect(flow));
    return row;
  };
  const rows = orderFlows(flows.flows).map(rowOf);
  const span = wordSpan(view.windowDays);
  const table = element(
    'table',
    { class: 'simple flows' },
    element('thead', {}, element('tr', {}, ...headsOf(span, currency))),
    element('tbody', {}, ...rows),
  );
  roveFocus(table, () => buttons);
  return element(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': t('Who went where'), tabindex: '0' },
    table,
  );
}

function headsOf(span: string, currency: string | undefined): readonly HTMLElement[] {
  const texts = [t('From'), t('To')];
  const numbers = [
    t('Customers'),
    t('Share of origin'),
    t('Bought in between'),
    t('Only aged'),
    inCurrency(t('Spent in the {0} before', span), currency),
    inCurrency(t('Spent since'), currency),
  ];
  return [
    ...texts.map((name) => element('th', { scope: 'col' }, name)),
    ...numbers.map((name) => element('th', { scope: 'col', class: 'number' }, name)),
  ];
}
