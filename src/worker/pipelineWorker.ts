import type { CallContext } from '../messages/channel.ts';
import type {
  ReportRequest,
  Result,
  SegmentRequest,
  WorkerCalls,
  WriteTarget,
  Written,
} from '../messages/workerCalls.ts';
import { type ByteSink, BytesInMemory } from '../pipeline/bytes/byteSink.ts';
import { speak } from '../pipeline/language/language.ts';
import type { RuleRemark } from '../pipeline/naming/ruleRemarks.ts';
import { chooseComponents, type Run, rename, reportRun, segment, tryNaming } from '../pipeline/pipeline.ts';
import type { Progress } from '../pipeline/progress/progress.ts';
import type { About } from '../pipeline/report/report.ts';
import { CustomerList } from '../pipeline/results/customerList.ts';
import { exportCustomers } from '../pipeline/results/exportCustomers.ts';
import { type Overview, surveySegments } from '../pipeline/results/overview.ts';
import type { Runtime } from '../pipeline/runtime.ts';
import { listUsedSettings } from '../pipeline/settings/settings.ts';
import { type PacingRuntime, paceWriting } from './paceWriting.ts';

/** What the place that the worker runs in provides. */
export interface WorkerRuntime extends Runtime, PacingRuntime {
  /** Opens a file for writing, in place of what it held; `name` is for messages. */
  readonly openSink: (path: string, name: string) => Promise<ByteSink & { close(): Promise<void> }>;
  readonly describeMaking: () => About;
}

/** The last run, and what is asked of it again and again. */
interface Held {
  readonly run: Run;
  readonly overview: Overview;
  readonly customers: CustomerList;
  /** What the host said of the naming rules. */
  readonly remarks: readonly RuleRemark[];
}

/** What the worker answers. A run is cancelled by ending the worker. */
export function createPipelineWorker(runtime: WorkerRuntime): WorkerCalls {
  let last: Held | undefined;
  const held = (): Held => {
    if (last === undefined) throw new Error('Something was asked for before there was a result.');
    return last;
  };
  const show = (next: Held): Result => {
    last = next;
    return describe(next);
  };
  return {
    speak,
    segment: async (request, { note }) => show(await runSegmentation(request, runtime, note)),
    rename: ({ naming, remarks }) => {
      const { run, overview } = held();
      // The naming rules do not change the segments themselves.
      return show(hold(rename(run, naming), overview, remarks));
    },
    chooseComponents: ({ components }) => {
      const { run: before, remarks } = held();
      const run = chooseComponents(before, components);
      return show(hold(run, surveySegments(run.segmentation), remarks));
    },
    listCustomers: (query) => held().customers.page(query),
    tryRules: (naming) => tryNaming(held().run, naming),
    writeReport: (request, context) => report(held().run, request, runtime, context),
    exportCustomers: ({ target, segment }, { signal, handOver }) => {
      const { segmentation } = held().run;
      const { paceSink } = paceWriting(runtime, signal);
      const writeTo = (sink: ByteSink) => exportCustomers(segmentation, paceSink(sink), segment);
      return write(target, runtime, writeTo, handOver);
    },
  };
}

async function runSegmentation(
  { source, settings, remarks }: SegmentRequest,
  runtime: WorkerRuntime,
  onProgress: (progress: Progress) => void,
): Promise<Held> {
  const bytes = await runtime.openSource(source);
  try {
    const run = await segment({ path: source.path, bytes }, settings, runtime, onProgress);
    return hold(run, surveySegments(run.segmentation), remarks);
  } finally {
    await bytes.close();
  }
}

function hold(
  { segmentation: found, settings }: Run,
  overview: Overview,
  remarks: readonly RuleRemark[],
): Held {
  const namingRemarks = [...remarks, ...found.summary.namingRemarks];
  const segmentation = { ...found, summary: { ...found.summary, namingRemarks } };
  return { run: { segmentation, settings }, overview, customers: new CustomerList(segmentation), remarks };
}

function describe({ run: { segmentation, settings }, overview }: Held): Result {
  const { plan, dateOrder } = segmentation.provenance;
  return {
    summary: segmentation.summary,
    overview,
    reading: { columns: plan.columns, dateOrder },
    settings: listUsedSettings(settings),
  };
}

async function report(
  run: Run,
  { target, pictures, source }: ReportRequest,
  runtime: WorkerRuntime,
  { signal, note, handOver }: CallContext<Progress>,
): Promise<Written> {
  const { createGzip, inflateRaw, openSource, paceSink } = paceWriting(runtime, signal);
  const bytes = source && (await openSource(source));
  const input = {
    about: runtime.describeMaking(),
    ...(pictures && { pictures }),
    ...(bytes && { source: { path: source.path, bytes, inflateRaw } }),
  };
  const onProgress = (fraction: number, detail: string) => note({ stage: 'write', fraction, detail });
  const writeTo = (sink: ByteSink) => reportRun(run, input, { sink: paceSink(sink), createGzip, onProgress });
  try {
    return await write(target, runtime, writeTo, handOver);
  } finally {
    await bytes?.close();
  }
}

/** @param handOver takes the bytes that go back, where the target is memory */
async function write(
  target: WriteTarget,
  { openSink }: WorkerRuntime,
  writeTo: (sink: ByteSink) => Promise<void>,
  handOver: CallContext<never>['handOver'],
): Promise<Written> {
  if (target.type === 'memory') {
    const sink = new BytesInMemory();
    await writeTo(sink);
    const bytes = sink.concatenate();
    handOver([bytes.buffer]);
    return { bytes };
  }
  const sink = await openSink(target.path, target.name);
  try {
    await writeTo(sink);
  } finally {
    await sink.close();
  }
  return {};
}
