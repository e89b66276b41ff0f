import { t } from '../../src/pipeline/language/language.ts';
import { customerMap } from '../charts/customerMap.ts';
import { element } from '../controls/element.ts';
import { fold } from '../controls/section.ts';
import { customers } from '../customers/customers.ts';
import type { Context, View } from '../state/context.ts';
import { listLeaves, type ShownResult } from '../state/shownSegments.ts';

/** Who the customers are: as points of a map, which leaves its room to the list until it is asked for, and listed. */
export function customersTab({ state, shown }: ShownResult, context: Context): View {
  const { summary, overview } = state;
  const listed = customers(summary, context, state.reading.others);
  const map = customerMap(
    { shown: listLeaves(shown), sample: overview.sample, customers: summary.customers },
    context,
  );
  const folded = fold(context, { name: 'customer-map', summary: t('Map of customers') }, map.node);
  folded.addEventListener('toggle', () => {
    for (const chart of map.charts) context.redraw(chart);
  });
  return { node: element('div', { class: 'tab-parts' }, folded, listed.node), charts: map.charts };
}
