import type { DoneState } from '../src/protocol.ts';
import { componentsChoice } from './componentsChoice.ts';
import type { Context } from './context.ts';
import { customerMap } from './customerMap.ts';
import { customers } from './customers.ts';
import { distribution } from './distribution.ts';
import { element } from './element.ts';
import { header } from './header.ts';
import { profiles } from './profiles.ts';
import { scaledMeans } from './scaledMeans.ts';
import { segmentTiles } from './segmentTiles.ts';
import type { View } from './view.ts';

/** The whole result. */
export function done(state: DoneState, context: Context): View {
  const { summary, overview, renaming } = state;
  const { segments } = summary;
  const formerNames = renaming?.type === 'renamed' ? renaming.formerNames : {};
  const rows = [
    [segmentTiles(segments, context), componentsChoice(state, context)],
    [profiles({ summary, overview, formerNames }, context)],
    [customers(segments, context)],
    [
      distribution({ segments, overview }, context),
      customerMap({ segments, sample: overview.sample, customers: summary.customers }, context),
    ],
    [scaledMeans(segments, overview.scaledMeans, context)],
  ];
  const parts = rows.map((views) =>
    views.length === 1
      ? views[0]!.node
      : element(
          'div',
          { class: 'charts' },
          ...views.flatMap(({ node, below }) =>
            below ? [node, element('div', { class: 'below' }, below)] : [node],
          ),
        ),
  );
  return {
    node: element('main', {}, header(state, context), ...parts),
    charts: rows.flat().flatMap(({ charts }) => charts),
  };
}
