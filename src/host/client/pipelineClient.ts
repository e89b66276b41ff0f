import {
  type AnswerOf,
  type AskOptions,
  Cancelled,
  Channel,
  type NameOf,
  type NoteOf,
  type RequestOf,
  type Thread,
} from '../../messages/channel.ts';
import type { WorkerCalls } from '../../messages/workerCalls.ts';
import { explainOutOfMemory, UserError } from '../../pipeline/errors/userError.ts';
import { spokenLanguage, t } from '../../pipeline/language/language.ts';

/** Milliseconds: the longest step without a word, reading a large workbook of an old format, takes a minute or two. */
const usualSilence = 10 * 60_000;

/** Calls that can be cancelled by themselves. */
const leftAlone: readonly NameOf<WorkerCalls>[] = ['writeReport', 'checkData'];

/** A worker and the segmentation that it holds. It may be asked several things at the same time. */
export class PipelineClient {
  readonly #thread: Thread;
  readonly #channel: Channel<WorkerCalls>;
  readonly #log: (detail: string) => void;
  readonly #longestSilence: number;
  #ended = false;
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(startWorker: () => Thread, log: (detail: string) => void, longestSilence = usualSilence) {
    this.#longestSilence = longestSilence;
    this.#log = log;
    this.#thread = startWorker();
    this.#channel = new Channel((message, transfer) => this.#thread.post(message, transfer), {});
    this.#thread.onMessage((message) => {
      this.#channel.receive(message);
      this.#awaitSign();
    });
    this.#thread.onCrash((error) => this.#crash(error));
    this.#channel.tell('speak', spokenLanguage());
  }

  /** Whether the worker is gone, and with it what it held. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Rejects with a `UserError`, of which a `Question` is one, or with `Cancelled`. To cancel the writing of a report or a
   * check ends that alone; whatever else is cancelled, the worker is ended.
   */
  async ask<Name extends NameOf<WorkerCalls>>(
    call: Name,
    request: RequestOf<WorkerCalls, Name>,
    options: AskOptions<NoteOf<WorkerCalls, Name>> = {},
  ): Promise<AnswerOf<WorkerCalls, Name>> {
    if (this.#ended) throw new Cancelled();
    const end = () => this.dispose();
    const signal = leftAlone.includes(call) ? undefined : options.signal;
    signal?.addEventListener('abort', end);
    try {
      const answer = this.#channel.ask(call, request, options);
      this.#awaitSign();
      return await answer;
    } catch (error) {
      throw this.#explain(error);
    } finally {
      signal?.removeEventListener('abort', end);
      this.#awaitSign();
    }
  }

  dispose(): void {
    this.#end(new Cancelled());
  }

  /** Ends a worker of which nothing is heard while it is asked something: it hangs, and would for ever. */
  #awaitSign(): void {
    clearTimeout(this.#watchdog);
    if (this.#ended || !this.#channel.isAwaiting) return;
    this.#watchdog = setTimeout(() => {
      const minutes = Math.round(this.#longestSilence / 60_000);
      this.#end(
        new UserError(
          t(
            'Stopped: no response for {0, plural, one {# minute} other {# minutes}}; save the workbook as .xlsx or .csv, or change your last setting, and try again.',
            minutes,
          ),
        ),
      );
    }, this.#longestSilence);
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
    this.#thread.terminate();
    this.#channel.close(error);
  }

  /** A defect of ours as one sentence, with the rest in the log. */
  #explain(cause: unknown): unknown {
    const error = explainOutOfMemory(cause);
    if (error instanceof UserError || error instanceof Cancelled) return error;
    this.#log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return new UserError(t('Segmenting failed unexpectedly; the log says more. Please report it.'));
  }
}
