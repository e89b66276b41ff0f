import type { Segment } from '../src/pipeline/segmentation.ts';
import type { PanelState, Renaming } from '../src/protocol.ts';
import type { Formats } from './formats.ts';
import { stageNames } from './running.ts';

/** What a screen reader is told of a state: each stage once, not every step of its progress. */
export function announcement(state: PanelState, formats: Formats): string {
  switch (state.type) {
    case 'running':
      return stageNames[state.progress.stage];
    case 'done': {
      if (state.renaming !== undefined) return announceRenaming(state.renaming, state.summary.segments);
      const { customers, segments } = state.summary;
      return `Done: ${formats.count(customers)} customers in ${formats.count(segments.length)} segments.`;
    }
    case 'failed':
      return state.message;
    case 'cancelled':
      return 'Cancelled.';
  }
}

function announceRenaming(renaming: Renaming, segments: readonly Segment[]): string {
  if (renaming.type === 'outdated') return 'The naming rules have changed; re-run to use them.';
  const changes = segments.flatMap(({ id, name }) => {
    const former = renaming.formerNames[id];
    return former === undefined ? [] : [`${former} is now ${name}`];
  });
  return `Renamed: ${changes.join('; ')}.`;
}
