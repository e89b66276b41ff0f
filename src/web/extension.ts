import { type ExtensionContext, Uri } from 'vscode';
import type { WorkerPort } from '../host/client/pipelineClient.ts';
import { activateExtension } from '../host/commands/activateExtension.ts';
import { Application } from '../host/commands/application.ts';
import type { WorkerResponse } from '../messages/protocol.ts';
import { type Language, spokenLanguage } from '../pipeline/language/language.ts';

/** The entry in a browser without a server, such as vscode.dev, where an extension is one file and workers are Web Workers. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'webWorker.js').toString(true);
  activateExtension(
    context,
    async (log) => new Application(context, log, () => startWebWorker(script, spokenLanguage())),
  );
}

/** Starts the pipeline in a Web Worker, which is told the language before anything else. */
function startWebWorker(script: string, language: Language): WorkerPort {
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
