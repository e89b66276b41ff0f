import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { Channel } from '../messages/channel.ts';
import { describeMaking } from '../worker/describeMaking.ts';
import { createPipelineWorker } from '../worker/pipelineWorker.ts';
import { openFileSink } from './fileSink.ts';
import { openNodeSource } from './fileSource.ts';
import { createRuntime } from './runtime.ts';

/** The entry of the worker thread. */
const port = parentPort;
if (port === null) throw new Error('This file is the entry of a worker thread.');

const calls = createPipelineWorker({
  ...createRuntime(join(__dirname, 'tasks.cjs')),
  openSource: openNodeSource,
  openSink: openFileSink,
  describeMaking,
  giveWay: () => setImmediate(),
});
const channel = new Channel((message, transfer) => port.postMessage(message, [...transfer]), calls);
port.on('message', (message) => channel.receive(message));
