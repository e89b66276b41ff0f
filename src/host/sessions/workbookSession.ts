import {
  CancellationError,
  CancellationTokenSource,
  type Disposable,
  type LogOutputChannel,
  type Uri,
  type WebviewPanel,
  window,
} from 'vscode';
import type { PanelState } from '../../messages/protocol.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import type { Trial } from '../../pipeline/naming/tryRules.ts';
import type { CustomerQuery } from '../../pipeline/results/customerQuery.ts';
import type { NamingSettings } from '../../pipeline/settings/settings.ts';
import { PipelineClient, type StartWorker } from '../client/pipelineClient.ts';
import { describeError, tellError } from '../editor/describeError.ts';
import { completeStep } from '../editor/walkthroughSteps.ts';
import { withProgress } from '../editor/withProgress.ts';
import { fileName } from '../files/fileNames.ts';
import { findChange, stampFile, watchFile } from '../files/fileStamp.ts';
import { actOn, type PageSession } from '../panel/pageActions.ts';
import { afterCheck, afterChoosing, afterRenaming, readChosen } from '../panel/panelStates.ts';
import { type PageRequest, SegmentsPanel } from '../panel/segmentsPanel.ts';
import { type Naming, type RulesFiles, readNaming } from '../rules/rulesFiles.ts';
import { saveCustomers } from '../saving/saveCustomers.ts';
import { ReportSaver } from '../saving/saveReport.ts';
import { segmentWorkbook } from './segmentWorkbook.ts';

export interface HostContext {
  readonly extensionUri: Uri;
  readonly startWorker: StartWorker;
  readonly rulesFiles: RulesFiles;
  readonly log: LogOutputChannel;
}

/** One workbook that is being segmented or has been: its panel, and the worker that holds its result. */
export class WorkbookSession implements Disposable, PageSession {
  readonly workbook: Uri;
  readonly #context: HostContext;
  readonly #panel: SegmentsPanel;
  /** Saves reports on what the session has found. */
  readonly reports: ReportSaver;
  readonly #closed = new CancellationTokenSource();
  readonly #watcher: Disposable;
  #client: PipelineClient | undefined;
  #run: Promise<void> | undefined;
  #cancelled = new CancellationTokenSource();
  /** The number of components that the user chose, and is to have after another run as well; undefined for the best. */
  #components: number | undefined;

  constructor(context: HostContext, workbook: Uri, panel: WebviewPanel, state: PanelState) {
    this.#context = context;
    this.workbook = workbook;
    this.#components = readChosen(state);
    this.#panel = new SegmentsPanel(panel, context.extensionUri, workbook, state, (message) =>
      this.#handle(message),
    );
    this.reports = new ReportSaver({
      workbook,
      panel,
      post: (message) => this.#panel.post(message),
      findChange: async () => {
        await this.checkSource();
        const { state: shown } = this.#panel;
        return shown.type === 'done' ? shown.sourceChange : undefined;
      },
      closed: this.#closed.token,
    });
    panel.onDidDispose(() => this.dispose());
    this.#watcher = watchFile(workbook, () => void this.checkSource());
    void this.checkSource();
  }

  get panel(): WebviewPanel {
    return this.#panel.panel;
  }

  /** Segments the workbook, unless that is under way; ends when the panel shows how it ended. */
  run(): Promise<void> {
    this.#run ??= this.#segment().finally(() => {
      this.#run = undefined;
    });
    return this.#run;
  }

  /** Ends a run that is under way; an earlier result stays. */
  cancelRun(): void {
    this.#cancelled.cancel();
  }

  /** Names the segments by the rules as they are now; where the worker that holds them is gone, says that they changed. */
  async rename(): Promise<void> {
    await this.#run;
    const client = this.#liveClient;
    const before = this.#panel.state;
    if (before.type !== 'done') return;
    if (client === undefined) return this.#panel.show({ ...before, renaming: { type: 'outdated' } });
    try {
      const result = await client.rename(await this.#readNaming(), this.#closed.token);
      const { state } = this.#panel;
      const isCurrent = client === this.#client && this.#run === undefined;
      if (isCurrent && state.type === 'done') this.#panel.show(afterRenaming(state, result));
    } catch (error) {
      tellError(error, this.#context.log);
    }
  }

  /** Says in the panel whether the workbook is still as it was when it was read. */
  async checkSource(): Promise<void> {
    const before = this.#panel.state;
    if (before.type !== 'done' || before.stamp === undefined) return;
    const change = await findChange(this.workbook, before.stamp);
    if (before !== this.#panel.state || change === before.sourceChange) return;
    this.#panel.show(afterCheck(before, change));
  }

  /** Shows the segments of another number of components, or of the best; segments the workbook first where needed. */
  async chooseComponents(components: number | undefined): Promise<void> {
    this.#components = components;
    const client = this.#liveClient;
    if (client === undefined) return this.run();
    const result = await client.chooseComponents(components, this.#closed.token);
    const { state } = this.#panel;
    if (state.type === 'done' && client === this.#client) this.#panel.show(afterChoosing(state, result));
  }

  /** Answers the page with customers, or with why there are none. */
  async listCustomers(id: number, query: CustomerQuery): Promise<void> {
    const client = this.#liveClient;
    if (client === undefined) return this.#panel.post({ type: 'unlisted', id, message: lostCustomers() });
    try {
      const page = await client.listCustomers(query, this.#closed.token);
      this.#panel.post({ type: 'listed', id, page });
    } catch (error) {
      const message = error instanceof CancellationError ? lostCustomers() : describeError(error);
      this.#panel.post({ type: 'unlisted', id, message });
    }
  }

  /** What rules would do, without any those in force; segments the workbook first where that is needed. */
  async tryRules(naming?: NamingSettings): Promise<Trial> {
    await this.#segmented();
    const trial = await this.tryIfSegmented(naming ?? (await this.#readNaming()).naming);
    if (trial !== undefined) return trial;
    throw new UserError(t('Segment {0} first: rules are tried on its segments.', fileName(this.workbook)));
  }

  /** What rules would do; undefined where there are no segments to try them on. */
  async tryIfSegmented(naming: NamingSettings): Promise<Trial | undefined> {
    return this.#liveClient?.tryRules(naming, this.#closed.token);
  }

  /** The names that the panel shows. */
  get names(): readonly string[] {
    const { state } = this.#panel;
    return state.type === 'done' ? state.summary.segments.map(({ name }) => name) : [];
  }

  /** Saves the report. */
  async saveReport(): Promise<void> {
    const client = await this.#segmented();
    if (client !== undefined) await this.reports.save(client);
  }

  /** Saves customers as CSV: those of the segment at an index, or without one those whom the user chooses. */
  async exportCustomers(segment?: number): Promise<void> {
    const client = await this.#segmented();
    if (client === undefined) return;
    const { workbook, names } = this;
    const { selected } = this.#panel;
    await saveCustomers({ workbook, segments: names, segment, selected }, (target, chosen) =>
      client.exportCustomers(target, chosen, this.#closed.token),
    );
  }

  dispose(): void {
    this.#closed.cancel();
    this.#cancelled.cancel();
    this.#watcher.dispose();
    this.#client?.dispose();
  }

  #handle(request: PageRequest): void {
    actOn(this, request).catch((error) => tellError(error, this.#context.log));
  }

  get #liveClient(): PipelineClient | undefined {
    return this.#client?.ended === false ? this.#client : undefined;
  }

  /** The worker that holds the result; after a reload of the window it is gone, and the workbook is segmented again. */
  async #segmented(): Promise<PipelineClient | undefined> {
    if (this.#liveClient === undefined) await this.run();
    return this.#liveClient;
  }

  #readNaming(): Promise<Naming> {
    return readNaming(this.workbook, this.#context.rulesFiles);
  }

  async #segment(): Promise<void> {
    const { workbook } = this;
    const { startWorker, log, rulesFiles } = this.#context;
    const before = this.#panel.state;
    const name = fileName(workbook);
    const client = new PipelineClient(startWorker, (detail) => log.error(detail));
    this.#cancelled = new CancellationTokenSource();
    try {
      const stamp = await stampFile(workbook);
      const result = await withProgress(
        {
          title: t('Segmenting {0}', name),
          closed: this.#cancelled.token,
          onProgress: (progress) => this.#panel.show({ type: 'running', name, progress }),
        },
        (report, token) => {
          const wanted = () => this.#components;
          return segmentWorkbook({ workbook, rulesFiles, client, wanted }, report, token);
        },
      );
      this.#client?.dispose();
      this.#client = client;
      this.#panel.show({ type: 'done', name, ...result, ...(stamp && { stamp }) });
      // Whoever has a workbook of their own needs no sample.
      completeStep('sampleOpened');
      completeStep('segmented');
      // Whoever asked for the segments need not wait for the report.
      this.reports.autoSave(client).catch((error) => tellError(error, log));
    } catch (error) {
      client.dispose();
      this.#showFailure(error, before);
    }
  }

  /** A cancelled run leaves an earlier result in place. */
  #showFailure(error: unknown, before: PanelState): void {
    const name = fileName(this.workbook);
    if (this.#closed.token.isCancellationRequested) return;
    if (error instanceof CancellationError) {
      this.#panel.show(before.type === 'done' ? before : { type: 'cancelled', name });
      // The panel says it too; a notification would stay under that of the next run.
      window.setStatusBarMessage(t('Segmenting {0} was cancelled.', name), statusMilliseconds);
      return;
    }
    this.#panel.show({ type: 'failed', name, message: describeError(error) });
    tellError(error, this.#context.log);
  }
}

/** How long the status bar says what is over. */
const statusMilliseconds = 5000;

const lostCustomers = () => t('The customers are no longer in memory; re-run to list them.');
