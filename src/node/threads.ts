import { totalmem } from 'node:os';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Thread } from '../messages/channel.ts';
import { UserError } from '../pipeline/errors/userError.ts';
import { formatNumber, t } from '../pipeline/language/language.ts';

const megabyte = 2 ** 20;
/** What a worker may add to the memory of its process: heap, buffers and all. */
const allowance = Math.min(3072 * megabyte, totalmem() / 2);
/** Milliseconds between two looks at the memory. */
const period = 100;

/**
 * Starts a worker and ends it before it exhausts the memory. Node's own `resourceLimits` do not see buffers, and where
 * V8 meets its limit inside an allocation it aborts the whole process: in VS Code, all extensions. So they come second.
 */
export function startGuardedWorker(
  script: string,
  options: WorkerOptions,
  onCrash: (error: Error) => void,
): Worker {
  const worker = new Worker(script, {
    ...options,
    resourceLimits: { maxOldGenerationSizeMb: allowance / megabyte + 1024 },
  });
  let crashed = false;
  const crash = (error: Error): void => {
    if (crashed) return;
    crashed = true;
    onCrash(error);
  };
  const before = process.memoryUsage.rss();
  const guard = setInterval(() => {
    if (process.memoryUsage.rss() - before < allowance) return;
    // Ending it may outlast many periods, and each further call would leave a listener behind.
    clearInterval(guard);
    crash(outOfMemory());
    void worker.terminate();
  }, period).unref();
  worker.on('error', (error: Error & { code?: string }) => {
    crash(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory() : error);
  });
  worker.on('exit', () => clearInterval(guard));
  return worker;
}

const outOfMemory = (): UserError =>
  new UserError(
    t(
      'Stopped: the run needs more than {0} GB of memory; save the workbook as .xlsx or .csv, or split it, and try again.',
      formatNumber(allowance / megabyte / 1024, 1),
    ),
  );

/** Starts a script in a thread of its own whose memory is guarded. */
export function startGuardedThread(script: string): Thread {
  return asThread((onCrash) => startGuardedWorker(script, {}, onCrash));
}

/** Starts a script in a thread of its own. It ends with the thread that starts it. */
export function startThread(script: string): Thread {
  return asThread((onCrash) => new Worker(script).on('error', onCrash));
}

function asThread(start: (onCrash: (error: Error) => void) => Worker): Thread {
  const crashListeners: ((error: Error) => void)[] = [];
  let ended = false;
  const crash = (error: Error): void => {
    if (!ended) for (const listener of crashListeners) listener(error);
    ended = true;
  };
  const worker = start(crash);
  worker.on('messageerror', crash);
  // However it ended, nobody must wait for its answer.
  worker.on('exit', (code) => crash(new Error(`A thread ended by itself, with exit code ${code}.`)));
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) => void worker.on('message', listener),
    onCrash: (listener) => void crashListeners.push(listener),
    terminate: () => {
      ended = true;
      void worker.terminate();
    },
  };
}
