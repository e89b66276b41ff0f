import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { limitTime, runtime } from '../../src/node/runtime.ts';
import { BytesInMemory } from '../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../src/pipeline/bytes/byteSource.ts';
import { explainOutOfMemory, UserError } from '../../src/pipeline/errors/userError.ts';
import { segment } from '../../src/pipeline/pipeline.ts';
import { Question } from '../../src/pipeline/reading/question.ts';
import { wordError } from '../../src/pipeline/remarks/wordError.ts';
import { exportCustomers } from '../../src/pipeline/results/exportCustomers.ts';
import type { Segmentation } from '../../src/pipeline/results/segmentation.ts';
import type { LimitTime } from '../../src/pipeline/time/limitTime.ts';
import { optionsBy, silentClock } from '../fixtures/options.ts';
import { makeBases } from './fuzzBases.ts';
import { makeCase } from './fuzzCase.ts';

/** The thread that fuzz cases run in, one after the other: asked for a case by its number, it answers how it ended. */

export interface FuzzTask {
  readonly seed: number;
  readonly index: number;
}

export interface FuzzAnswer extends FuzzTask {
  readonly ending: 'segmented' | 'asked' | 'refused' | 'failed';
  readonly message: string;
}

/** Mixtures are tested elsewhere: one component is fitted in no time. */
const options = optionsBy({ 'mixture.components': 1, 'mixture.starts': 1 });
/** SheetJS goes round in circles now and then, and need not be waited for. */
const limitShortly: LimitTime = (work) => limitTime(work, 5000);
const bases = makeBases(readFileSync(workerData));

async function run({ seed, index }: FuzzTask): Promise<FuzzAnswer> {
  const { name, bytes } = makeCase(bases, seed, index);
  try {
    const segmentation = await segment(
      { path: name, bytes: bytesInMemory(bytes) },
      options,
      { ...runtime, limitTime: limitShortly },
      silentClock(),
    );
    await checkResult(segmentation);
    return { seed, index, ending: 'segmented', message: '' };
  } catch (cause) {
    const error = explainOutOfMemory(cause);
    const sentence = error instanceof UserError ? wordError(error) : '';
    if (!isSentence(sentence)) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { seed, index, ending: 'failed', message };
    }
    return { seed, index, ending: error instanceof Question ? 'asked' : 'refused', message: sentence };
  }
}

const isSentence = (message: string): boolean => /^\S.*\.$/su.test(message) && !message.includes('\n    at ');

/** What holds of every result, whatever the file. */
async function checkResult(segmentation: Segmentation): Promise<void> {
  const { source, cleaning, segments, customers, revenue } = segmentation.summary;
  const dropped = Object.values(cleaning.dropped).reduce((sum, count) => sum + count, 0);
  const inSegments = segments.reduce((sum, each) => sum + each.customers, 0);
  check(source.rows === cleaning.kept + dropped, 'rows read are not rows kept plus rows dropped');
  check(inSegments === customers, 'the segments do not hold all customers');
  check(Number.isFinite(revenue) && revenue > 0, `the revenue is ${revenue}`);
  check(!/null|NaN|Infinity/.test(JSON.stringify(segments)), 'a segment has a figure that is no number');
  const csv = new BytesInMemory();
  await exportCustomers(segmentation, csv);
  check(csv.concatenate().byteLength > customers, 'the customers are not exported');
}

function check(holds: boolean, failure: string): void {
  if (!holds) throw new Error(failure);
}

parentPort!.on(
  'message',
  (task: FuzzTask) => void run(task).then((answer) => parentPort!.postMessage(answer)),
);
