import type { CancellationToken, Uri } from 'vscode';
import type { OnProgress } from '../pipeline/progress.ts';
import { Question } from '../pipeline/question.ts';
import type { Result } from '../protocol.ts';
import { answerQuestion } from './answerQuestion.ts';
import { readNaming } from './naming/readNaming.ts';
import type { RulesFiles } from './naming/rulesFiles.ts';
import type { PipelineClient } from './pipelineClient.ts';
import { readConfiguration } from './readConfiguration.ts';
import { readWorkbook } from './readWorkbook.ts';

export interface WorkbookRun {
  readonly workbook: Uri;
  readonly rulesFiles: RulesFiles;
  readonly client: PipelineClient;
}

/** Segments a workbook under its settings; the user is asked until no question is left open. */
export async function segmentWorkbook(
  { workbook, rulesFiles, client }: WorkbookRun,
  onProgress: OnProgress,
  token: CancellationToken,
): Promise<Result> {
  onProgress({ stage: 'read', fraction: 0 });
  for (;;) {
    try {
      const { naming, remarks } = await readNaming(workbook, rulesFiles);
      const settings = { ...readConfiguration(workbook), ...naming };
      const source = await readWorkbook(workbook);
      return await client.segment(source, { settings, remarks }, onProgress, token);
    } catch (error) {
      if (!(error instanceof Question) || !(await answerQuestion(error, workbook))) throw error;
    }
  }
}
