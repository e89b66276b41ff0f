import type { TaskRequest, TaskResponse } from '../messages/protocol.ts';
import { UserError } from '../pipeline/errors/userError.ts';
import type { TaskContext, TaskTable } from '../pipeline/tasks/task.ts';

export type PostResponse = (response: TaskResponse, transfer: readonly ArrayBuffer[]) => void;

/** Returns a task thread's handler of requests; every request is answered by `done` or `failed`. */
export function createTaskThread(
  table: TaskTable,
  context: TaskContext,
  post: PostResponse,
): (request: TaskRequest) => Promise<void> {
  return async ({ name, input }) => {
    try {
      const task = table[name];
      if (task === undefined) throw new Error(`There is no task "${name}".`);
      const report = (fraction: number) => post({ type: 'progress', fraction }, []);
      const output: unknown = await task.run(input, context, report);
      post({ type: 'done', output }, task.transfer?.(output) ?? []);
    } catch (error) {
      post(describeFailure(error), []);
    }
  };
}

function describeFailure(error: unknown): TaskResponse {
  const message = error instanceof Error ? error.message : String(error);
  const detail = error instanceof Error ? (error.stack ?? message) : message;
  return { type: 'failed', message, detail, isUserError: error instanceof UserError };
}
