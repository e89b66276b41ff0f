import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openFileSource } from '../node/fileSource.ts';
import { createRuntime } from '../node/runtime.ts';
import type { Campaign } from '../pipeline/campaign/campaignFile.ts';
import { readContacted } from '../pipeline/campaign/readContacted.ts';
import { explainOutOfMemory, UserError } from '../pipeline/errors/userError.ts';
import { type KeptModel, readModel, writeModel } from '../pipeline/model/keptModel.ts';
import type { Movement } from '../pipeline/movement/movement.ts';
import { followSegmentation, openCheck, segment } from '../pipeline/pipeline.ts';
import { StageClock, type Timings } from '../pipeline/progress/progress.ts';
import { Question } from '../pipeline/reading/question.ts';
import { wordCampaign } from '../pipeline/remarks/campaignTexts.ts';
import { wordError } from '../pipeline/remarks/wordError.ts';
import type { ReportInput } from '../pipeline/report/report.ts';
import { writeReport } from '../pipeline/report/writeReport.ts';
import { type FollowedCampaign, followCampaign } from '../pipeline/results/followCampaign.ts';
import {
  describeFlows,
  describeMovement as describeView,
  type Followed,
} from '../pipeline/results/followMovement.ts';
import { keepModel } from '../pipeline/results/keepModel.ts';
import { ModelDiffers } from '../pipeline/results/modelBasis.ts';
import type { RunOptions } from '../pipeline/results/runOptions.ts';
import type { Segmentation } from '../pipeline/results/segmentation.ts';
import type { Runtime } from '../pipeline/runtime.ts';
import { acceptProposals } from '../pipeline/settings/acceptProposals.ts';
import { noModel } from '../pipeline/settings/movementSettings.ts';
import {
  applyWorkbook,
  readSettings,
  renameSettings,
  type SettingName,
  type Settings,
} from '../pipeline/settings/settings.ts';
import { readRunOptions } from '../pipeline/settings/stageOptions.ts';
import { cutDay } from '../pipeline/time/calendar.ts';
import { describeMaking } from '../worker/describeMaking.ts';
import { explainAnswers } from './answers.ts';
import { checkTargets } from './checkTargets.ts';
import { asksForHelp, type CommandLine, parseCommandLine, UsageError, usage } from './commandLine.ts';
import { describeAsJson } from './describeAsJson.ts';
import { describeFailure } from './describeFailure.ts';
import { describeModel, describeMovement } from './describeMovement.ts';
import { describePlan } from './describePlan.ts';
import { describeRun } from './describeRun.ts';
import { locate } from './locate.ts';
import { describeExport, saveCustomers } from './saveCustomers.ts';
import { readSettingsFile, workbookKey } from './settingsFile.ts';
import { tellCampaign } from './tellCampaign.ts';
import { tellMovement } from './tellMovement.ts';
import { writeWhole } from './writeWhole.ts';

/** What its threads for tasks run; it lies beside this file in `dist/`. */
const tasksScript = join(__dirname, 'tasks.cjs');

/** What the command line does, in a thread of its own: the same pipeline without an editor. Exit status 1 for a failure, 2 for wrong usage. */
async function main(args: readonly string[]): Promise<void> {
  if (asksForHelp(args)) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const commandLine = parseCommandLine(args);
  await checkTargets(commandLine);
  const { settings, remarks } = await collectSettings(commandLine);
  const runtime = createRuntime(tasksScript);
  if (commandLine.plan) return printPlan(commandLine.workbook, settings, runtime);
  const clock = new StageClock(runtime.now, () => {});
  const model = await readKept(commandLine, settings);
  if (commandLine.acceptDifferences && model === undefined)
    throw new UsageError('--accept-differences needs --model, or a model in the settings.');
  const segmentUnder = (answered: Settings) =>
    segmentFile(
      commandLine.workbook,
      { ...readRunOptions(answered, remarks), ...chooseModel(commandLine, model) },
      runtime,
      clock,
    );
  const segmentation = commandLine.accept
    ? await acceptProposals(settings, segmentUnder)
    : await segmentUnder(settings);
  const timings = clock.timings();
  const movement = await followWanted(segmentation, commandLine, runtime);
  if (commandLine.customers !== undefined) {
    await saveCustomers(locate(commandLine.customers), segmentation, commandLine);
  }
  if (commandLine.report !== undefined) {
    const workbook = settings['report.transactions'] ? locate(commandLine.workbook) : undefined;
    const followed = movement && { segmentation, movement, isOfResult: true };
    const told = { segmentation, ...(followed && { followed }) };
    await saveReport(locate(commandLine.report), told, workbook, runtime);
  }
  if (commandLine.keepModel !== undefined) await saveModel(locate(commandLine.keepModel), segmentation);
  const campaign = await readCampaignOf(commandLine, runtime);
  const followed = campaign && (await followCampaign(segmentation, campaign, runtime));
  const told = { ...commandLine, movement: commandLine.movement && movement, followed };
  process.stdout.write(`${describe(segmentation, timings, told)}\n`);
}

async function readCampaignOf(
  { campaign, campaignDate }: CommandLine,
  { inflateRaw }: Runtime,
): Promise<Campaign | undefined> {
  if (campaign === undefined) return undefined;
  const bytes = await openFileSource(locate(campaign));
  const file = { name: basename(campaign), bytes, ...(campaignDate !== undefined && { date: campaignDate }) };
  try {
    return await readContacted(file, inflateRaw);
  } finally {
    await bytes.close();
  }
}

/** That of the command line, else that of the settings, which is meant from the workbook's folder; none where new segments are to be kept. */
async function readKept(
  { model: chosen, keepModel: kept, workbook }: CommandLine,
  { model: set }: Settings,
): Promise<KeptModel | undefined> {
  const isSet = set !== '' && set !== noModel && kept === undefined;
  const model = chosen ?? (isSet ? join(dirname(locate(workbook)), set) : undefined);
  if (model === undefined) return undefined;
  const text = await readFile(locate(model), 'utf8').catch(() => {
    throw new UserError(`The model “${model}” can't be read; check its name.`);
  });
  return readModel(text, basename(model), cutDay(describeMaking().createdAt));
}

/** What of the command line asks for figures of a window, and by which model. */
function chooseModel(
  { keepModel: kept, movement, acceptDifferences }: CommandLine,
  model: KeptModel | undefined,
): Pick<RunOptions, 'window' | 'model' | 'acceptsModel'> {
  const isWindow = model !== undefined || kept !== undefined || movement !== undefined;
  return {
    ...(isWindow && { window: true }),
    ...(model && { model }),
    ...(acceptDifferences && { acceptsModel: true }),
  };
}

async function saveModel(path: string, segmentation: Segmentation): Promise<void> {
  const { version, createdAt } = describeMaking();
  const text = writeModel(keepModel(segmentation, version, cutDay(createdAt)));
  await writeWhole(path, (sink) => sink.write(new TextEncoder().encode(text)));
}

function describe(
  segmentation: Segmentation,
  timings: Timings,
  commandLine: Omit<CommandLine, 'movement'> & {
    readonly movement: Movement | undefined;
    readonly followed: FollowedCampaign | undefined;
  },
): string {
  const { json, movement, customers, followed } = commandLine;
  const { summary } = segmentation;
  const exported = customers === undefined ? undefined : describeExport(segmentation, commandLine);
  if (!json)
    return [
      describeRun(summary, timings),
      ...describeTime(segmentation, movement),
      ...(followed ? [tellCampaign(followed, segmentation)] : []),
      ...(exported?.text ? [exported.text] : []),
    ].join('\n\n');
  const peakMemoryMB = process.resourceUsage().maxRSS / 1024;
  const described = {
    ...describeAsJson(segmentation, timings),
    ...(movement && { movement: describeMovement(movement, summary) }),
    ...(exported && { exported: exported.json }),
    ...(followed && { campaign: { ...followed, sentences: wordCampaign(followed) } }),
    peakMemoryMB,
  };
  return JSON.stringify(described, null, 2);
}

/** A line for the kept model, and a block for who moved last. */
function describeTime(segmentation: Segmentation, movement: Movement | undefined): string[] {
  const { model, currency } = segmentation.summary;
  return [
    ...(model ? [describeModel(model)] : []),
    ...(movement ? [describeLast({ segmentation, movement, isOfResult: true }, currency)] : []),
  ];
}

function describeLast(followed: Followed, currency: string | undefined): string {
  const view = describeView(followed);
  const end = view.dates.length - 1;
  return tellMovement(view, end < 1 ? undefined : describeFlows(followed, end - 1, end), currency);
}

/** What the command line says wins over what is kept for the workbook, and that over the rest of the file. */
async function collectSettings({
  workbook,
  settingsFile,
  settings,
  columns,
  remarks,
}: CommandLine): Promise<{ readonly settings: Settings; readonly remarks: RunOptions['remarks'] }> {
  const file = settingsFile === undefined ? undefined : locate(settingsFile);
  const kept = renameSettings(file === undefined ? {} : await readSettingsFile(file));
  const set = renameSettings(settings);
  const all = readSettings({ ...kept.values, ...set.values });
  const chosen = Object.keys(set.values).map((name) => [name, all[name as SettingName]]);
  const own: Settings = {
    ...applyWorkbook(all, workbookKey(locate(workbook), findFolder(file))),
    ...Object.fromEntries(chosen),
  };
  const titles = readSettings({ columns }).columns;
  return {
    settings: { ...own, columns: { ...own.columns, ...titles } },
    remarks: [...remarks, ...kept.remarks, ...set.remarks],
  };
}

async function printPlan(workbook: string, settings: Settings, runtime: Runtime): Promise<void> {
  const path = locate(workbook);
  const bytes = await openFileSource(path);
  try {
    const check = await openCheck({ path, bytes }, runtime).check(settings, {
      onLook: () => {},
      onFraction: () => {},
    });
    process.stdout.write(`${JSON.stringify(describePlan(check), null, 2)}\n`);
  } finally {
    // Its threads would keep the process from ending.
    runtime.tasks.end();
    await bytes.close();
  }
}

/** What paths in the settings start from: the folder whose `.vscode` has the file, else where the user stands. */
function findFolder(settingsFile: string | undefined): string {
  const folder = settingsFile === undefined ? '' : dirname(settingsFile);
  return basename(folder) === '.vscode' ? dirname(folder) : locate('.');
}

async function segmentFile(
  workbook: string,
  options: RunOptions,
  runtime: Runtime,
  clock: StageClock,
): Promise<Segmentation> {
  const path = locate(workbook);
  const bytes = await openFileSource(path);
  try {
    return await segment({ path, bytes }, options, runtime, clock);
  } finally {
    await bytes.close();
  }
}

/** What became of the segments of a result over a window, where it is told or stands in the report. */
async function followWanted(
  segmentation: Segmentation,
  { movement: period, report }: CommandLine,
  runtime: Runtime,
): Promise<Movement | undefined> {
  if (period === undefined && report === undefined) return undefined;
  return followSegmentation(segmentation, runtime, period);
}

/** @param workbook where the report is to have its transactions */
async function saveReport(
  path: string,
  told: Pick<ReportInput, 'segmentation' | 'followed'>,
  workbook: string | undefined,
  { createGzip, inflateRaw }: Runtime,
): Promise<void> {
  const bytes = workbook === undefined ? undefined : await openFileSource(workbook);
  const source = workbook !== undefined && bytes && { path: workbook, bytes, inflateRaw };
  const input = { ...told, about: describeMaking(), ...(source && { source }) };
  try {
    await writeWhole(path, (sink) => writeReport(input, { sink, createGzip }));
  } finally {
    await bytes?.close();
  }
}

function fail(cause: unknown): void {
  const error = explainOutOfMemory(cause);
  process.stderr.write(`${describeError(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(`${usage}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function describeError(error: unknown): string {
  if (error instanceof Question) return `${wordError(error)} ${explainAnswers(error)}`;
  if (error instanceof ModelDiffers)
    return `${wordError(error)} To take it all the same: --accept-differences.`;
  if (error instanceof UserError) return wordError(error);
  if (error instanceof UsageError) return error.message;
  return describeFailure(error);
}

main(process.argv.slice(2)).catch(fail);
