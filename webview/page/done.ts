import type { DoneState } from '../../src/messages/panelState.ts';
import { wordHeadlines } from '../../src/pipeline/remarks/wordHeadlines.ts';
import type { Headline } from '../../src/pipeline/results/headline.ts';
import { customerMap } from '../charts/customerMap.ts';
import { distribution } from '../charts/distribution.ts';
import { scaledMeans } from '../charts/scaledMeans.ts';
import { segmentTiles } from '../charts/segmentTiles.ts';
import { element } from '../controls/element.ts';
import { customers } from '../customers/customers.ts';
import { profiles } from '../profiles/profiles.ts';
import type { Context, View } from '../state/context.ts';
import { listLeaves, listShown } from '../state/shownSegments.ts';
import { nextValue } from '../value/nextValue.ts';
import { componentsChoice } from './componentsChoice.ts';
import { header } from './header.ts';
import { thisWeek } from './thisWeek.ts';

/** What the result comes to; nothing of one that an earlier version kept. */
const headline = (headlines: readonly Headline[] = []): readonly HTMLElement[] =>
  headlines.length === 0 ? [] : [element('p', { class: 'headline' }, wordHeadlines(headlines))];

/** The whole result. */
export function done(state: DoneState, context: Context): View {
  const { overview, renaming, summary } = state;
  const shown = listShown(state, context.store.state.groupsOnly);
  const leaves = listLeaves(shown);
  const formerNames = renaming?.type === 'renamed' ? renaming.formerNames : {};
  const listed = customers(summary, context);
  const week = thisWeek(summary, context, () => listed.node.scrollIntoView({ block: 'start' }));
  const next = nextValue(summary, context);
  const rows = [
    [segmentTiles(shown, summary, context), componentsChoice(state, context)],
    ...(week === undefined ? [] : [[week]]),
    [profiles({ summary, shown, formerNames }, context)],
    ...(next ? [[next]] : []),
    [listed],
    [
      distribution(leaves, context),
      customerMap({ shown: leaves, sample: overview.sample, customers: summary.customers }, context),
    ],
    [scaledMeans(leaves, context)],
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
    node: element('main', {}, header(state, context), ...headline(summary.headline), ...parts),
    charts: rows.flat().flatMap(({ charts }) => charts),
  };
}
