import type { DoneState } from '../../messages/panelState.ts';
import type { Result } from '../../messages/workerCalls.ts';
import type { OnProgress } from '../../pipeline/progress/progress.ts';
import { PipelineClient } from '../client/pipelineClient.ts';
import { type FileAt, fileName, type HostPorts } from '../ports/ports.ts';
import { type ModelChoices, readSetModel } from './modelChoices.ts';

export interface WorkbookRun {
  readonly workbook: FileAt;
  readonly client: PipelineClient;
  readonly ports: Pick<HostPorts, 'files' | 'settings'>;
}

/**
 * Segments a workbook under its settings as they are now. Throws a `Question` where the workbook leaves one open. To
 * cancel it ends the worker.
 * @param readModel by which model
 */
export async function segmentOnce(
  { workbook, client, ports }: WorkbookRun,
  onNote: OnProgress,
  signal: AbortSignal,
  readModel: () => ReturnType<ModelChoices['read']> = () => readSetModel(workbook, ports),
): Promise<Result> {
  const { files, settings } = ports;
  const options = { ...(await settings.readRun(workbook)), ...(await readModel()) };
  const source = await files.describeSource(workbook);
  return client.ask('segment', { source, options }, { onNote, signal });
}

/** What of the panel's state a run decides. */
type Outcome = Made & Pick<DoneState, 'missingComponents'>;

/** A result, with what it was made under. */
type Made = Result & Pick<DoneState, 'madeUnder' | 'answers'>;

export type Asking = Pick<ModelChoices, 'read' | 'answer' | 'forget'>;

interface WantedRun extends WorkbookRun {
  /** The number of components that the user has chosen by the end of the run; undefined for the best. */
  readonly wanted: () => number | undefined;
  /** What the user says of the model to classify by. */
  readonly models: Asking;
}

/**
 * Segments a workbook under its settings. Gives the segments of the number of components that is wanted, where that was
 * tried; else says that it was not. Throws a `Question` where the workbook leaves one open.
 */
async function segmentWorkbook(
  { wanted, models, ...run }: WantedRun,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Outcome> {
  onProgress({ stage: 'read', fraction: 0 });
  const best = await segmentAsked(models, async (readModel) => {
    const { settings } = run.ports;
    const madeUnder = settings.readResult(run.workbook);
    const answers = settings.readAnswers(run.workbook);
    return { ...(await segmentOnce(run, onProgress, signal, readModel)), madeUnder, answers };
  });
  const components = wanted();
  if (components === undefined) return best;
  const isTried = best.summary.selection.fits.some(({ k }) => k === components);
  return isTried
    ? { ...best, ...(await run.client.ask('chooseComponents', { components }, { signal })) }
    : { ...best, missingComponents: components };
}

/** Segments until nothing of the model to classify by is open. */
async function segmentAsked(
  models: Asking,
  segment: (readModel: () => ReturnType<ModelChoices['read']>) => Promise<Made>,
): Promise<Made> {
  try {
    for (;;) {
      try {
        return await segment(() => models.read());
      } catch (error) {
        await models.answer(error);
      }
    }
  } finally {
    models.forget();
  }
}

export interface SessionRun extends Omit<WantedRun, 'client' | 'ports'> {
  readonly ports: HostPorts;
}

/** Runs a task, with or without showing how far it is. */
export type Runner = (
  task: (report: OnProgress, signal: AbortSignal) => Promise<Outcome>,
) => Promise<Outcome>;

/** Segments a workbook in a worker of its own, which ends where it can't, and says what the panel is to show then. */
export async function segmentInWorker(
  run: SessionRun,
  runTask: Runner,
): Promise<{ readonly client: PipelineClient; readonly state: DoneState }> {
  const { startWorker, editor, files } = run.ports;
  const client = new PipelineClient(startWorker, (detail) => editor.log.error(detail));
  try {
    const stamp = await files.stat(run.workbook);
    const result = await runTask((report, signal) => segmentWorkbook({ ...run, client }, report, signal));
    const name = fileName(run.workbook);
    return { client, state: { type: 'done', name, ...result, ...(typeof stamp === 'object' && { stamp }) } };
  } catch (error) {
    client.dispose();
    throw error;
  }
}
