import { commands, type ExtensionContext, Uri, window } from 'vscode';
import { chooseWorkbook } from './chooseWorkbook.ts';
import { openRules } from './openRules.ts';
import { panelViewType } from './segmentsPanel.ts';
import { Sessions } from './sessions.ts';
import type { StartWorker } from './workerPort.ts';

/** What every place that VS Code runs in shares; the entry hands in what differs. */
export function activateExtension(context: ExtensionContext, startWorker: StartWorker): void {
  const log = window.createOutputChannel('Segment AI', { log: true });
  const sessions = new Sessions(
    { extensionUri: context.extensionUri, startWorker, log },
    context.workspaceState,
  );
  const handlers: Readonly<Record<string, (argument?: unknown) => Promise<void>>> = {
    'segmentAi.segment': async (argument) => {
      const workbook = argument instanceof Uri ? argument : await chooseWorkbook();
      if (workbook !== undefined) await sessions.segment(workbook);
    },
    'segmentAi.rerun': async () => sessions.current?.run(),
    'segmentAi.saveReport': async () => sessions.current?.saveReport(),
    'segmentAi.editRules': openRules,
  };
  context.subscriptions.push(
    log,
    sessions,
    window.registerWebviewPanelSerializer(panelViewType, sessions),
    ...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)),
  );
}
