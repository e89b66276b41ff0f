import { join } from 'node:path';
import { startGuardedWorker } from '../../src/node/threads.ts';
import { UserError } from '../../src/pipeline/errors/userError.ts';
import { bundleScript } from '../bundleScript.ts';
import { out, sampleName, samples } from '../paths.ts';
import type { FuzzAnswer, FuzzTask } from './fuzzWorker.ts';

const script = join(out, 'fuzz', 'worker.cjs');

export interface FuzzOptions {
  readonly seed: number;
  /** The number of the first case; 0 where it is left out. */
  readonly first?: number;
  /** Whether to go on, given how many cases are done. */
  readonly goOn: (done: number) => boolean;
  /** Seconds after which a case has hung. */
  readonly deadline: number;
}

export interface FuzzFailure extends FuzzTask {
  readonly message: string;
}

export interface FuzzResult {
  readonly done: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly failures: readonly FuzzFailure[];
}

type Outcome = Pick<FuzzAnswer, 'ending' | 'message'>;

/** Runs cases one after the other in a thread, which is ended and started anew when it hangs or dies. */
export async function fuzz({ seed, first = 0, goOn, deadline }: FuzzOptions): Promise<FuzzResult> {
  await bundleScript('test/fuzz/fuzzWorker.ts', script);
  const endings: Record<string, number> = {};
  const failures: FuzzFailure[] = [];
  let thread = startThread();
  let done = 0;
  for (; goOn(done); done++) {
    const task = { seed, index: first + done };
    const outcome = await thread.run(task, deadline);
    endings[outcome.ending] = (endings[outcome.ending] ?? 0) + 1;
    if (outcome.ending === 'failed') failures.push({ ...task, message: outcome.message });
    if (thread.ended) thread = startThread();
  }
  await thread.end();
  return { done, endings, failures };
}

function startThread() {
  let ended = false;
  let answer: (outcome: Outcome) => void = () => {};
  const die = (message: string, ending: Outcome['ending'] = 'failed'): void => {
    ended = true;
    answer({ ending, message });
  };
  const worker = startGuardedWorker(script, { workerData: join(samples, sampleName) }, (error) =>
    // Ended for the memory that it took: users are told so, as of any other refusal.
    error instanceof UserError ? die(error.message, 'refused') : die(`the thread died: ${error.message}`),
  );
  worker.on('message', (message: FuzzAnswer) => answer(message));
  const end = async (): Promise<void> => {
    ended = true;
    await worker.terminate();
  };
  return {
    get ended() {
      return ended;
    },
    end,
    run: (task: FuzzTask, deadline: number): Promise<Outcome> =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          die(`hung for ${deadline} s`);
          void end();
        }, deadline * 1000);
        answer = (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        worker.postMessage(task);
      }),
  };
}
