import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerRequest } from '../messages/protocol.ts';
import { speak } from '../pipeline/language/language.ts';
import { describeMaking } from '../worker/describeMaking.ts';
import { createPipelineWorker } from '../worker/pipelineWorker.ts';
import { openFileSink } from './fileSink.ts';
import { openNodeSource } from './fileSource.ts';
import { createRuntime } from './runtime.ts';

/** The entry of the worker thread. */
const port = parentPort;
if (port === null) throw new Error('This file is the entry of a worker thread.');

speak(workerData);

const handle = createPipelineWorker({
  ...createRuntime(join(__dirname, 'tasks.cjs')),
  openSource: openNodeSource,
  openSink: openFileSink,
  describeMaking,
  post: (response) => port.postMessage(response),
});

port.on('message', (request: WorkerRequest) => void handle(request));
