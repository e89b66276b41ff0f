import type { TaskRequest, TaskResponse } from '../messages/protocol.ts';
import { UserError } from '../pipeline/errors/userError.ts';
import {
  Abandoned,
  type TaskOptions,
  type TaskRun,
  type Tasks,
  type TaskTable,
} from '../pipeline/tasks/task.ts';

/** A thread that runs tasks; how it is started differs between runtimes, so their entries make it. */
export interface TaskPort {
  post(request: TaskRequest, transfer: readonly ArrayBuffer[]): void;
  onResponse(listener: (response: TaskResponse) => void): void;
  /** Hears of a thread that ended by itself: out of memory, or a defect. */
  onCrash(listener: (error: Error) => void): void;
  /** Ends the thread at once, whatever it is doing. */
  terminate(): void;
}

export type StartTaskThread = () => TaskPort;

interface Job {
  readonly name: string;
  readonly input: unknown;
  readonly options: TaskOptions;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Runs tasks on threads of their own, at most `cores` at a time. A thread is started when it is needed, and kept. */
export function createTaskPool<Table extends TaskTable>(
  startThread: StartTaskThread,
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

class TaskPool {
  readonly #startThread: StartTaskThread;
  readonly #cores: number;
  readonly #waiting: Job[] = [];
  readonly #idle: TaskPort[] = [];
  readonly #busy = new Map<TaskPort, Job>();

  constructor(startThread: StartTaskThread, cores: number) {
    this.#startThread = startThread;
    this.#cores = cores;
  }

  run(name: string, input: unknown, options: TaskOptions): TaskRun<unknown> {
    const { promise, resolve, reject } = createPromise();
    // Of a task for which nobody waits any more, the failure is of no interest.
    promise.catch(() => {});
    const job: Job = { name, input, options, resolve, reject };
    this.#waiting.push(job);
    this.#startWaiting();
    return { result: promise, abandon: () => this.#abandon(job) };
  }

  prepare(threads: number): void {
    const wanted = Math.min(threads, this.#cores);
    while (this.#idle.length + this.#busy.size < wanted) this.#idle.push(this.#startPort());
  }

  end(): void {
    for (const port of this.#idle.splice(0)) port.terminate();
    // Those that wait first, so that none of them is started.
    for (const job of [...this.#waiting, ...this.#busy.values()]) this.#abandon(job);
  }

  #startWaiting(): void {
    while (this.#busy.size < this.#cores) {
      const job = this.#waiting.shift();
      if (job === undefined) return;
      this.#start(job, this.#idle.pop() ?? this.#startPort());
    }
  }

  #startPort(): TaskPort {
    const port = this.#startThread();
    port.onResponse((response) => this.#receive(port, response));
    port.onCrash((error) => this.#crash(port, error));
    return port;
  }

  #start(job: Job, port: TaskPort): void {
    this.#busy.set(port, job);
    try {
      port.post({ name: job.name, input: job.input }, job.options.transfer ?? []);
    } catch (error) {
      // The input can't be cloned.
      this.#free(port);
      job.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #receive(port: TaskPort, response: TaskResponse): void {
    const job = this.#busy.get(port);
    if (job === undefined) return;
    if (response.type === 'progress') {
      job.options.onFraction?.(response.fraction);
      return;
    }
    this.#free(port);
    if (response.type === 'done') job.resolve(response.output);
    else job.reject(rebuildError(response));
    this.#startWaiting();
  }

  #free(port: TaskPort): void {
    this.#busy.delete(port);
    this.#idle.push(port);
  }

  #crash(port: TaskPort, error: Error): void {
    const job = this.#busy.get(port);
    this.#busy.delete(port);
    if (this.#idle.includes(port)) this.#idle.splice(this.#idle.indexOf(port), 1);
    job?.reject(error);
    this.#startWaiting();
  }

  #abandon(job: Job): void {
    if (this.#waiting.includes(job)) this.#waiting.splice(this.#waiting.indexOf(job), 1);
    for (const [port, other] of this.#busy) {
      if (other !== job) continue;
      this.#busy.delete(port);
      port.terminate();
    }
    job.reject(new Abandoned(`The task "${job.name}" was abandoned.`));
    this.#startWaiting();
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

function rebuildError({ message, detail, isUserError }: Extract<TaskResponse, { type: 'failed' }>): Error {
  if (isUserError) return new UserError(message);
  const error = new Error(message);
  error.stack = detail;
  return error;
}
