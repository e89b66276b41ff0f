import type { ExtensionContext } from 'vscode';
import { activateExtension } from '../host/commands/activateExtension.ts';

/** The entry on desktop, remote and code-server. The application is a file of its own: to read it takes longest. */
export function activate(context: ExtensionContext): void {
  activateExtension(context, async (log) =>
    (await import('./startApplication.ts')).startApplication(context, log),
  );
}
