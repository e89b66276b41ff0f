import { Channel } from '../messages/channel.ts';
import { bytesInMemory } from '../pipeline/bytes/byteSource.ts';
import { taskTable } from '../pipeline/runtime.ts';
import { runInPlace, type TaskContext } from '../pipeline/tasks/task.ts';
import { describeMaking } from '../worker/describeMaking.ts';
import { createPipelineWorker } from '../worker/pipelineWorker.ts';
import { createWebGzip, inflateRaw } from './webStreams.ts';

/** The entry of the Web Worker. */
const context: TaskContext = {
  inflateRaw,
  openSource: async (handle) => {
    if (handle.type === 'bytes') return bytesInMemory(handle.bytes);
    throw new Error('A browser reads no files by their path.');
  },
};

const calls = createPipelineWorker({
  ...context,
  createGzip: createWebGzip,
  now: () => performance.now(),
  tasks: runInPlace(taskTable, context),
  openSink: async () => {
    throw new Error('A browser writes no files by their path.');
  },
  describeMaking,
  giveWay: () => new Promise((resolve) => setTimeout(resolve)),
});
const channel = new Channel((message, transfer) => postMessage(message, [...transfer]), calls);
addEventListener('message', ({ data }) => channel.receive(data));
