import { runInNewContext } from 'node:vm';
import type { LimitTime } from '../pipeline/limitTime.ts';

/** Ends work that does not yield, from outside: a watchdog of Node's stops this very thread. */
export const limitTime: LimitTime = (work, milliseconds) => {
  const result = runInNewContext('work()', { work }, { timeout: Math.ceil(milliseconds) });
  return result as ReturnType<typeof work>;
};
