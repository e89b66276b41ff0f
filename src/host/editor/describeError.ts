import { CancellationError, type LogOutputChannel, window } from 'vscode';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';

/** A sentence for the user. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return t('Something went wrong ({0}); the log says more.', detail);
}

/** Says what went wrong in a notification, and in the log where it is a defect; nothing of what was cancelled. */
export function tellError(error: unknown, log: LogOutputChannel): void {
  if (error instanceof CancellationError) return;
  if (!(error instanceof UserError)) log.error(error instanceof Error ? error : String(error));
  void window.showErrorMessage(describeError(error), t('Show Log')).then((choice) => {
    if (choice !== undefined) log.show();
  });
}
