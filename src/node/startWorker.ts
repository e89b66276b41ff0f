import type { WorkerPort } from '../host/workerPort.ts';
import type { Language } from '../pipeline/language.ts';
import { startGuardedWorker } from './guardedWorker.ts';

/** Starts the pipeline in a thread of its own, so that the extension host stays free. */
export function startNodeWorker(script: string, language: Language): WorkerPort {
  const crashListeners: ((error: Error) => void)[] = [];
  let ended = false;
  const crash = (error: Error): void => {
    if (!ended) for (const listener of crashListeners) listener(error);
    ended = true;
  };
  const worker = startGuardedWorker(script, { workerData: language }, crash);
  // However it ended, nobody must wait for its answer.
  worker.on('exit', (code) => crash(new Error(`The worker ended with status ${code}.`)));
  return {
    post: (request) => worker.postMessage(request),
    onResponse: (listener) => void worker.on('message', listener),
    onCrash: (listener) => void crashListeners.push(listener),
    terminate: () => {
      ended = true;
      void worker.terminate();
    },
  };
}
