import type { CallContext, RequestOf } from '../messages/channel.ts';
import type {
  ReportRequest,
  Result,
  RowLook,
  SegmentRequest,
  WorkerCalls,
  WriteTarget,
  Written,
} from '../messages/workerCalls.ts';
import { type ByteSink, BytesInMemory } from '../pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../pipeline/bytes/byteSource.ts';
import { type Campaign, writeCampaign } from '../pipeline/campaign/campaignFile.ts';
import { readContacted } from '../pipeline/campaign/readContacted.ts';
import { lookAtRow } from '../pipeline/checking/lookAtRow.ts';
import { speak } from '../pipeline/language/language.ts';
import { type KeptModel, writeModel } from '../pipeline/model/keptModel.ts';
import { tryRules } from '../pipeline/naming/tryRules.ts';
import { followSegmentation, refitSegmentation, segment, segmentWindow } from '../pipeline/pipeline.ts';
import { type Progress, StageClock } from '../pipeline/progress/progress.ts';
import { listOthers } from '../pipeline/reading/readPlan.ts';
import type { About } from '../pipeline/report/report.ts';
import { writeReport } from '../pipeline/report/writeReport.ts';
import { compareNames } from '../pipeline/results/compareNames.ts';
import { copyCustomers } from '../pipeline/results/copyCustomers.ts';
import { CustomerList } from '../pipeline/results/customerList.ts';
import { describeCampaign } from '../pipeline/results/describeCampaign.ts';
import { describeCustomer } from '../pipeline/results/describeCustomer.ts';
import { exportCustomers } from '../pipeline/results/exportCustomers.ts';
import { followCampaign } from '../pipeline/results/followCampaign.ts';
import { describeFlows, describeMovement, type Followed } from '../pipeline/results/followMovement.ts';
import { chooseComponents, classifyAnew, rename } from '../pipeline/results/formSegmentation.ts';
import { keepModel, renameModel } from '../pipeline/results/keepModel.ts';
import { exportMoved, keepMovedCampaign, listMoved } from '../pipeline/results/listMoved.ts';
import { surveySegments } from '../pipeline/results/overview.ts';
import { keepCampaign } from '../pipeline/results/planExport.ts';
import { listUsedSettings } from '../pipeline/results/runOptions.ts';
import type { Segmentation } from '../pipeline/results/segmentation.ts';
import type { Runtime } from '../pipeline/runtime.ts';
import { endThreadsAfter } from '../pipeline/tasks/task.ts';
import { cutDay } from '../pipeline/time/calendar.ts';
import { createChecks } from './openChecks.ts';
import { type PacingRuntime, paceWriting } from './paceWriting.ts';

/** What the place that the worker runs in provides. */
export interface WorkerRuntime extends Runtime, PacingRuntime {
  /** Opens a file for writing, in place of what it held; `name` is for messages. */
  readonly openSink: (path: string, name: string) => Promise<ByteSink & { close(): Promise<void> }>;
  readonly describeMaking: () => About;
}

/** The last segmentation, and what is asked of it again and again. */
interface Held {
  readonly segmentation: Segmentation;
  readonly customers: CustomerList;
  readonly took?: number;
  /** The model that was kept of it. */
  kept?: KeptModel;
  /** What it would be if it were fitted anew. */
  refitted?: Segmentation;
  /** The segments that are followed: its own, or where they are not over a window, some that are. */
  overWindow?: Promise<Segmentation>;
  followed?: Followed;
}

/** What the worker answers. A run is cancelled by ending the worker. */
export function createPipelineWorker(runtime: WorkerRuntime): WorkerCalls {
  let last: Held | undefined;
  const held = (): Held => {
    if (last === undefined) throw new Error('Something was asked for before there was a result.');
    return last;
  };
  // What is made of a result took no run of its own.
  const show = (segmentation: Segmentation, took = last?.took): Result => {
    last = { segmentation, customers: new CustomerList(segmentation), ...(took !== undefined && { took }) };
    return { ...describe(segmentation), ...(took !== undefined && { took }) };
  };
  const checks = createChecks(runtime);
  let changing: Promise<unknown> = Promise.resolve();
  // One after the other, as each is made of the one before.
  const change = (make: () => Segmentation | Promise<Segmentation>): Promise<Result> => {
    const made = changing.then(make).then((segmentation) => show(segmentation));
    changing = made.catch(() => {});
    return made;
  };
  const { tasks } = runtime;
  const overWindow = (about: Held, clock: StageClock): Promise<Segmentation> => {
    about.overWindow ??= findOverWindow(about.segmentation, runtime, clock);
    return about.overWindow;
  };
  return {
    speak,
    checkData: checks.checkData,
    segment: async (request, { note }) => {
      const clock = new StageClock(runtime.now, note);
      return show(await runSegmentation(request, runtime, clock), clock.timings().total);
    },
    rename: (naming) =>
      change(() => endThreadsAfter(tasks, () => rename(held().segmentation, naming, tasks))),
    chooseComponents: ({ components }) =>
      change(() => endThreadsAfter(tasks, () => chooseComponents(held().segmentation, tasks, components))),
    keepModel: ({ target, renamed }, { handOver }) => {
      const { segmentation } = held();
      const kept = renamed ? renamedModel(segmentation) : keepNew(segmentation, runtime.describeMaking());
      held().kept = kept;
      const text = new TextEncoder().encode(writeModel(kept));
      return write(target, runtime, (sink) => sink.write(text), handOver);
    },
    useKept: () =>
      change(() =>
        endThreadsAfter(tasks, () => classifyAnew(held().segmentation, present(held().kept), tasks)),
      ),
    refit: async (_, { note }) => {
      const before = held();
      const clock = new StageClock(runtime.now, note);
      before.refitted = await refitSegmentation(before.segmentation, runtime, clock);
      return compareNames(before.segmentation, before.refitted);
    },
    takeRefit: () => change(() => present(held().refitted)),
    followMovement: async ({ period }, { note }) => {
      const about = held();
      const clock = new StageClock(runtime.now, note);
      const segmentation = await overWindow(about, clock);
      const movement = present(await followSegmentation(segmentation, runtime, period));
      about.followed = { segmentation, movement, isOfResult: segmentation === about.segmentation };
      return describeMovement(about.followed);
    },
    listFlows: ({ start, end }) => describeFlows(present(held().followed), start, end),
    listMoved: (query) => listMoved(present(held().followed), query),
    exportMoved: async ({ target, ...flow }, { signal, handOver }) => {
      const followed = present(held().followed);
      const campaign = keepMovedCampaign(followed, flow);
      const { paceSink } = paceWriting(runtime, signal);
      const writeTo = (sink: ByteSink) => exportMoved(followed, flow, paceSink(sink));
      return withCampaign(await write(target, runtime, writeTo, handOver), campaign);
    },
    listCustomers: (query) => held().customers.page(query),
    checkCampaign: async ({ bytes, ...file }) => {
      const about = held();
      const campaign = await readContacted({ ...file, bytes: bytesInMemory(bytes) }, runtime.inflateRaw);
      const segmentation = await overWindow(about, new StageClock(runtime.now, () => {})).catch(
        // Without a window it is not told how they moved.
        () => about.segmentation,
      );
      return describeCampaign(await followCampaign(segmentation, campaign, runtime), segmentation, file.name);
    },
    copyCustomers: (query) => copyCustomers(held().segmentation, query),
    describeCustomer: ({ id }) => describeCustomer(held().segmentation, id),
    lookAtRow: (request, context) =>
      last === undefined
        ? checks.lookAtRow(request, context)
        : lookAt(last, request, runtime, context.signal),
    tryRules: (rules) => {
      const { profiles, provenance } = held().segmentation;
      return tryRules(profiles, rules, provenance.currency);
    },
    writeReport: (request, context) => report(held(), request, runtime, context),
    exportCustomers: async ({ target, ...choice }, { signal, handOver }) => {
      const { segmentation } = held();
      const campaign = keepCampaign(segmentation, choice);
      const { paceSink } = paceWriting(runtime, signal);
      const writeTo = (sink: ByteSink) => exportCustomers(segmentation, paceSink(sink), choice);
      return withCampaign(await write(target, runtime, writeTo, handOver), campaign);
    },
  };
}

const withCampaign = (written: Written, campaign: Campaign | undefined) => ({
  ...written,
  ...(campaign && { campaign: writeCampaign(campaign), heldBack: campaign.heldBack.length }),
});

const keepNew = (segmentation: Segmentation, { version, createdAt }: About): KeptModel =>
  keepModel(segmentation, version, cutDay(createdAt));

function renamedModel(segmentation: Segmentation): KeptModel {
  return renameModel(present(segmentation.options.model), segmentation);
}

async function findOverWindow(
  segmentation: Segmentation,
  runtime: WorkerRuntime,
  clock: StageClock,
): Promise<Segmentation> {
  return segmentation.history === undefined ? segmentWindow(segmentation, runtime, clock) : segmentation;
}

/** What was made by a call before. */
function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Something was asked for before it was made.');
  return value;
}

async function runSegmentation(
  { source, options }: SegmentRequest,
  runtime: WorkerRuntime,
  clock: StageClock,
): Promise<Segmentation> {
  const bytes = await runtime.openSource(source);
  try {
    return await segment({ path: source.path, bytes }, options, runtime, clock);
  } finally {
    await bytes.close();
  }
}

function describe(segmentation: Segmentation): Result {
  const { summary, provenance, options } = segmentation;
  const { plan, dateOrder } = provenance;
  return {
    summary,
    overview: surveySegments(segmentation),
    reading: { columns: plan.columns, dateOrder, others: listOthers(plan) },
    settings: listUsedSettings(options),
  };
}

/** As the workbook stands now. */
async function lookAt(
  { segmentation: { provenance, options } }: Held,
  { source, at }: RequestOf<WorkerCalls, 'lookAtRow'>,
  runtime: WorkerRuntime,
  signal: AbortSignal,
): Promise<RowLook> {
  const { openSource, inflateRaw } = paceWriting(runtime, signal);
  const bytes = await openSource(source);
  try {
    const { limits } = options.reading;
    const tools = { ...runtime, inflateRaw };
    return await lookAtRow({ path: source.path, bytes }, { at, plan: provenance.plan, limits }, tools);
  } finally {
    await bytes.close();
  }
}

/** Those who were followed on the page, else those of a result over a window. */
async function findFollowed(
  { segmentation, followed }: Held,
  runtime: WorkerRuntime,
): Promise<Followed | undefined> {
  if (followed !== undefined) return followed;
  const movement = await followSegmentation(segmentation, runtime);
  return movement && { segmentation, movement, isOfResult: true };
}

async function report(
  held: Held,
  { target, pictures, source }: ReportRequest,
  runtime: WorkerRuntime,
  { signal, note, handOver }: CallContext<Progress>,
): Promise<Written> {
  const { createGzip, inflateRaw, openSource, paceSink } = paceWriting(runtime, signal);
  const bytes = source && (await openSource(source));
  const followed = await findFollowed(held, runtime);
  const input = {
    segmentation: held.segmentation,
    about: runtime.describeMaking(),
    ...(followed && { followed }),
    ...(pictures && { pictures }),
    ...(bytes && { source: { path: source.path, bytes, inflateRaw } }),
  };
  const onProgress = (fraction: number, detail: string) => note({ stage: 'write', fraction, detail });
  const writeTo = (sink: ByteSink) => writeReport(input, { sink: paceSink(sink), createGzip, onProgress });
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
