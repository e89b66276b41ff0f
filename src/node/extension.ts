import { type ExtensionContext, Uri } from 'vscode';
import { activateExtension } from '../host/activateExtension.ts';
import { spokenLanguage } from '../pipeline/language.ts';
import { startNodeWorker } from './startWorker.ts';

/** The entry on desktop, remote and code-server: workers are threads of the extension host. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.cjs').fsPath;
  activateExtension(context, () => startNodeWorker(script, spokenLanguage()));
}
