import { parentPort, workerData } from 'node:worker_threads';
import type { TaskRequest } from '../messages/protocol.ts';
import { speak } from '../pipeline/language/language.ts';
import { taskTable } from '../pipeline/runtime.ts';
import { createTaskThread } from '../worker/taskThread.ts';
import { openNodeSource } from './fileSource.ts';
import { inflateRaw } from './nodeStreams.ts';

/** The entry of the threads that a run starts for its tasks. */
const port = parentPort;
if (port === null) throw new Error('This file is the entry of a thread for tasks.');

speak(workerData);

const handle = createTaskThread(taskTable, { inflateRaw, openSource: openNodeSource }, (response, transfer) =>
  port.postMessage(response, [...transfer]),
);

port.on('message', (request: TaskRequest) => void handle(request));
