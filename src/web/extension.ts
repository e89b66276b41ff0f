import type { ExtensionContext } from 'vscode';
import { activateExtension } from '../host/commands/activateExtension.ts';

/** The entry in a browser without a server, such as vscode.dev, where an extension is one file. */
export function activate(context: ExtensionContext): void {
  activateExtension(context, async (log) =>
    (await import('./startApplication.ts')).startApplication(context, log),
  );
}
