import { ProgressLocation, window } from 'vscode';
import { type Progress, percentDone } from '../../pipeline/progress/progress.ts';
import { describeProgress } from './describeProgress.ts';

/** A notification of what is under way, with Cancel; it can be taken away and shown again. */
export class RunNotification {
  readonly #title: string;
  readonly #cancel: () => void;
  #latest: Progress | undefined;
  #tell: ((progress: Progress) => void) | undefined;
  #takeAway: (() => void) | undefined;

  constructor(title: string, cancel: () => void) {
    this.#title = title;
    this.#cancel = cancel;
  }

  report(progress: Progress): void {
    this.#latest = progress;
    this.#tell?.(progress);
  }

  /** @param isWanted whether it is to be seen */
  show(isWanted: boolean): void {
    if (!isWanted) {
      this.#takeAway?.();
      this.#takeAway = undefined;
      this.#tell = undefined;
    } else if (this.#takeAway === undefined) this.#open();
  }

  #open(): void {
    const over = new Promise<void>((resolve) => {
      this.#takeAway = resolve;
    });
    const options = { location: ProgressLocation.Notification, title: this.#title, cancellable: true };
    void window.withProgress(options, (notification, token) => {
      token.onCancellationRequested(this.#cancel);
      let shown = 0;
      const tell = (progress: Progress) => {
        const percent = percentDone(progress);
        notification.report({ message: describeProgress(progress), increment: percent - shown });
        shown = percent;
      };
      if (this.#latest !== undefined) tell(this.#latest);
      this.#tell = tell;
      return over;
    });
  }
}
