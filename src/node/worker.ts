import { parentPort, workerData } from 'node:worker_threads';
import { speak } from '../pipeline/language.ts';
import { bytesInMemory } from '../pipeline/workbook/byteSource.ts';
import type { WorkbookSource, WorkerRequest } from '../protocol.ts';
import { createPipelineWorker } from '../worker/pipelineWorker.ts';
import { describeMaking } from './about.ts';
import { openFileSource } from './fileSource.ts';
import { runtime } from './runtime.ts';

/** The entry of the worker thread. */
const port = parentPort;
if (port === null) throw new Error('This file is the entry of a worker thread.');

speak(workerData);

const handle = createPipelineWorker({
  ...runtime,
  openSource: async (source: WorkbookSource) =>
    source.type === 'file' ? openFileSource(source.path) : bytesInMemory(source.bytes),
  describeMaking,
  post: (response) => port.postMessage(response),
});

port.on('message', (request: WorkerRequest) => void handle(request));
