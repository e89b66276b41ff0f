import {
  type CancellationToken,
  commands,
  ProgressLocation,
  StatusBarAlignment,
  window,
  workspace,
} from 'vscode';
import { describePercent, type OnProgress, percentDone } from '../../pipeline/progress/progress.ts';
import { toUri } from '../files/vscodeFiles.ts';
import type { EditorPort, FileAt, ProgressOptions, WalkthroughStep } from '../ports/ports.ts';
import { describeProgress } from './describeProgress.ts';

/** How long the status bar says what is over. */
const mentionMilliseconds = 5000;

/** What of the editor's port is VS Code's own. */
export const vscodeEditor = {
  withProgress,
  say: async (kind, text, ...buttons) => {
    if (kind === 'information') return window.showInformationMessage(text, ...buttons);
    if (kind === 'error') return window.showErrorMessage(text, ...buttons);
    return window.showWarningMessage(text, { modal: true }, ...buttons);
  },
  pick: async (items, options) => window.showQuickPick([...items], options),
  askPlace: async (proposed, kinds) =>
    window.showSaveDialog({ defaultUri: toUri(proposed), filters: { ...kinds } }),
  askFile: async (title, kinds) => {
    const [file] = (await window.showOpenDialog({ title, filters: { ...kinds } })) ?? [];
    return file;
  },
  mention: (text) => void window.setStatusBarMessage(text, mentionMilliseconds),
  reveal: (file: FileAt) => {
    const uri = toUri(file);
    const inWorkspace = workspace.getWorkspaceFolder(uri) !== undefined;
    void commands.executeCommand(inWorkspace ? 'revealInExplorer' : 'revealFileInOS', uri);
  },
  openSetting: async (name) => commands.executeCommand('workbench.action.openSettings', `segmentAi.${name}`),
  completeStep,
} satisfies Partial<EditorPort>;

export function completeStep(step: WalkthroughStep): void {
  void commands.executeCommand('setContext', `segmentAi.done.${step}`, true);
}

/** Aborted when a token is cancelled. */
export function signalOf(token: CancellationToken): AbortSignal {
  const abort = new AbortController();
  if (token.isCancellationRequested) abort.abort();
  else token.onCancellationRequested(() => abort.abort());
  return abort.signal;
}

async function withProgress<Value>(
  { title, closed, onProgress }: ProgressOptions,
  task: (report: OnProgress, signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (notification, token) => {
      const status = window.createStatusBarItem('segmentAi.run', StatusBarAlignment.Left);
      status.name = 'Segment AI';
      status.text = `$(sync~spin) ${title}`;
      status.show();
      let shown = 0;
      const report: OnProgress = (progress) => {
        const percent = percentDone(progress);
        notification.report({ message: describeProgress(progress), increment: percent - shown });
        shown = percent;
        status.text = `$(sync~spin) ${title}: ${describePercent(progress)}`;
        onProgress?.(progress);
      };
      try {
        return await task(report, AbortSignal.any([closed, signalOf(token)]));
      } finally {
        status.dispose();
      }
    },
  );
}
