import {
  type CancellationToken,
  CancellationTokenSource,
  ProgressLocation,
  StatusBarAlignment,
  window,
} from 'vscode';
import { type OnProgress, percentDone } from '../../pipeline/progress/progress.ts';
import { describeProgress } from './describeProgress.ts';

export interface ProgressOptions {
  readonly title: string;
  /** Cancels the task as the notification's own Cancel does. */
  readonly closed: CancellationToken;
  /** Hears what the notification shows. */
  readonly onProgress?: OnProgress;
}

/** Runs a task under a notification with progress and Cancel, and in the status bar for as long as it goes on. */
export async function withProgress<Value>(
  { title, closed, onProgress }: ProgressOptions,
  task: (report: OnProgress, token: CancellationToken) => Promise<Value>,
): Promise<Value> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (notification, token) => {
      const cancel = new CancellationTokenSource();
      const subscriptions = [token, closed].map((each) =>
        each.onCancellationRequested(() => cancel.cancel()),
      );
      const status = window.createStatusBarItem('segmentAi.run', StatusBarAlignment.Left);
      status.name = 'Segment AI';
      status.text = `$(sync~spin) ${title}`;
      status.show();
      let shown = 0;
      const report: OnProgress = (progress) => {
        const percent = percentDone(progress);
        notification.report({ message: describeProgress(progress), increment: percent - shown });
        shown = percent;
        status.text = `$(sync~spin) ${title}: ${Math.round(percent)}\u00a0%`;
        onProgress?.(progress);
      };
      try {
        return await task(report, cancel.token);
      } finally {
        for (const each of [...subscriptions, cancel, status]) each.dispose();
      }
    },
  );
}
