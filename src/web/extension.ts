import { type ExtensionContext, Uri } from 'vscode';
import { activateExtension } from '../host/activateExtension.ts';
import { spokenLanguage } from '../pipeline/language.ts';
import { startWebWorker } from './startWorker.ts';

/** The entry in a browser without a server, such as vscode.dev: workers are Web Workers. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'webWorker.js').toString(true);
  activateExtension(context, () => startWebWorker(script, spokenLanguage()));
}
