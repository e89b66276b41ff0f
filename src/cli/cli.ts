import { join } from 'node:path';
import { startGuardedWorker } from '../node/threads.ts';
import { explainOutOfMemory, UserError } from '../pipeline/errors/userError.ts';
import { describeFailure } from './describeFailure.ts';

/** What does the work; it lies beside this file in `dist/`, so that only its thread has to read it. */
const segmentScript = join(__dirname, 'segment.cjs');

/** The command line. A thread of its own, which is ended before it exhausts the memory, can still be told of in one line. */
function supervise(): void {
  process.stdout.on('error', (error: Error & { code?: string }) => {
    // Whoever reads the output, `head` for one, has enough.
    if (error.code === 'EPIPE') process.exit(0);
    fail(new UserError(`The result could not be written (${error.message}); choose another place.`));
    process.exit();
  });
  startGuardedWorker(segmentScript, { argv: process.argv.slice(2) }, fail).on('exit', (code) => {
    process.exitCode ??= code;
  });
}

function fail(cause: unknown): void {
  process.stderr.write(`${describeFailure(explainOutOfMemory(cause))}\n`);
  process.exitCode = 1;
}

supervise();
