import { commands, type Disposable, type ExtensionContext, lm, window } from 'vscode';
import type { PageState } from '../../messages/protocol.ts';
import { commandIds, panelViewType, segmentToolName } from '../editor/contributedIds.ts';
import type { Application } from './application.ts';
import type { SegmentToolInput } from './segmentTool.ts';

type StartApplication = () => Promise<Application>;

/**
 * Registers what the editor may ask for, and no more, since it waits for that. The application is started right after it,
 * or when something is asked for.
 */
export function activateExtension(context: ExtensionContext, startApplication: StartApplication): void {
  let started: Promise<Application> | undefined;
  const start: StartApplication = () => {
    started ??= startApplication();
    return started;
  };
  context.subscriptions.push(
    ...commandIds.map((id) =>
      commands.registerCommand(id, async (argument?: unknown) => (await start()).run(id, argument)),
    ),
    window.registerWebviewPanelSerializer(panelViewType, {
      deserializeWebviewPanel: async (panel, page: PageState | undefined) =>
        (await start()).restorePanel(panel, page),
    }),
    ...registerTools(start),
  );
  setTimeout(start);
}

/** A VS Code built without language models lacks the whole of them. */
function registerTools(start: StartApplication): Disposable[] {
  if (typeof lm?.registerTool !== 'function') return [];
  const tool = lm.registerTool<SegmentToolInput>(segmentToolName, {
    prepareInvocation: async (options) => (await start()).segmentTool.prepareInvocation(options),
    invoke: async (options, token) => (await start()).segmentTool.invoke(options, token),
  });
  return [tool];
}
