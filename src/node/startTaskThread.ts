import { Worker } from 'node:worker_threads';
import type { TaskResponse } from '../messages/protocol.ts';
import { spokenLanguage } from '../pipeline/language/language.ts';
import type { TaskPort } from '../worker/taskPool.ts';

/** Starts a thread that runs the script of `tasks.ts`. It ends with the thread that starts it. */
export function startTaskThread(script: string): TaskPort {
  const worker = new Worker(script, { workerData: spokenLanguage() });
  let terminated = false;
  // Only a thread that has work keeps the process alive.
  worker.unref();
  return {
    post: (request, transfer) => {
      worker.postMessage(request, [...transfer]);
      worker.ref();
    },
    onResponse: (listener) =>
      void worker.on('message', (response: TaskResponse) => {
        if (response.type !== 'progress') worker.unref();
        listener(response);
      }),
    onCrash: (listener) => {
      worker.on('error', listener);
      worker.on('messageerror', listener);
      worker.on('exit', (code) => {
        if (!terminated) listener(new Error(`A thread ended by itself, with exit code ${code}.`));
      });
    },
    terminate: () => {
      terminated = true;
      void worker.terminate();
    },
  };
}
