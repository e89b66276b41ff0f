import { messageOf } from '../pipeline/errors/messageOf.ts';
import { UserError } from '../pipeline/errors/userError.ts';

/** A failure in one line; one that has words of its own is said in them elsewhere. */
export function describeFailure(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return `Unexpected failure, please report it: ${messageOf(error)}`;
}
