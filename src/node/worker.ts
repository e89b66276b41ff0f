import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { speak } from '../pipeline/language.ts';
import { taskTable } from '../pipeline/tasks/taskTable.ts';
import type { TaskRequest, WorkerRequest } from '../protocol.ts';
import { createPipelineWorker } from '../worker/pipelineWorker.ts';
import { createTaskThread } from '../worker/taskThread.ts';
import { describeMaking } from './about.ts';
import { openFileSink } from './fileSink.ts';
import { inflateRaw } from './nodeInflate.ts';
import { openNodeSource } from './openNodeSource.ts';
import { createRuntime } from './runtime.ts';
import type { ThreadData } from './threadData.ts';

/** The entry of the worker threads: the pipeline's, and those that it starts for its tasks. */
if (parentPort === null) throw new Error('This file is the entry of a worker thread.');
const { role, language }: ThreadData = workerData;
speak(language);
if (role === 'tasks') runTasks(parentPort);
else runPipeline(parentPort);

function runPipeline(port: MessagePort): void {
  const handle = createPipelineWorker({
    ...createRuntime(__filename),
    openSource: openNodeSource,
    openSink: openFileSink,
    describeMaking,
    post: (response) => port.postMessage(response),
  });
  port.on('message', (request: WorkerRequest) => void handle(request));
}

function runTasks(port: MessagePort): void {
  const handle = createTaskThread(
    taskTable,
    { inflateRaw, openSource: openNodeSource },
    (response, transfer) => port.postMessage(response, [...transfer]),
  );
  port.on('message', (request: TaskRequest) => void handle(request));
}
