import { type ExtensionContext, Uri } from 'vscode';
import { Application } from '../host/application.ts';
import { spokenLanguage } from '../pipeline/language.ts';
import { startWebWorker } from './startWorker.ts';

/** In a browser without a server, such as vscode.dev: workers are Web Workers. */
export function startApplication(context: ExtensionContext): Application {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'webWorker.js').toString(true);
  return new Application(context, () => startWebWorker(script, spokenLanguage()));
}
