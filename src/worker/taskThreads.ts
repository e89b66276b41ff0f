import { Channel, type Post, type Thread } from '../messages/channel.ts';
import type { TaskCalls } from '../messages/workerCalls.ts';
import { speak, spokenLanguage } from '../pipeline/language/language.ts';
import {
  Abandoned,
  type TaskContext,
  type TaskOptions,
  type TaskRun,
  type Tasks,
  type TaskTable,
} from '../pipeline/tasks/task.ts';

/** In a thread for tasks: its side of the channel to the worker that has started it. */
export function answerTasks(table: TaskTable, context: TaskContext, post: Post) {
  const calls: TaskCalls = {
    speak,
    run: async ({ name, input }, { note, handOver }) => {
      const task = table[name];
      if (task === undefined) throw new Error(`There is no task "${name}".`);
      const output: unknown = await task.run(input as never, context, note);
      handOver(task.transfer?.(output) ?? []);
      return output;
    },
  };
  return new Channel(post, calls);
}

/** Runs tasks on threads of their own, at most `cores` at a time. A thread is started when it is needed, and kept. */
export function createTaskPool<Table extends TaskTable>(
  startThread: () => Thread,
  cores: number,
): Tasks<Table> {
  const pool = new TaskPool(startThread, cores);
  return {
    cores,
    // What a task's name says of its input and output holds on the other side too, where the same table is.
    run: (name, input, options = {}) => pool.run(name, input, options) as TaskRun<never>,
    prepare: (threads) => pool.prepare(threads),
    end: () => pool.end(),
  };
}

interface Job {
  readonly name: string;
  readonly input: unknown;
  readonly options: TaskOptions;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface TaskThread {
  readonly channel: Channel<TaskCalls>;
  readonly terminate: () => void;
}

class TaskPool {
  readonly #startThread: () => Thread;
  readonly #cores: number;
  readonly #waiting: Job[] = [];
  readonly #idle = new Set<TaskThread>();
  readonly #busy = new Map<TaskThread, Job>();

  constructor(startThread: () => Thread, cores: number) {
    this.#startThread = startThread;
    this.#cores = cores;
  }

  run(name: string, input: unknown, options: TaskOptions): TaskRun<unknown> {
    const { promise, ...settle } = createPromise();
    // Of a task for which nobody waits any more, the failure is of no interest.
    promise.catch(() => {});
    const job: Job = { name, input, options, ...settle };
    this.#waiting.push(job);
    this.#startWaiting();
    return { result: promise, abandon: () => this.#abandon(job) };
  }

  prepare(threads: number): void {
    const wanted = Math.min(threads, this.#cores);
    while (this.#idle.size + this.#busy.size < wanted) this.#idle.add(this.#start());
  }

  end(): void {
    for (const thread of this.#idle) thread.terminate();
    this.#idle.clear();
    // Those that wait first, so that none of them is started.
    for (const job of [...this.#waiting, ...this.#busy.values()]) this.#abandon(job);
  }

  #startWaiting(): void {
    while (this.#busy.size < this.#cores) {
      const job = this.#waiting.shift();
      if (job === undefined) return;
      const [thread = this.#start()] = this.#idle;
      this.#idle.delete(thread);
      void this.#runOn(thread, job);
    }
  }

  #start(): TaskThread {
    const thread = this.#startThread();
    const channel = new Channel<TaskCalls>((message, transfer) => thread.post(message, transfer), {});
    const started = { channel, terminate: () => thread.terminate() };
    thread.onMessage((message) => channel.receive(message));
    thread.onCrash((error) => {
      this.#idle.delete(started);
      this.#busy.delete(started);
      channel.close(error);
    });
    channel.tell('speak', spokenLanguage());
    return started;
  }

  async #runOn(thread: TaskThread, job: Job): Promise<void> {
    const { name, input, options, resolve, reject } = job;
    const { onFraction = () => {}, transfer = [] } = options;
    this.#busy.set(thread, job);
    // A thread that crashed or was abandoned is busy no more, and is gone.
    const free = () => {
      if (this.#busy.delete(thread)) this.#idle.add(thread);
    };
    const answered = thread.channel.ask('run', { name, input }, { onNote: onFraction, transfer });
    await answered.finally(free).then(resolve, reject);
    this.#startWaiting();
  }

  #abandon(job: Job): void {
    const error = new Abandoned(`The task "${job.name}" was abandoned.`);
    if (this.#waiting.includes(job)) this.#waiting.splice(this.#waiting.indexOf(job), 1);
    for (const [thread, other] of this.#busy) {
      if (other !== job) continue;
      this.#busy.delete(thread);
      thread.terminate();
      thread.channel.close(error);
    }
    job.reject(error);
  }
}

function createPromise() {
  let resolve: (output: unknown) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<unknown>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  return { promise, resolve, reject };
}
