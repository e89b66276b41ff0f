import { parentPort } from 'node:worker_threads';
import { taskTable } from '../pipeline/runtime.ts';
import { answerTasks } from '../worker/taskThreads.ts';
import { openNodeSource } from './fileSource.ts';
import { inflateRaw } from './nodeStreams.ts';

/** The entry of the threads that a run starts for its tasks. */
const port = parentPort;
if (port === null) throw new Error('This file is the entry of a thread for tasks.');

const channel = answerTasks(taskTable, { inflateRaw, openSource: openNodeSource }, (message, transfer) =>
  port.postMessage(message, [...transfer]),
);
port.on('message', (message) => channel.receive(message));
