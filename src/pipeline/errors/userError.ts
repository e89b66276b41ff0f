import { t } from '../language/language.ts';

/**
 * A failure that the user can mend: the message is one sentence that says what is wrong and what to do, but for those
 * that `wordError` has words for.
 * Anything else that is thrown is a defect of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** How engines say that something can't be made as large as that. */
const tooLarge =
  /allocation failed|out of memory|invalid (typed )?(array|string|array buffer) length|(map|set) maximum size exceeded|string longer than/i;

/** The error itself, or where it is that memory does not suffice, one that says so with the cure. */
export function explainOutOfMemory(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !tooLarge.test(error.message)) return error;
  return new UserError(
    t('There is not enough memory for this workbook; save it as .xlsx or .csv, or split it, and try again.'),
  );
}
