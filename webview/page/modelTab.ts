import { distribution } from '../charts/distribution.ts';
import { scaledMeans } from '../charts/scaledMeans.ts';
import { element } from '../controls/element.ts';
import { keptModel } from '../movement/keptModel.ts';
import { profiles } from '../profiles/profiles.ts';
import type { Context, View } from '../state/context.ts';
import { listFormerNames, listLeaves, type ShownResult } from '../state/shownSegments.ts';
import { nextValue } from '../value/nextValue.ts';
import { componentsChoice } from './componentsChoice.ts';
import { usedSettings } from './usedSettings.ts';

/** How the segments were found, how they differ, and how well what is foretold of them went before. */
export function modelTab({ state, shown }: ShownResult, context: Context): View {
  const { summary, renaming } = state;
  const leaves = listLeaves(shown);
  const next = nextValue(summary, context);
  const views = [
    componentsChoice(state, context),
    profiles({ summary, shown, formerNames: listFormerNames(renaming) }, context),
    distribution(leaves, context),
    scaledMeans(leaves, context),
    ...(next ? [next] : []),
  ];
  const parts = views.flatMap(({ node, below }) => (below ? [node, below] : [node]));
  const kept = keptModel(summary, { ...context, refit: context.calls.refit });
  return {
    node: element('div', { class: 'tab-parts' }, kept, ...parts, usedSettings(state, context)),
    charts: views.flatMap(({ charts }) => charts),
  };
}
