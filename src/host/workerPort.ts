import type { WorkerRequest, WorkerResponse } from '../protocol.ts';

/** A worker that runs the pipeline; how it is started differs between desktop and web, so the entry makes it. */
export interface WorkerPort {
  post(request: WorkerRequest): void;
  onResponse(listener: (response: WorkerResponse) => void): void;
  /** Hears of a worker that died by itself: out of memory, or a defect. */
  onCrash(listener: (error: Error) => void): void;
  /** Ends the worker at once, whatever it is doing. */
  terminate(): void;
}

export type StartWorker = () => WorkerPort;
