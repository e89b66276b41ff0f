import type { TaskRequest, TaskResponse } from '../protocol.ts';

/** A thread that runs tasks; how it is started differs between runtimes, so their entries make it. */
export interface TaskPort {
  post(request: TaskRequest, transfer: readonly ArrayBuffer[]): void;
  onResponse(listener: (response: TaskResponse) => void): void;
  /** Hears of a thread that ended by itself: out of memory, or a defect. */
  onCrash(listener: (error: Error) => void): void;
  /** Ends the thread at once, whatever it is doing. */
  terminate(): void;
}

export type StartTaskThread = () => TaskPort;
