import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import type { WorkerPort } from '../host/client/pipelineClient.ts';
import { Application } from '../host/commands/application.ts';
import type { WorkerResponse } from '../messages/protocol.ts';
import { type Language, spokenLanguage } from '../pipeline/language/language.ts';

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

/** In a browser without a server, such as vscode.dev: workers are Web Workers. */
export function startApplication(context: ExtensionContext, log: LogOutputChannel): Application {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'webWorker.js').toString(true);
  return new Application(context, log, () => startWebWorker(script, spokenLanguage()));
}
