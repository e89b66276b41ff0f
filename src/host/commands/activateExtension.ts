import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  type LogOutputChannel,
  l10n,
  lm,
  window,
} from 'vscode';
import type { PageState } from '../../messages/panelState.ts';
import { speak, t } from '../../pipeline/language/language.ts';
import { commandIds, editorViewType, panelViewType, segmentToolName } from '../editor/contributedIds.ts';
import type { Application } from './application.ts';
import type { SegmentToolInput } from './segmentTool.ts';

type StartApplication = (log: LogOutputChannel) => Promise<Application>;

/**
 * Registers what the editor may ask for, and no more, since it waits for that. The application is started right after it,
 * or when something is asked for; a start that failed is told of, and tried again when something is asked for.
 */
export function activateExtension(context: ExtensionContext, startApplication: StartApplication): void {
  const log = window.createOutputChannel('Segment AI', { log: true });
  context.subscriptions.push(log);
  const tell = (error: unknown) => tellFailedStart(error, log);
  const start = startShared(() => startApplication(log), tell);
  try {
    context.subscriptions.push(...registerAll(start));
  } catch (error) {
    // The editor itself says so in its own log alone.
    tell(error);
    throw error;
  }
  // Whoever asks for something hears of a failure too.
  setTimeout(() => start().catch(() => {}));
}

/**
 * One start for all who ask. Who asks after one that failed starts anew: what was lacking may be there again.
 * @param hear is called with why, once for each start that failed
 */
function startShared<Started>(
  start: () => Promise<Started>,
  hear: (error: unknown) => void,
): () => Promise<Started> {
  let started: Promise<Started> | undefined;
  return () => {
    started ??= start().catch((error: unknown) => {
      started = undefined;
      hear(error);
      throw error;
    });
    return started;
  };
}

type Start = () => Promise<Application>;

function registerAll(start: Start): Disposable[] {
  return [
    ...commandIds.map((id) =>
      commands.registerCommand(id, async (argument?: unknown) => (await start()).run(id, argument)),
    ),
    window.registerWebviewPanelSerializer(panelViewType, {
      deserializeWebviewPanel: async (panel, page: PageState | undefined) =>
        (await start()).restorePanel(panel, page),
    }),
    window.registerCustomEditorProvider(editorViewType, {
      openCustomDocument: (uri) => ({ uri, dispose: () => {} }),
      resolveCustomEditor: async ({ uri }, panel) => (await start()).openInPlaceOf(panel, uri),
    }),
    ...registerTools(start),
  ];
}

/** A VS Code built without language models lacks the whole of them. */
function registerTools(start: Start): Disposable[] {
  if (typeof lm?.registerTool !== 'function') return [];
  const tool = lm.registerTool<SegmentToolInput>(segmentToolName, {
    prepareInvocation: async (options) => (await start()).segmentTool.prepareInvocation(options),
    invoke: async (options, token) => (await start()).segmentTool.invoke(options, token),
  });
  return [tool];
}

function tellFailedStart(error: unknown, log: LogOutputChannel): void {
  log.error(error instanceof Error ? error : String(error));
  // The application would have set the language.
  speak({ locale: env.language, messages: l10n.bundle ?? {} });
  const message = t(
    'Segment AI could not be started; reload the window, and if that does not help, reinstall it.',
  );
  const [reload, show] = [t('Reload Window'), t('Show Log')];
  void window.showErrorMessage(message, reload, show).then((choice) => {
    if (choice === reload) void commands.executeCommand('workbench.action.reloadWindow');
    if (choice === show) log.show();
  });
}
