import type { CancellationToken, Uri } from 'vscode';
import type { DoneState, Result } from '../../messages/protocol.ts';
import { Question } from '../../pipeline/errors/question.ts';
import type { OnProgress } from '../../pipeline/progress/progress.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import { readWorkbook } from '../files/readWorkbook.ts';
import { type RulesFiles, readNaming } from '../rules/rulesFiles.ts';
import { answerQuestion } from '../settings/answerQuestion.ts';
import { readConfiguration } from '../settings/readConfiguration.ts';

export interface WorkbookRun {
  readonly workbook: Uri;
  readonly rulesFiles: RulesFiles;
  readonly client: PipelineClient;
}

/** Segments a workbook under its settings as they are now. Throws a `Question` where the workbook leaves one open. */
export async function segmentOnce(
  { workbook, rulesFiles, client }: WorkbookRun,
  onProgress: OnProgress,
  token: CancellationToken,
): Promise<Result> {
  const { naming, remarks } = await readNaming(workbook, rulesFiles);
  const settings = { ...readConfiguration(workbook), ...naming };
  const source = await readWorkbook(workbook);
  return client.segment(source, { settings, remarks }, onProgress, token);
}

/** What of the panel's state a run decides. */
type Outcome = Result & Pick<DoneState, 'missingComponents'>;

export interface AskingRun extends WorkbookRun {
  /** The number of components that the user has chosen by the end of the run; undefined for the best. */
  readonly wanted: () => number | undefined;
}

/**
 * Segments a workbook under its settings; the user is asked until no question is left open. Gives the segments of the
 * number of components that is wanted, where that was tried; else says that it was not.
 */
export async function segmentWorkbook(
  { wanted, ...run }: AskingRun,
  onProgress: OnProgress,
  token: CancellationToken,
): Promise<Outcome> {
  onProgress({ stage: 'read', fraction: 0 });
  const best = await segmentAsking(run, onProgress, token);
  const components = wanted();
  if (components === undefined) return best;
  const isTried = best.summary.selection.fits.some(({ k }) => k === components);
  return isTried
    ? run.client.chooseComponents(components, token)
    : { ...best, missingComponents: components };
}

async function segmentAsking(
  run: WorkbookRun,
  onProgress: OnProgress,
  token: CancellationToken,
): Promise<Result> {
  for (;;) {
    try {
      return await segmentOnce(run, onProgress, token);
    } catch (error) {
      if (!(error instanceof Question) || !(await answerQuestion(error, run.workbook))) throw error;
    }
  }
}
