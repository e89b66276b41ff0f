import { messageOf } from '../pipeline/errors/messageOf.ts';
import { UserError } from '../pipeline/errors/userError.ts';
import { type Lack, NoTransactions } from '../pipeline/reading/noTransactions.ts';
import { type OpenChoice, Question } from '../pipeline/reading/question.ts';
import { type BasisDifference, ModelDiffers, type ModelOrigin } from '../pipeline/results/modelBasis.ts';
import { ModelOffered } from '../pipeline/results/offerModel.ts';

/**
 * A call of one side to the other, as the side that answers it implements it. An interface of such calls is the whole
 * contract of two sides: what is asked, answered and noted is inferred from it on both.
 */
export type Call<Request, Answer = void, Note = never> = (
  request: Request,
  context: CallContext<Note>,
) => Answer | Promise<Answer>;

export interface CallContext<Note> {
  /** Aborted when the side that asks wants no answer any more; what is thrown then is told as `Cancelled`. */
  readonly signal: AbortSignal;
  /** Tells the side that asks something on the way, such as the progress. */
  readonly note: (note: Note) => void;
  /** Hands these buffers of the answer over instead of copying them. */
  readonly handOver: (buffers: readonly ArrayBuffer[]) => void;
}

/** What every interface of calls is. */
export type CallsOf<Calls> = Readonly<
  Record<keyof Calls, (request: never, context: CallContext<unknown>) => unknown>
>;

export type NameOf<Calls> = keyof Calls & string;
export type RequestOf<Calls extends CallsOf<Calls>, Name extends keyof Calls> = Parameters<Calls[Name]>[0];
export type AnswerOf<Calls extends CallsOf<Calls>, Name extends keyof Calls> = Awaited<
  ReturnType<Calls[Name]>
>;
export type NoteOf<Calls extends CallsOf<Calls>, Name extends keyof Calls> =
  Parameters<Calls[Name]>[1] extends CallContext<infer Note> ? Note : never;

/** Of a side that answers nothing. */
export type NoCalls = Readonly<Record<never, never>>;

/** The names of the calls without an answer, which can be told and not awaited. */
export type NoticeName<Calls extends CallsOf<Calls>> = {
  [Name in NameOf<Calls>]: AnswerOf<Calls, Name> extends void ? Name : never;
}[NameOf<Calls>];

/** A request, which may be left out where it says nothing. */
export type NoticeArguments<Request> = undefined extends Request ? [request?: Request] : [request: Request];

/** What goes from one side to the other. All but the first are about the call of that `id`, by the side that asked it. */
export type Message =
  | { readonly type: 'tell'; readonly call: string; readonly request?: unknown }
  | { readonly type: 'ask'; readonly id: number; readonly call: string; readonly request?: unknown }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'note'; readonly id: number; readonly note: unknown }
  | { readonly type: 'answer'; readonly id: number; readonly answer?: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly failure: Failure };

/** How a call failed, in what can be sent. */
type Failure =
  | { readonly type: 'cancelled' }
  /** One sentence for the user. */
  | { readonly type: 'refusal'; readonly message: string }
  | { readonly type: 'noTransactions'; readonly lack: Lack }
  | { readonly type: 'question'; readonly asked: OpenChoice }
  | {
      readonly type: 'modelDiffers';
      readonly model: ModelOrigin;
      readonly differences: readonly BasisDifference[];
    }
  | { readonly type: 'modelOffered'; readonly index: number; readonly model: ModelOrigin }
  /** A defect of ours; `detail`, for the log, says where. */
  | { readonly type: 'defect'; readonly message: string; readonly detail: string };

export type Post = (message: Message, transfer: readonly ArrayBuffer[]) => void;

/** Another thread, however it was started. */
export interface Thread {
  readonly post: Post;
  onMessage(listener: (message: Message) => void): void;
  /** Hears of a thread that ended by itself: out of memory, or a defect. */
  onCrash(listener: (error: Error) => void): void;
  /** Ends the thread at once, whatever it is doing. */
  terminate(): void;
}

/** The work was ended on request. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export interface AskOptions<Note> {
  readonly onNote?: (note: Note) => void;
  /** Cancels the call: it is rejected as soon as the other side has left off. */
  readonly signal?: AbortSignal;
  /** Buffers of the request that are handed over instead of copied. */
  readonly transfer?: readonly ArrayBuffer[];
}

interface Asked {
  readonly onNote: (note: unknown) => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Answering = (request: unknown, context: CallContext<unknown>) => unknown;

/**
 * One side of two that ask each other, by messages; any number of calls are under way at the same time.
 * @param Theirs what the other side answers
 * @param Ours what this side answers
 */
export class Channel<Theirs extends CallsOf<Theirs>, Ours extends CallsOf<Ours> = NoCalls> {
  readonly #post: Post;
  readonly #ours: ReadonlyMap<string, Answering>;
  readonly #asked = new Map<number, Asked>();
  readonly #answering = new Map<number, AbortController>();
  #last = 0;
  #closed: Error | undefined;

  /** What is posted reaches the other side's `receive`, and the other way round. */
  constructor(post: Post, ours: Ours) {
    this.#post = (message, transfer) => {
      if (this.#closed === undefined) post(message, transfer);
    };
    // Whoever asks has the request's type from the same interface, or what it posts is checked where it comes in.
    this.#ours = new Map<string, Answering>(Object.entries(ours));
  }

  /** Whether an answer is awaited. */
  get isAwaiting(): boolean {
    return this.#asked.size > 0;
  }

  /**
   * Rejects with what the other side threw: a `Question`, another `UserError`, `Cancelled`, or an `Error` with the other
   * side's stack.
   */
  ask<Name extends NameOf<Theirs>>(
    call: Name,
    request: RequestOf<Theirs, Name>,
    { onNote = () => {}, signal, transfer = [] }: AskOptions<NoteOf<Theirs, Name>> = {},
  ): Promise<AnswerOf<Theirs, Name>> {
    if (this.#closed !== undefined) return Promise.reject(this.#closed);
    if (signal?.aborted) return Promise.reject(new Cancelled());
    this.#last += 1;
    const id = this.#last;
    const cancel = () => this.#post({ type: 'cancel', id }, []);
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#asked.set(id, { onNote: onNote as Asked['onNote'], resolve, reject });
      signal?.addEventListener('abort', cancel);
      this.#post({ type: 'ask', id, call, request }, transfer);
    });
    // The other side answers as the interface that both share says.
    return answered.finally(() => {
      this.#asked.delete(id);
      signal?.removeEventListener('abort', cancel);
    }) as Promise<AnswerOf<Theirs, Name>>;
  }

  /** Asks for what has no answer, and does not wait for its end. */
  tell<Name extends NoticeName<Theirs>>(
    call: Name,
    ...[request]: NoticeArguments<RequestOf<Theirs, Name>>
  ): void {
    this.#post({ type: 'tell', call, request }, []);
  }

  /** Takes what the other side has posted. What a call throws that was told is left unhandled. */
  receive(message: Message): void {
    switch (message.type) {
      case 'tell':
        void this.#find(message.call)(message.request, ownContext());
        break;
      case 'ask':
        void this.#answer(message);
        break;
      case 'cancel':
        this.#answering.get(message.id)?.abort();
        break;
      case 'note':
        this.#asked.get(message.id)?.onNote(message.note);
        break;
      case 'answer':
        this.#asked.get(message.id)?.resolve(message.answer);
        break;
      case 'failure':
        this.#asked.get(message.id)?.reject(rebuildError(message.failure));
    }
  }

  /** Rejects what was asked and what will be, and cancels what is being answered. */
  close(error: Error): void {
    this.#closed ??= error;
    for (const { reject } of this.#asked.values()) reject(error);
    for (const abort of this.#answering.values()) abort.abort();
  }

  async #answer({ id, call, request }: Extract<Message, { type: 'ask' }>): Promise<void> {
    const abort = new AbortController();
    const { signal } = abort;
    const transfer: ArrayBuffer[] = [];
    this.#answering.set(id, abort);
    try {
      const answer = await this.#find(call)(request, {
        signal,
        note: (note) => this.#post({ type: 'note', id, note }, []),
        handOver: (buffers) => transfer.push(...buffers),
      });
      this.#post({ type: 'answer', id, answer }, transfer);
    } catch (error) {
      const failure: Failure = signal.aborted ? { type: 'cancelled' } : describeFailure(error);
      this.#post({ type: 'failure', id, failure }, []);
    } finally {
      this.#answering.delete(id);
    }
  }

  #find(call: string): Answering {
    const answering = this.#ours.get(call);
    if (answering === undefined) throw new Error(`There is no call "${call}".`);
    return answering;
  }
}

function ownContext(): CallContext<unknown> {
  return { signal: new AbortController().signal, note: () => {}, handOver: () => {} };
}

function describeFailure(error: unknown): Failure {
  if (error instanceof Cancelled) return { type: 'cancelled' };
  if (error instanceof Question) return { type: 'question', asked: error.asked };
  if (error instanceof NoTransactions) return { type: 'noTransactions', lack: error.lack };
  if (error instanceof ModelDiffers)
    return { type: 'modelDiffers', model: error.model, differences: error.differences };
  if (error instanceof ModelOffered) return { type: 'modelOffered', index: error.index, model: error.model };
  const message = messageOf(error);
  if (error instanceof UserError) return { type: 'refusal', message };
  return { type: 'defect', message, detail: error instanceof Error ? (error.stack ?? message) : message };
}

function rebuildError(failure: Failure): Error {
  switch (failure.type) {
    case 'cancelled':
      return new Cancelled();
    case 'refusal':
      return new UserError(failure.message);
    case 'question':
      return new Question(failure.asked);
    case 'noTransactions':
      return new NoTransactions(failure.lack);
    case 'modelDiffers':
      return new ModelDiffers(failure.model, failure.differences);
    case 'modelOffered':
      return new ModelOffered(failure.index, failure.model);
    case 'defect':
      return Object.assign(new Error(failure.message), { stack: failure.detail });
  }
}
