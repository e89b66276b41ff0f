import { parentPort, workerData } from 'node:worker_threads';
import { speak } from '../pipeline/language.ts';
import { taskTable } from '../pipeline/tasks/taskTable.ts';
import type { TaskRequest } from '../protocol.ts';
import { createTaskThread } from '../worker/taskThread.ts';
import { inflateRaw } from './nodeInflate.ts';
import { openNodeSource } from './openNodeSource.ts';

/** The entry of the threads that a run starts for its tasks. */
const port = parentPort;
if (port === null) throw new Error('This file is the entry of a thread for tasks.');

speak(workerData);

const handle = createTaskThread(taskTable, { inflateRaw, openSource: openNodeSource }, (response, transfer) =>
  port.postMessage(response, [...transfer]),
);

port.on('message', (request: TaskRequest) => void handle(request));
