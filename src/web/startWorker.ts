import type { WorkerPort } from '../host/workerPort.ts';
import type { Language } from '../pipeline/language.ts';
import type { WorkerResponse } from '../protocol.ts';

/** Starts the pipeline in a Web Worker, which is told the language before anything else. */
export function startWebWorker(script: string, language: Language): WorkerPort {
  const worker = new Worker(script);
  worker.postMessage(language);
  return {
    post: (request) => worker.postMessage(request),
    onResponse: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => listener(data)),
    onCrash: (listener) =>
      worker.addEventListener('error', ({ message }: ErrorEvent) => listener(new Error(message))),
    terminate: () => worker.terminate(),
  };
}
