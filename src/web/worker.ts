import type { WorkerRequest } from '../messages/protocol.ts';
import { bytesInMemory } from '../pipeline/bytes/byteSource.ts';
import { type Language, speak } from '../pipeline/language/language.ts';
import { taskTable } from '../pipeline/runtime.ts';
import { runInPlace, type TaskContext } from '../pipeline/tasks/task.ts';
import { describeMaking } from '../worker/describeMaking.ts';
import { createPipelineWorker } from '../worker/pipelineWorker.ts';
import { createWebGzip, inflateRaw } from './webStreams.ts';

/** The entry of the Web Worker. Its first message is the language, every other a request. */
const context: TaskContext = {
  inflateRaw,
  openSource: async (handle) => {
    if (handle.type === 'bytes') return bytesInMemory(handle.bytes);
    throw new Error('A browser reads no files by their path.');
  },
};

const handle = createPipelineWorker({
  ...context,
  createGzip: createWebGzip,
  now: () => performance.now(),
  tasks: runInPlace(taskTable, context),
  openSink: async () => {
    throw new Error('A browser writes no files by their path.');
  },
  describeMaking,
  post: (response) => postMessage(response),
});

addEventListener(
  'message',
  ({ data }: MessageEvent<Language>) => {
    speak(data);
    addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void handle(data));
  },
  { once: true },
);
