import type { DoneState } from '../../messages/panelState.ts';
import { differ } from '../../pipeline/settings/resultSettings.ts';
import type { Staleness } from '../panel/panelStates.ts';
import { type FileAt, findChange, type HostPorts } from '../ports/ports.ts';

/** Whether a result is of the workbook and the settings as they are now. */
export async function findStaleness(
  { stamp, madeUnder }: DoneState,
  workbook: FileAt,
  { files, settings }: Pick<HostPorts, 'files' | 'settings'>,
): Promise<Staleness> {
  const sourceChange = stamp && (await findChange(workbook, stamp, files));
  const settingsChanged = madeUnder !== undefined && haveChanged(madeUnder, workbook, settings);
  return { sourceChange, settingsChanged };
}

function haveChanged(
  madeUnder: NonNullable<DoneState['madeUnder']>,
  workbook: FileAt,
  settings: HostPorts['settings'],
): boolean {
  try {
    return differ(madeUnder, settings.readResult(workbook));
  } catch {
    // What is wrong with one is said where it is run again.
    return true;
  }
}
