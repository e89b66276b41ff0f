import { type CancellationToken, commands, window, workspace } from 'vscode';
import type { OnProgress } from '../../pipeline/progress/progress.ts';
import { toUri } from '../files/vscodeFiles.ts';
import type { EditorPort, FileAt, ProgressOptions } from '../ports/ports.ts';
import { RunNotification } from './runNotification.ts';

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
  askText: async (title, { placeHolder, refuse }) =>
    window.showInputBox({ title, placeHolder, validateInput: refuse, ignoreFocusOut: true }),
  mention: (text) => void window.setStatusBarMessage(text, mentionMilliseconds),
  reveal: (file: FileAt) => {
    const uri = toUri(file);
    const inWorkspace = workspace.getWorkspaceFolder(uri) !== undefined;
    void commands.executeCommand(inWorkspace ? 'revealInExplorer' : 'revealFileInOS', uri);
  },
  openSetting: async (name) => commands.executeCommand('workbench.action.openSettings', `segmentAi.${name}`),
} satisfies Partial<EditorPort>;

/** Aborted when a token is cancelled. */
export function signalOf(token: CancellationToken): AbortSignal {
  const abort = new AbortController();
  if (token.isCancellationRequested) abort.abort();
  else token.onCancellationRequested(() => abort.abort());
  return abort.signal;
}

/** Where it is seen elsewhere, the notification is there only as long as that is not in sight. */
async function withProgress<Value>(
  { title, closed, onProgress, seenIn }: ProgressOptions,
  task: (report: OnProgress, signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const cancelled = new AbortController();
  const notification = new RunNotification(title, () => cancelled.abort());
  const show = () => notification.show(!seenIn?.isVisible);
  const watching = seenIn?.onVisibility(show);
  show();
  const report: OnProgress = (progress) => {
    notification.report(progress);
    onProgress?.(progress);
  };
  try {
    return await task(report, AbortSignal.any([closed, cancelled.signal]));
  } finally {
    watching?.dispose();
    notification.show(false);
  }
}
