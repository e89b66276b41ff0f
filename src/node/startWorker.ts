import { Worker } from 'node:worker_threads';
import type { WorkerPort } from '../host/workerPort.ts';
import type { Language } from '../pipeline/language.ts';
import type { ThreadData } from './threadData.ts';

/** Starts the pipeline in a thread of its own, so that the extension host stays free. */
export function startNodeWorker(script: string, language: Language): WorkerPort {
  const workerData: ThreadData = { role: 'pipeline', language };
  const worker = new Worker(script, { workerData });
  return {
    post: (request) => worker.postMessage(request),
    onResponse: (listener) => void worker.on('message', listener),
    onCrash: (listener) => void worker.on('error', listener),
    terminate: () => void worker.terminate(),
  };
}
