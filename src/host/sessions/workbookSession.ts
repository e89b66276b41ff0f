import { Cancelled } from '../../messages/channel.ts';
import type { DoneState, PanelState } from '../../messages/panelState.ts';
import type { Result } from '../../messages/workerCalls.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import type { ReadRules } from '../../pipeline/naming/readRules.ts';
import type { Trial } from '../../pipeline/naming/tryRules.ts';
import { Question } from '../../pipeline/reading/question.ts';
import type { ExportChoice } from '../../pipeline/results/planExport.ts';
import type { SegmentationSummary } from '../../pipeline/results/segmentation.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import { afterCheck, afterChoosing, afterRenaming, readChosen, underModel } from '../panel/panelStates.ts';
import { SegmentsPanel, type SessionCalls } from '../panel/segmentsPanel.ts';
import { type FileAt, fileName, type HostPorts, type PanelPort, type Subscription } from '../ports/ports.ts';
import { describeError, tellError } from '../ports/tellError.ts';
import { saveCustomers } from '../saving/saveCustomers.ts';
import { ReportSaver } from '../saving/saveReport.ts';
import { askCampaign } from './askCampaign.ts';
import { answerAsked } from './askHeld.ts';
import { changeWithUndo, findRule } from './changeRules.ts';
import { CheckBesideResult } from './checkBesideResult.ts';
import { findStaleness } from './findStaleness.ts';
import { ModelChoices } from './modelChoices.ts';
import { ModelKeeping } from './modelKeeping.ts';
import { type Asking, type Runner, segmentInWorker } from './segmentWorkbook.ts';
import { tellKept } from './tellKept.ts';

/** One workbook that is being segmented or has been: its panel, and the worker that holds its result. */
export class WorkbookSession {
  readonly workbook: FileAt;
  readonly #ports: HostPorts;
  readonly #panel: SegmentsPanel;
  readonly #reports: ReportSaver;
  readonly #closed = new AbortController();
  readonly #watcher: Subscription;
  readonly #models: ModelChoices;
  readonly #keeping: ModelKeeping;
  readonly #beside: CheckBesideResult;
  #client: PipelineClient | undefined;
  #run: Promise<void> | undefined;
  #cancelled = new AbortController();
  /** The number of components that the user chose, and is to have after another run as well; undefined for the best. */
  #components: number | undefined;

  constructor(ports: HostPorts, workbook: FileAt, panel: PanelPort, state: PanelState) {
    this.#ports = tellKept(ports);
    this.workbook = workbook;
    this.#models = new ModelChoices(workbook, this.#ports);
    this.#keeping = new ModelKeeping({
      ports: this.#ports,
      workbook,
      segmented: () => this.#segmented(),
      summary: () => this.#summary,
      run: () => this.run(),
      show: (client, ask) => this.#showAnew(client, ask),
      showKept: (client) => this.#showKept(client),
    });
    this.#beside = new CheckBesideResult({
      ports: this.#ports,
      workbook,
      panel: () => this.#panel,
      attempt: (work) => this.#attempt(work),
      run: () => this.run(),
      cancel: async () => {
        this.#cancelled.abort();
        await this.#run;
      },
      onLeave: () => this.checkStale(),
    });
    this.#components = readChosen(state);
    this.#panel = new SegmentsPanel(panel, workbook, state, this.#listCalls());
    this.#reports = new ReportSaver({
      ports,
      workbook,
      draw: () => this.#panel.draw(),
      findChange: async () => {
        await this.checkStale();
        const { state: shown } = this.#panel;
        return shown.type === 'done' ? shown.sourceChange : undefined;
      },
      closed: this.#closed.signal,
    });
    panel.onClose(() => this.dispose());
    this.#watcher = ports.files.watch(workbook, () => void this.#checkSource());
    void this.#checkSource();
  }

  /** Segments the workbook, unless that is under way; ends when the panel shows how it ended. */
  run(): Promise<void> {
    this.#run ??= this.#segment().finally(() => {
      this.#run = undefined;
    });
    return this.#run;
  }

  /** Shows how the workbook would be read; in place of a run that is under way. */
  checkData(): Promise<void> {
    return this.#beside.checkData();
  }

  /** Names the segments by the rules as they are now; where the worker that holds them is gone, says that they changed. */
  async rename(): Promise<void> {
    await this.#run;
    const client = this.#liveClient;
    const before = this.#panel.state;
    if (before.type !== 'done') return;
    if (client === undefined) return this.#panel.show({ ...before, renaming: { type: 'outdated' } });
    try {
      const result = await client.ask('rename', await this.#ports.settings.readNaming(this.workbook));
      const { state } = this.#panel;
      const isCurrent = client === this.#client && this.#run === undefined;
      if (isCurrent && state.type === 'done') this.#panel.show(afterRenaming(state, result));
    } catch (error) {
      tellError(error, this.#ports.editor);
    }
  }

  /** Says in the panel whether its result is of the workbook and the settings as they are now. */
  async checkStale(): Promise<void> {
    const before = this.#panel.state;
    if (before.type === 'checking') return this.#beside.takeSettings();
    if (before.type !== 'done') return;
    const staleness = await findStaleness(before, this.workbook, this.#ports);
    if (before !== this.#panel.state) return this.checkStale();
    const { sourceChange, settingsChanged = false } = before;
    if (sourceChange === staleness.sourceChange && settingsChanged === staleness.settingsChanged) return;
    this.#panel.show(afterCheck(before, staleness));
  }

  async #checkSource(): Promise<void> {
    if (this.#panel.state.type === 'checking') await this.checkData();
    else await this.checkStale();
  }

  /** What rules would do, without any those in force; segments the workbook first where that is needed. */
  async tryRules(rules?: ReadRules): Promise<Trial> {
    await this.#segmented();
    const trial = await this.tryIfSegmented(rules ?? (await this.#ports.settings.readNaming(this.workbook)));
    if (trial !== undefined) return trial;
    throw new UserError(t('Segment {0} first: rules are tried on its segments.', fileName(this.workbook)));
  }

  /** What rules would do; undefined where there are no segments to try them on. */
  async tryIfSegmented(rules: ReadRules): Promise<Trial | undefined> {
    return this.#liveClient?.ask('tryRules', rules);
  }

  /** The names that the panel shows. */
  get names(): readonly string[] {
    return this.#summary?.segments.map(({ name }) => name) ?? [];
  }

  get #summary(): SegmentationSummary | undefined {
    const { state } = this.#panel;
    const result = state.type === 'checking' ? this.#beside.result : state;
    return result?.type === 'done' ? result.summary : undefined;
  }

  async saveReport(): Promise<void> {
    const client = await this.#segmented();
    if (client !== undefined) await this.#reports.save(client);
  }

  /** Saves customers as CSV: those of segments or of a list, or without either those whom the user chooses. */
  async exportCustomers(filter: ExportChoice = {}): Promise<void> {
    const client = await this.#segmented();
    if (client === undefined) return;
    const summary = this.#summary;
    if (summary === undefined) return;
    const { selected } = this.#panel;
    await saveCustomers({ workbook: this.workbook, summary, filter, selected }, client, this.#ports);
  }

  /** Shows what a campaign did, by the file of who was held back of an export. */
  async checkCampaign(): Promise<void> {
    const client = await this.#segmented();
    const campaign = client && (await askCampaign(client, this.#ports));
    if (campaign !== undefined && client === this.#client) await this.#beside.showCampaign(campaign);
  }

  /** Keeps the segments as a model beside the workbook, and classifies by it from then on. */
  keepModel(): Promise<void> {
    return this.#keeping.keep();
  }

  /** Shows another result of the worker. @param before what of the one that is shown stays */
  async #showAnew(
    client: PipelineClient,
    ask: () => Promise<Result>,
    before = (state: DoneState) => state,
  ): Promise<void> {
    const result = await ask();
    const { state } = this.#panel;
    if (state.type === 'done' && client === this.#client)
      this.#panel.show(afterChoosing(before(state), result));
  }

  async #showKept(client: PipelineClient): Promise<void> {
    const now = this.#ports.settings.readResult(this.workbook);
    await this.#showAnew(
      client,
      () => client.ask('useKept', undefined),
      (state) => underModel(state, now),
    );
    await this.checkStale();
  }

  dispose(): void {
    this.#closed.abort();
    this.#cancelled.abort();
    this.#watcher.dispose();
    this.#client?.dispose();
    this.#beside.end();
  }

  /** What the page's requests come to. */
  #listCalls(): SessionCalls {
    const { editor } = this.#ports;
    const attempt = (work: Promise<void>) => this.#attempt(work);
    return {
      rerun: () => attempt(this.run()),
      // An earlier result stays.
      cancel: () => this.#cancelled.abort(),
      editRules: () =>
        attempt(editor.openRules(this.workbook, findRule(this.#summary, this.#panel.selected))),
      changeRule: (change) => attempt(changeWithUndo(change, this.workbook, editor)),
      saveReport: () => attempt(this.saveReport()),
      checkCampaign: () => attempt(this.checkCampaign()),
      exportCustomers: (filter) => attempt(this.exportCustomers(filter)),
      chooseComponents: ({ components }) => attempt(this.#chooseComponents(components)),
      openSource: ({ at }) => attempt(editor.openSource(this.workbook, at)),
      openSetting: ({ name }) => attempt(editor.openSetting(name)),
      changeAndRun: (settings) =>
        attempt(this.#beside.runAfter(this.#ports.settings.keep(settings, this.workbook))),
      forgetAnswers: () => attempt(this.#beside.runAfter(this.#ports.settings.forgetAnswers(this.workbook))),
      ...this.#beside.listCalls(),
      ...this.#keeping.listCalls(attempt),
      ...answerAsked(() => this.#restore().then(() => this.#liveClient), {
        editor,
        findChecking: () => this.#beside.client,
        describeSource: async () => {
          // The page says where it is no longer what was read.
          await this.checkStale();
          return this.#ports.files.describeSource(this.workbook);
        },
      }),
    };
  }

  #attempt(work: Promise<void>): void {
    work.catch((error) => tellError(error, this.#ports.editor));
  }

  /** Shows the segments of another number of components, or of the best; segments the workbook first where needed. */
  async #chooseComponents(components: number | undefined): Promise<void> {
    this.#components = components;
    const client = this.#liveClient;
    if (client === undefined) return this.run();
    await this.#showAnew(client, () =>
      client.ask('chooseComponents', { ...(components !== undefined && { components }) }),
    );
  }

  /** After a reload of the window the worker is gone: the workbook is segmented again, unseen, if all is as it was. */
  async #restore(): Promise<void> {
    if (this.#liveClient !== undefined) return;
    await this.checkStale();
    const { state } = this.#panel;
    if (state.type !== 'done' || state.sourceChange !== undefined || state.settingsChanged) return;
    this.#run ??= this.#segmentUnseen(state).finally(() => {
      this.#run = undefined;
    });
    await this.#run;
  }

  async #segmentUnseen(before: DoneState): Promise<void> {
    const runTask: Runner = (task) => task(() => {}, this.#closed.signal);
    // Where it fails, the page says that they are gone, and how to get them.
    const found = await this.#segmentBy(this.#models.unasked(), runTask).catch(() => undefined);
    if (found !== undefined && this.#panel.state === before) this.#panel.show(found.state);
  }

  /** Segments the workbook in a worker, which takes the place of the one before. */
  async #segmentBy(models: Asking, runTask: Runner): ReturnType<typeof segmentInWorker> {
    const wanted = () => this.#components;
    const segmented = await segmentInWorker(
      { workbook: this.workbook, models, wanted, ports: this.#ports },
      runTask,
    );
    this.#client?.dispose();
    this.#client = segmented.client;
    return segmented;
  }

  get #liveClient(): PipelineClient | undefined {
    return this.#client?.ended === false ? this.#client : undefined;
  }

  /** The worker that holds the result; after a reload of the window it is gone, and the workbook is segmented again. */
  async #segmented(): Promise<PipelineClient | undefined> {
    if (this.#liveClient === undefined) await this.run();
    return this.#liveClient;
  }

  async #segment(): Promise<void> {
    const { editor } = this.#ports;
    const before = this.#panel.state;
    const name = fileName(this.workbook);
    this.#cancelled = new AbortController();
    this.#beside.keepResult();
    this.#beside.end();
    try {
      const { client, state } = await this.#segmentBy(this.#models, (task) =>
        editor.withProgress(
          {
            title: t('Segmenting {0}', name),
            closed: this.#cancelled.signal,
            seenIn: this.#panel.sight,
            onProgress: (progress) => this.#panel.show({ type: 'running', name, progress }),
          },
          task,
        ),
      );
      this.#panel.show(state);
      // Whoever has a workbook of their own needs no sample.
      editor.completeStep('sampleOpened');
      editor.completeStep('segmented');
      // Whoever asked for the segments need not wait for the report.
      this.#reports.autoSave(client).catch((error) => tellError(error, editor));
      // The workbook may have changed or gone while it was read, and the settings may have changed.
      void this.checkStale();
    } catch (error) {
      this.#showFailure(error, before);
    }
  }

  /** A cancelled run leaves an earlier result in place; a question is answered where the data is checked. */
  #showFailure(error: unknown, before: PanelState): void {
    const { editor } = this.#ports;
    const name = fileName(this.workbook);
    if (this.#closed.signal.aborted) return;
    if (error instanceof Question) return void this.#beside.check();
    if (error instanceof Cancelled) {
      if (before.type === 'checking') void this.#beside.check();
      else this.#panel.show(before.type === 'done' ? before : { type: 'cancelled', name });
      // What led to the run may have changed the settings, which the earlier result is not of.
      void this.checkStale();
      // The panel says it too; a notification would stay under that of the next run.
      editor.mention(t('Segmenting {0} was cancelled.', name));
      return;
    }
    this.#panel.show({ type: 'failed', name, message: describeError(error) });
    tellError(error, editor);
  }
}
