import { type ExtensionContext, Uri } from 'vscode';
import { activateExtension } from '../host/commands/activateExtension.ts';
import { Application } from '../host/commands/application.ts';
import type { Message, Thread } from '../messages/channel.ts';

/** The entry in a browser without a server, such as vscode.dev, where an extension is one file and workers are Web Workers. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'webWorker.js').toString(true);
  activateExtension(context, async (log) => new Application(context, log, () => startWebWorker(script)));
}

function startWebWorker(script: string): Thread {
  const worker = new Worker(script);
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data)),
    onCrash: (listener) => {
      worker.addEventListener('error', ({ message }: ErrorEvent) => listener(new Error(message)));
      worker.addEventListener('messageerror', () => listener(new Error('A message could not be read.')));
    },
    terminate: () => worker.terminate(),
  };
}
