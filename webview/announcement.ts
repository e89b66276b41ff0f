import { t, translate } from '../src/pipeline/language.ts';
import { stageNames } from '../src/pipeline/progress.ts';
import type { Segment } from '../src/pipeline/segmentation.ts';
import type { PanelState, Renaming } from '../src/protocol.ts';
import type { Formats } from './formats.ts';

/** What a screen reader is told of a state: each stage once, not every step of its progress. */
export function announcement(state: PanelState, formats: Formats): string {
  switch (state.type) {
    case 'running':
      return translate(stageNames[state.progress.stage]);
    case 'done': {
      if (state.renaming !== undefined) return announceRenaming(state.renaming, state.summary.segments);
      const { customers, segments } = state.summary;
      return t(
        'Done: {0} customers in {1} segments.',
        formats.count(customers),
        formats.count(segments.length),
      );
    }
    case 'failed':
      return state.message;
    case 'cancelled':
      return t('Cancelled.');
  }
}

function announceRenaming(renaming: Renaming, segments: readonly Segment[]): string {
  if (renaming.type === 'outdated') return t('The naming rules have changed; re-run to use them.');
  const changes = segments.flatMap(({ id, name }) => {
    const former = renaming.formerNames[id];
    return former === undefined ? [] : [t('{0} is now {1}', former, name)];
  });
  return t('Renamed: {0}.', changes.join('; '));
}
