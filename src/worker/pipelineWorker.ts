import { type Runtime, segment } from '../pipeline/pipeline.ts';
import type { Progress } from '../pipeline/progress.ts';
import { Question } from '../pipeline/question.ts';
import type { About } from '../pipeline/report/report.ts';
import { writeReport } from '../pipeline/report/writeReport.ts';
import type { Segmentation } from '../pipeline/segmentation.ts';
import type { Settings } from '../pipeline/settings.ts';
import { UserError } from '../pipeline/userError.ts';
import type { ByteSource } from '../pipeline/workbook/byteSource.ts';
import type { WorkbookSource, WorkerRequest, WorkerResponse } from '../protocol.ts';

/** What the place that the worker runs in provides. */
export interface WorkerRuntime extends Runtime {
  readonly openSource: (source: WorkbookSource) => Promise<ByteSource>;
  readonly describeMaking: () => About;
  readonly post: (response: WorkerResponse) => void;
}

interface Result {
  readonly segmentation: Segmentation;
  readonly settings: Settings;
}

/**
 * Returns the handler of the host's requests; every request is answered by its result or by `failed`. Cancelling is
 * not among them: the host terminates the worker.
 */
export function createPipelineWorker(runtime: WorkerRuntime): (request: WorkerRequest) => Promise<void> {
  let last: Result | undefined;
  const answer = async (request: WorkerRequest): Promise<WorkerResponse> => {
    if (request.type === 'segment') {
      last = await runSegmentation(request, runtime);
      return { type: 'segmented', summary: last.segmentation.summary };
    }
    if (last === undefined) throw new Error('A report was asked for before there was a result.');
    return {
      type: 'reported',
      bytes: await writeReport(last.segmentation, last.settings, runtime.describeMaking()),
    };
  };
  return (request) => answer(request).catch(describeFailure).then(runtime.post);
}

async function runSegmentation(
  { source, settings }: Extract<WorkerRequest, { type: 'segment' }>,
  runtime: WorkerRuntime,
): Promise<Result> {
  const bytes = await runtime.openSource(source);
  try {
    const onProgress = (progress: Progress) => runtime.post({ type: 'progress', progress });
    const { segmentation } = await segment({ path: source.path, bytes }, settings, runtime, onProgress);
    return { segmentation, settings };
  } finally {
    await bytes.close();
  }
}

function describeFailure(error: unknown): WorkerResponse {
  if (error instanceof Question) return { type: 'asked', message: error.message, choice: error.choice };
  if (error instanceof UserError) return { type: 'failed', message: error.message };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    type: 'failed',
    message: 'Segmenting failed unexpectedly; the log says more. Please report it.',
    detail,
  };
}
