import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { Application } from '../host/commands/application.ts';
import { startGuardedThread } from './threads.ts';

/** On desktop, remote and code-server: workers are threads of the extension host. */
export function startApplication(context: ExtensionContext, log: LogOutputChannel): Application {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.cjs').fsPath;
  return new Application(context, log, () => startGuardedThread(script));
}
