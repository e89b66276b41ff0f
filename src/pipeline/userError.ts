/**
 * A failure that the user can mend: the message is one sentence that says what is wrong and what to do.
 * Anything else that is thrown is a defect of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
