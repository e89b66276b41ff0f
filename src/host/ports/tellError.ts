import { Cancelled } from '../../messages/channel.ts';
import { messageOf } from '../../pipeline/errors/messageOf.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import { wordError } from '../../pipeline/remarks/wordError.ts';
import type { EditorPort } from './ports.ts';

/** A sentence for the user. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) return wordError(error);
  const detail = messageOf(error);
  return t('Something went wrong ({0}); the log says more.', detail);
}

/** Says what went wrong in a notification, and in the log where it is a defect; nothing of what was cancelled. */
export function tellError(error: unknown, editor: EditorPort): void {
  if (error instanceof Cancelled) return;
  logDefect(error, editor);
  void editor.say('error', describeError(error), t('Show Log')).then((choice) => {
    if (choice !== undefined) editor.log.show();
  });
}

/** What `describeError` says that the log tells. */
export function logDefect(error: unknown, { log }: EditorPort): void {
  if (!(error instanceof UserError)) log.error(error instanceof Error ? error : String(error));
}
