import type { DoneState } from '../../src/messages/panelState.ts';
import { element } from '../controls/element.ts';
import { movement } from '../movement/movement.ts';
import { segmentsTab } from '../segments/segmentsTab.ts';
import type { Context, View } from '../state/context.ts';
import { listShown } from '../state/shownSegments.ts';
import { customersTab } from './customersTab.ts';
import { dataTab } from './dataTab.ts';
import { firstLines } from './firstLines.ts';
import { modelTab } from './modelTab.ts';
import { tabs } from './tabs.ts';

/** The whole result: what it comes to first, then its parts. */
export function done(state: DoneState, context: Context): View {
  const shown = listShown(state, context.store.state.groupsOnly);
  const tabbed = tabs(
    [
      { id: 'segments', make: () => segmentsTab({ state, shown }, context) },
      { id: 'customers', make: () => customersTab({ state, shown }, context) },
      {
        id: 'movement',
        make: () => {
          const { campaign, summary } = state;
          return { node: movement({ ...context, currency: summary.currency, campaign }), charts: [] };
        },
      },
      { id: 'data', make: () => dataTab(state, context) },
      { id: 'model', make: () => modelTab({ state, shown }, context) },
    ],
    context,
  );
  const node = element('main', { class: 'result' }, firstLines(state, context), tabbed.node);
  const tell = () => {
    node.dataset['tab'] = context.store.state.tab;
  };
  tell();
  context.store.subscribe(tell);
  return { node, charts: tabbed.charts };
}
