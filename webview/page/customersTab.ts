import { customerMap } from '../charts/customerMap.ts';
import { element } from '../controls/element.ts';
import { customers } from '../customers/customers.ts';
import type { Context, View } from '../state/context.ts';
import { listLeaves, type ShownResult } from '../state/shownSegments.ts';

/** Who the customers are: listed, and as points of a map. */
export function customersTab({ state, shown }: ShownResult, context: Context): View {
  const { summary, overview } = state;
  const listed = customers(summary, context, state.reading.others);
  const map = customerMap(
    { shown: listLeaves(shown), sample: overview.sample, customers: summary.customers },
    context,
  );
  return { node: element('div', { class: 'tab-parts' }, listed.node, map.node), charts: map.charts };
}
