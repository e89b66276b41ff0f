import type { PanelState } from '../src/protocol.ts';
import type { Formats } from './formats.ts';
import { stageNames } from './running.ts';

/** What a screen reader is told of a state: each stage once, not every step of its progress. */
export function announcement(state: PanelState, formats: Formats): string {
  switch (state.type) {
    case 'running':
      return stageNames[state.progress.stage];
    case 'done': {
      const { customers, segments } = state.summary;
      return `Done: ${formats.count(customers)} customers in ${formats.count(segments.length)} segments.`;
    }
    case 'failed':
      return state.message;
    case 'cancelled':
      return 'Cancelled.';
  }
}
