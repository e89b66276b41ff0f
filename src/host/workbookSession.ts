import {
  CancellationError,
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  type LogOutputChannel,
  ProgressLocation,
  type Uri,
  type WebviewPanel,
  window,
} from 'vscode';
import { t } from '../pipeline/language.ts';
import type { NamingSettings } from '../pipeline/nameFitted.ts';
import type { Trial } from '../pipeline/naming/tryRules.ts';
import type { Progress } from '../pipeline/progress.ts';
import { Question } from '../pipeline/question.ts';
import type { SegmentationSummary } from '../pipeline/segmentation.ts';
import { UserError } from '../pipeline/userError.ts';
import type { PageMessage, PanelState } from '../protocol.ts';
import { answerQuestion } from './answerQuestion.ts';
import { describeProgress, percentDone } from './describeProgress.ts';
import { fileName } from './fileNames.ts';
import { compareNames } from './naming/compareNames.ts';
import { openRules } from './naming/openRules.ts';
import { type Naming, readNaming } from './naming/readNaming.ts';
import type { RulesFiles } from './naming/rulesFiles.ts';
import { PipelineClient } from './pipelineClient.ts';
import { readConfiguration } from './readConfiguration.ts';
import { readWorkbook } from './readWorkbook.ts';
import { saveCustomers } from './saveCustomers.ts';
import { saveReport } from './saveReport.ts';
import { SegmentsPanel } from './segmentsPanel.ts';
import type { StartWorker } from './workerPort.ts';

export interface HostContext {
  readonly extensionUri: Uri;
  readonly startWorker: StartWorker;
  readonly rulesFiles: RulesFiles;
  readonly log: LogOutputChannel;
}

/** One workbook that is being segmented or has been: its panel, and the worker that holds its result. */
export class WorkbookSession implements Disposable {
  readonly workbook: Uri;
  readonly #context: HostContext;
  readonly #panel: SegmentsPanel;
  readonly #closed = new CancellationTokenSource();
  #client: PipelineClient | undefined;
  #run: Promise<void> | undefined;

  constructor(context: HostContext, workbook: Uri, panel: WebviewPanel, state: PanelState) {
    this.#context = context;
    this.workbook = workbook;
    this.#panel = new SegmentsPanel(panel, context.extensionUri, workbook, state, (message) =>
      this.#handle(message),
    );
    panel.onDidDispose(() => this.dispose());
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

  /** Names the segments by the rules as they are now; where the worker that holds them is gone, says that they changed. */
  async rename(): Promise<void> {
    await this.#run;
    const client = this.#liveClient;
    const before = this.#panel.state;
    if (before.type !== 'done') return;
    if (client === undefined) return this.#panel.show({ ...before, renaming: { type: 'outdated' } });
    try {
      const summary = await client.rename(await this.#readNaming(), this.#closed.token);
      if (client === this.#client && this.#run === undefined) this.#showRenamed(summary);
    } catch (error) {
      this.#tell(error);
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
    if (client === undefined) return;
    await saveReport(this.workbook, () =>
      this.#withProgress(t('Writing the report on {0}', fileName(this.workbook)), (_, token) =>
        client.report(token),
      ),
    );
  }

  /** Saves customers as CSV, of one segment or all as the user chooses. */
  async exportCustomers(): Promise<void> {
    const client = await this.#segmented();
    if (client === undefined) return;
    await saveCustomers(this.workbook, this.names, (target, segment) =>
      client.exportCustomers(target, segment, this.#closed.token),
    );
  }

  dispose(): void {
    this.#closed.cancel();
    this.#client?.dispose();
  }

  #handle(message: Exclude<PageMessage, { type: 'ready' }>): void {
    const actions = {
      rerun: () => this.run(),
      editRules: () => openRules(this.workbook),
      saveReport: () => this.saveReport(),
      exportCustomers: () => this.exportCustomers(),
    };
    Promise.resolve(actions[message.type]()).catch((error) => this.#tell(error));
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

  /** Marks the names that changed; a change of the rules that changes no name leaves the marks as they are. */
  #showRenamed(summary: SegmentationSummary): void {
    const before = this.#panel.state;
    if (before.type !== 'done') return;
    const formerNames = compareNames(before.summary.segments, summary.segments);
    const changed = Object.keys(formerNames).length > 0;
    const renaming = changed ? { type: 'renamed' as const, formerNames } : before.renaming;
    this.#panel.show({ ...before, summary, ...(renaming && { renaming }) });
  }

  async #segment(): Promise<void> {
    const before = this.#panel.state;
    const client = new PipelineClient(this.#context.startWorker, (detail) => this.#context.log.error(detail));
    try {
      const summary = await this.#withProgress(
        t('Segmenting {0}', fileName(this.workbook)),
        (report, token) => this.#ask(client, report, token),
      );
      this.#client?.dispose();
      this.#client = client;
      this.#panel.show({ type: 'done', name: fileName(this.workbook), summary });
    } catch (error) {
      client.dispose();
      this.#showFailure(error, before);
    }
  }

  /** Runs until no question is left open. */
  async #ask(client: PipelineClient, report: (progress: Progress) => void, token: CancellationToken) {
    report({ stage: 'read', fraction: 0 });
    for (;;) {
      try {
        const { naming, remarks } = await this.#readNaming();
        const settings = { ...readConfiguration(this.workbook), ...naming };
        const source = await readWorkbook(this.workbook);
        return await client.segment(source, { settings, remarks }, report, token);
      } catch (error) {
        if (!(error instanceof Question) || !(await answerQuestion(error, this.workbook))) throw error;
      }
    }
  }

  /** Runs a task under a notification with progress and Cancel; closing the panel cancels it too. */
  async #withProgress<Value>(
    title: string,
    task: (report: (progress: Progress) => void, token: CancellationToken) => Promise<Value>,
  ): Promise<Value> {
    return window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      async (notification, token) => {
        const cancel = new CancellationTokenSource();
        const subscriptions = [token, this.#closed.token].map((each) =>
          each.onCancellationRequested(() => cancel.cancel()),
        );
        let shown = 0;
        const report = (progress: Progress) => {
          const percent = percentDone(progress);
          notification.report({ message: describeProgress(progress), increment: percent - shown });
          shown = percent;
          this.#panel.show({ type: 'running', name: fileName(this.workbook), progress });
        };
        try {
          return await task(report, cancel.token);
        } finally {
          for (const each of [...subscriptions, cancel]) each.dispose();
        }
      },
    );
  }

  /** A cancelled or failed run leaves an earlier result in place. */
  #showFailure(error: unknown, before: PanelState): void {
    const name = fileName(this.workbook);
    if (this.#closed.token.isCancellationRequested) return;
    if (error instanceof CancellationError) {
      this.#panel.show(before.type === 'done' ? before : { type: 'cancelled', name });
      void window.showInformationMessage(t('Segmenting {0} was cancelled.', name));
      return;
    }
    this.#panel.show({ type: 'failed', name, message: describeError(error) });
    this.#tell(error);
  }

  #tell(error: unknown): void {
    if (error instanceof CancellationError) return;
    if (!(error instanceof UserError))
      this.#context.log.error(error instanceof Error ? error : String(error));
    void window.showErrorMessage(describeError(error), t('Show Log')).then((choice) => {
      if (choice !== undefined) this.#context.log.show();
    });
  }
}

function describeError(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return t(
    'Something went wrong ({0}); the log says more.',
    error instanceof Error ? error.message : String(error),
  );
}
