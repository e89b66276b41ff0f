import { CancellationError, type CancellationToken, type Disposable } from 'vscode';
import type {
  Result,
  WorkbookSource,
  WorkerRequest,
  WorkerResponse,
  WriteTarget,
} from '../../messages/protocol.ts';
import { Question } from '../../pipeline/errors/question.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import type { Trial } from '../../pipeline/naming/tryRules.ts';
import type { OnProgress } from '../../pipeline/progress/progress.ts';
import type { CustomerPage, CustomerQuery } from '../../pipeline/results/customerQuery.ts';
import type { NamingSettings, Settings } from '../../pipeline/settings/settings.ts';
import type { Naming } from '../rules/rulesFiles.ts';

/** A worker that runs the pipeline; how it is started differs between desktop and web, so the entry makes it. */
export interface WorkerPort {
  post(request: WorkerRequest): void;
  onResponse(listener: (response: WorkerResponse) => void): void;
  /** Hears of a worker that died by itself: out of memory, or a defect. */
  onCrash(listener: (error: Error) => void): void;
  /** Ends the worker at once, whatever it is doing. */
  terminate(): void;
}

export type StartWorker = () => WorkerPort;

/** What to do with the worker's answers to the one request that is under way. */
interface Pending {
  readonly onProgress: OnProgress;
  readonly resolve: (response: WorkerResponse) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds: the longest step without a word, reading a large workbook of an old format, takes a minute or two. */
const usualSilence = 10 * 60_000;

/** A worker and the segmentation that it holds, one request at a time. Cancelling a request ends the worker. */
export class PipelineClient implements Disposable {
  readonly #worker: WorkerPort;
  readonly #log: (detail: string) => void;
  #pending: Pending | undefined;
  /** Settled when the last request is answered. */
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;
  readonly #longestSilence: number;
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(startWorker: StartWorker, log: (detail: string) => void, longestSilence = usualSilence) {
    this.#longestSilence = longestSilence;
    this.#log = log;
    this.#worker = startWorker();
    this.#worker.onResponse((response) => this.#receive(response));
    this.#worker.onCrash((error) => this.#crash(error));
  }

  /** Whether the worker is gone, and with it what it held. */
  get ended(): boolean {
    return this.#ended;
  }

  async segment(
    source: WorkbookSource,
    { settings, remarks }: { readonly settings: Settings; readonly remarks: readonly string[] },
    onProgress: OnProgress,
    token: CancellationToken,
  ): Promise<Result> {
    return readResult(await this.#ask({ type: 'segment', source, settings, remarks }, token, onProgress));
  }

  /** Names the segments that the worker holds by other rules. */
  async rename({ naming, remarks }: Naming, token: CancellationToken): Promise<Result> {
    return readResult(await this.#ask({ type: 'rename', naming, remarks }, token));
  }

  /** The segments of another number of components, or of the best, from the fits that the worker holds. */
  async chooseComponents(components: number | undefined, token: CancellationToken): Promise<Result> {
    const request = { type: 'choose' as const, ...(components !== undefined && { components }) };
    return readResult(await this.#ask(request, token));
  }

  async listCustomers(query: CustomerQuery, token: CancellationToken): Promise<CustomerPage> {
    const response = await this.#ask({ type: 'list', query }, token);
    if (response.type !== 'listed') throw new Error(`Unexpected answer: ${response.type}`);
    return response.page;
  }

  /** What naming rules would make of the segments that the worker holds. */
  async tryRules(naming: NamingSettings, token: CancellationToken): Promise<Trial> {
    const response = await this.#ask({ type: 'try', naming }, token);
    if (response.type !== 'tried') throw new Error(`Unexpected answer: ${response.type}`);
    return response.trial;
  }

  /**
   * Writes the report on the segmentation that the worker holds; the bytes come back where the target is memory.
   * Cancelled, the worker lives on.
   */
  async report(
    request: Omit<Extract<WorkerRequest, { type: 'report' }>, 'type'>,
    onProgress: OnProgress,
    token: CancellationToken,
  ): Promise<Uint8Array | undefined> {
    const cancel = () => this.#worker.post({ type: 'cancel' });
    const subscription = token.onCancellationRequested(cancel);
    // Cancelled while it waited for another request, it has been forgotten when it begins.
    const report: OnProgress = (progress) =>
      token.isCancellationRequested ? cancel() : onProgress(progress);
    try {
      const response = await this.#ask({ type: 'report', ...request }, neverCancelled, report);
      return readWritten(response);
    } finally {
      subscription.dispose();
    }
  }

  /**
   * Writes the customers of the segmentation that the worker holds as CSV: those of one segment by its index, or all.
   * The bytes come back where the target is memory.
   */
  async exportCustomers(
    target: WriteTarget,
    segment: number | undefined,
    token: CancellationToken,
  ): Promise<Uint8Array | undefined> {
    return readWritten(await this.#ask({ type: 'exportCustomers', target, segment }, token));
  }

  dispose(): void {
    this.#end(new CancellationError());
  }

  /** Asks when the questions before are answered. */
  #ask(request: WorkerRequest, token: CancellationToken, onProgress: OnProgress = () => {}) {
    const answered = this.#last.then(() => this.#askNow(request, token, onProgress));
    this.#last = answered.catch(() => {});
    return answered;
  }

  async #askNow(request: WorkerRequest, token: CancellationToken, onProgress: OnProgress) {
    const subscription = token.onCancellationRequested(() => this.dispose());
    try {
      return await new Promise<WorkerResponse>((resolve, reject) => {
        if (token.isCancellationRequested || this.#ended) return reject(new CancellationError());
        this.#pending = { onProgress, resolve, reject };
        this.#worker.post(request);
        this.#awaitSign();
      });
    } finally {
      clearTimeout(this.#watchdog);
      subscription.dispose();
      this.#pending = undefined;
    }
  }

  /** Ends a worker of which nothing is heard while it is asked something: it hangs, and would for ever. */
  #awaitSign(): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      const minutes = Math.round(this.#longestSilence / 60_000);
      this.#end(
        new UserError(
          t(
            'The run was ended because nothing was heard of it for {0} minutes; save the workbook as .xlsx or .csv, or change your last setting, and try again.',
            minutes,
          ),
        ),
      );
    }, this.#longestSilence);
  }

  #receive(response: WorkerResponse): void {
    if (this.#pending !== undefined) this.#awaitSign();
    switch (response.type) {
      case 'progress':
        this.#pending?.onProgress(response.progress);
        break;
      case 'asked':
        this.#pending?.reject(new Question(response.message, response.choice));
        break;
      case 'failed':
        if (response.detail !== undefined) this.#log(response.detail);
        this.#pending?.reject(new UserError(response.message));
        break;
      default:
        this.#pending?.resolve(response);
    }
  }

  #crash(error: Error): void {
    this.#log(error.stack ?? error.message);
    this.#end(
      error instanceof UserError
        ? error
        : new UserError(t('The run failed unexpectedly; the log says more. Please report it.')),
    );
  }

  #end(error: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#worker.terminate();
    this.#pending?.reject(error);
  }
}

const neverCancelled: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => {} }),
};

function readWritten(response: WorkerResponse): Uint8Array | undefined {
  if (response.type === 'cancelled') throw new CancellationError();
  if (response.type !== 'written') throw new Error(`Unexpected answer: ${response.type}`);
  return response.bytes;
}

function readResult(response: WorkerResponse): Result {
  if (response.type !== 'segmented') throw new Error(`Unexpected answer: ${response.type}`);
  const { summary, overview, reading, settings } = response;
  return { summary, overview, reading, settings };
}
