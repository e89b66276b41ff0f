import type { WorkbookSource, WorkerRequest, WorkerResponse, WriteTarget } from '../messages/protocol.ts';
import { type ByteSink, BytesInMemory } from '../pipeline/bytes/byteSink.ts';
import type { ByteSource } from '../pipeline/bytes/byteSource.ts';
import { Question } from '../pipeline/errors/question.ts';
import { explainOutOfMemory, UserError } from '../pipeline/errors/userError.ts';
import { t } from '../pipeline/language/language.ts';
import { chooseComponents, type Run, rename, reportRun, segment, tryNaming } from '../pipeline/pipeline.ts';
import type { Progress } from '../pipeline/progress/progress.ts';
import type { About } from '../pipeline/report/report.ts';
import { CustomerList } from '../pipeline/results/customerList.ts';
import { exportCustomers } from '../pipeline/results/exportCustomers.ts';
import { type Overview, surveySegments } from '../pipeline/results/overview.ts';
import type { Runtime } from '../pipeline/runtime.ts';
import { listUsedSettings } from '../pipeline/settings/settings.ts';

/** What the place that the worker runs in provides. */
export interface WorkerRuntime extends Runtime {
  readonly openSource: (source: WorkbookSource) => Promise<ByteSource>;
  /** Opens a file for writing, in place of what it held; `name` is for messages. */
  readonly openSink: (path: string, name: string) => Promise<ByteSink & { close(): Promise<void> }>;
  readonly describeMaking: () => About;
  readonly post: (response: WorkerResponse) => void;
}

type Request<Type extends WorkerRequest['type']> = Extract<WorkerRequest, { type: Type }>;

/** The last run, and what is asked of it again and again. */
interface Result {
  readonly run: Run;
  readonly overview: Overview;
  readonly customers: CustomerList;
  /** What the host said of the naming rules. */
  readonly remarks: readonly string[];
}

/** The writing was ended on request. */
class Cancelled extends Error {}

/**
 * Returns the handler of the host's requests; every request but `cancel` is answered by its result or by `failed`. A
 * run is cancelled by terminating the worker.
 */
export function createPipelineWorker(runtime: WorkerRuntime): (request: WorkerRequest) => Promise<void> {
  let last: Result | undefined;
  let cancelled = false;
  const answer = async (request: Exclude<WorkerRequest, { type: 'cancel' }>): Promise<WorkerResponse> => {
    if (request.type === 'segment') {
      last = await runSegmentation(request, runtime);
      return show(last);
    }
    if (last === undefined) throw new Error(`A ${request.type} was asked for before there was a result.`);
    switch (request.type) {
      case 'rename':
        // The naming rules do not change the segments themselves.
        last = describe(rename(last.run, request.naming), last.overview, request.remarks);
        return show(last);
      case 'choose':
        last = choose(last, request);
        return show(last);
      case 'list':
        return { type: 'listed', page: last.customers.page(request.query) };
      case 'try':
        return { type: 'tried', trial: tryNaming(last.run, request.naming) };
      case 'report':
        cancelled = false;
        return report(last, request, runtime, () => cancelled);
      case 'exportCustomers': {
        const { segmentation } = last.run;
        return write(request.target, runtime, (sink) => exportCustomers(segmentation, sink, request.segment));
      }
    }
  };
  return async (request) => {
    if (request.type === 'cancel') cancelled = true;
    else runtime.post(await answer(request).catch(describeFailure));
  };
}

async function runSegmentation(
  { source, settings, remarks }: Request<'segment'>,
  runtime: WorkerRuntime,
): Promise<Result> {
  const bytes = await runtime.openSource(source);
  try {
    const onProgress = (progress: Progress) => runtime.post({ type: 'progress', progress });
    const run = await segment({ path: source.path, bytes }, settings, runtime, onProgress);
    return describe(run, surveySegments(run.segmentation), remarks);
  } finally {
    await bytes.close();
  }
}

function choose({ run: before, remarks }: Result, { components }: Request<'choose'>): Result {
  const run = chooseComponents(before, components);
  return describe(run, surveySegments(run.segmentation), remarks);
}

function describe(
  { segmentation: found, settings }: Run,
  overview: Overview,
  remarks: readonly string[],
): Result {
  const namingWarnings = [...remarks, ...found.summary.namingWarnings];
  const segmentation = { ...found, summary: { ...found.summary, namingWarnings } };
  return { run: { segmentation, settings }, overview, customers: new CustomerList(segmentation), remarks };
}

function show({ run: { segmentation, settings }, overview }: Result): WorkerResponse {
  const { plan, dateOrder } = segmentation.provenance;
  return {
    type: 'segmented',
    summary: segmentation.summary,
    overview,
    reading: { columns: plan.columns, dateOrder },
    settings: listUsedSettings(settings),
  };
}

async function report(
  { run }: Result,
  { target, pictures, source }: Request<'report'>,
  runtime: WorkerRuntime,
  isCancelled: () => boolean,
): Promise<WorkerResponse> {
  const onProgress = (fraction: number, detail: string) => {
    if (isCancelled()) throw new Cancelled();
    runtime.post({ type: 'progress', progress: { stage: 'write', fraction, detail } });
  };
  const { createGzip, inflateRaw } = runtime;
  const bytes = source && (await runtime.openSource(source));
  const input = {
    about: runtime.describeMaking(),
    ...(pictures && { pictures }),
    ...(bytes && { source: { path: source.path, bytes, inflateRaw } }),
  };
  try {
    return await write(target, runtime, (sink) => reportRun(run, input, { sink, createGzip, onProgress }));
  } catch (error) {
    // Reading may say of a writing that was cancelled that the source is damaged.
    throw isCancelled() ? new Cancelled() : error;
  } finally {
    await bytes?.close();
  }
}

async function write(
  target: WriteTarget,
  runtime: WorkerRuntime,
  writeTo: (sink: ByteSink) => Promise<void>,
): Promise<WorkerResponse> {
  if (target.type === 'memory') {
    const sink = new BytesInMemory();
    await writeTo(sink);
    return { type: 'written', bytes: sink.concatenate() };
  }
  const sink = await runtime.openSink(target.path, target.name);
  try {
    await writeTo(sink);
  } finally {
    await sink.close();
  }
  return { type: 'written' };
}

function describeFailure(cause: unknown): WorkerResponse {
  if (cause instanceof Cancelled) return { type: 'cancelled' };
  const error = explainOutOfMemory(cause);
  if (error instanceof Question) return { type: 'asked', message: error.message, choice: error.choice };
  if (error instanceof UserError) return { type: 'failed', message: error.message };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    type: 'failed',
    message: t('Segmenting failed unexpectedly; the log says more. Please report it.'),
    detail,
  };
}
