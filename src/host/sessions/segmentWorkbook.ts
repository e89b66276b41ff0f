import type { DoneState } from '../../messages/panelState.ts';
import type { Result } from '../../messages/workerCalls.ts';
import type { OnProgress } from '../../pipeline/progress/progress.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import type { FileAt, HostPorts } from '../ports/ports.ts';

export interface WorkbookRun {
  readonly workbook: FileAt;
  readonly client: PipelineClient;
  readonly ports: Pick<HostPorts, 'files' | 'settings'>;
}

/**
 * Segments a workbook under its settings as they are now. Throws a `Question` where the workbook leaves one open. To
 * cancel it ends the worker.
 */
export async function segmentOnce(
  { workbook, client, ports: { files, settings } }: WorkbookRun,
  onNote: OnProgress,
  signal: AbortSignal,
): Promise<Result> {
  const options = await settings.readRun(workbook);
  const source = await files.describeSource(workbook);
  return client.ask('segment', { source, options }, { onNote, signal });
}

/** What of the panel's state a run decides. */
type Outcome = Result & Pick<DoneState, 'missingComponents'>;

export interface WantedRun extends WorkbookRun {
  /** The number of components that the user has chosen by the end of the run; undefined for the best. */
  readonly wanted: () => number | undefined;
}

/**
 * Segments a workbook under its settings. Gives the segments of the number of components that is wanted, where that was
 * tried; else says that it was not. Throws a `Question` where the workbook leaves one open.
 */
export async function segmentWorkbook(
  { wanted, ...run }: WantedRun,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Outcome> {
  onProgress({ stage: 'read', fraction: 0 });
  const best = await segmentOnce(run, onProgress, signal);
  const components = wanted();
  if (components === undefined) return best;
  const isTried = best.summary.selection.fits.some(({ k }) => k === components);
  return isTried
    ? run.client.ask('chooseComponents', { components }, { signal })
    : { ...best, missingComponents: components };
}
