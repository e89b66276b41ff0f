import { updateState } from '../../messages/formerState.ts';
import type { DoneState, FormerNames, PanelState, SourceChange } from '../../messages/panelState.ts';
import type { Result } from '../../messages/workerCalls.ts';
import type { CampaignView } from '../../pipeline/results/describeCampaign.ts';
import type { Segment } from '../../pipeline/results/segmentation.ts';
import type { ResultSettings } from '../../pipeline/settings/resultSettings.ts';

/** What segments were called before, by id; only those that are called otherwise now. */
export function compareNames(before: readonly Segment[], after: readonly Segment[]): FormerNames {
  const changed = before.filter(({ name }, i) => after[i]?.name !== name);
  return Object.fromEntries(changed.map(({ id, name }) => [id, name]));
}

/** What a panel is to show after a reload: a run that was under way is gone, and what was checked is checked anew. */
export function restoreState(name: string, state: PanelState | undefined): PanelState {
  if (state === undefined || state.type === 'running') return { type: 'cancelled', name };
  return state.type === 'checking'
    ? { type: 'checking', name, isStale: true, hasResult: false }
    : updateState(state);
}

/** The number of components that the user chose instead of the best. */
export function readChosen(state: PanelState): number | undefined {
  if (state.type !== 'done') return undefined;
  const { chosen, best } = state.summary.selection;
  return chosen === best ? state.missingComponents : chosen;
}

/** Marks the names that changed; a change of the rules that changes no name leaves the marks as they are. */
export function afterRenaming(before: DoneState, result: Result): DoneState {
  const formerNames = compareNames(before.summary.segments, result.summary.segments);
  const changed = Object.keys(formerNames).length > 0;
  const renaming = changed ? { type: 'renamed' as const, formerNames } : before.renaming;
  return { ...withoutMoves(before), ...result, ...(renaming && { renaming }) };
}

/** Names that changed with the rules belong to the segments of before, and the user has chosen anew. */
export function afterChoosing(before: DoneState, result: Result): DoneState {
  const { renaming: _, missingComponents: __, ...rest } = withoutMoves(before);
  return { ...rest, ...result };
}

/** With what a campaign did. */
export function withCampaign(before: DoneState, campaign: CampaignView): DoneState {
  const { checks = 0 } = before.campaign ?? {};
  return { ...before, campaign: { ...campaign, checks: checks + 1 } };
}

/** How those of a campaign moved was told of the segments of before. */
function withoutMoves(before: DoneState): DoneState {
  if (before.campaign === undefined) return before;
  const { moves: _, movesBetween: __, ...campaign } = before.campaign;
  return { ...before, campaign };
}

/** A result whose model was kept since it was made, as if made by that. */
export function underModel(before: DoneState, { model }: ResultSettings): DoneState {
  const { madeUnder } = before;
  return { ...before, ...(madeUnder && model !== undefined && { madeUnder: { ...madeUnder, model } }) };
}

/** What a result may be behind of. */
export interface Staleness {
  /** Undefined where the workbook is as it was read. */
  readonly sourceChange: SourceChange | undefined;
  readonly settingsChanged: boolean;
}

export function afterCheck(before: DoneState, { sourceChange, settingsChanged }: Staleness): DoneState {
  const { sourceChange: _, settingsChanged: __, ...rest } = before;
  return {
    ...rest,
    ...(sourceChange && { sourceChange }),
    ...(settingsChanged && { settingsChanged }),
  };
}
