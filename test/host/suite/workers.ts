import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { PipelineClient } from '../../../src/host/client/pipelineClient.ts';
import { startGuardedThread } from '../../../src/node/threads.ts';
import type { OnProgress } from '../../../src/pipeline/progress/progress.ts';
import { optionsBy } from '../../fixtures/options.ts';

/** A client of the extension's own worker. */
export function startClient(): PipelineClient {
  const { extensionUri } = vscode.extensions.getExtension('segment-ai.segment-ai')!;
  const script = vscode.Uri.joinPath(extensionUri, 'dist', 'worker.cjs').fsPath;
  return new PipelineClient(
    () => startGuardedThread(script),
    (detail) => console.log(detail),
  );
}

export interface RunOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

export function runFile(client: PipelineClient, path: string, options: RunOptions = {}) {
  const { settings = {}, onProgress = () => {}, signal } = options;
  return client.ask(
    'segment',
    { source: { type: 'file', path }, options: optionsBy(settings) },
    { onNote: onProgress, ...(signal && { signal }) },
  );
}

/** What this process holds; the counts of threads and files are 0 where the system does not tell. */
export function countHeld(): { threads: number; files: number } {
  try {
    return {
      threads: Number(/^Threads:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]),
      files: readdirSync('/proc/self/fd').length,
    };
  } catch {
    return { threads: 0, files: 0 };
  }
}

/** Waits until no more is held than before, or ten seconds; what is held then. */
export async function settle(before: {
  threads: number;
  files: number;
}): Promise<ReturnType<typeof countHeld>> {
  for (let tries = 0; tries < 100; tries++) {
    const now = countHeld();
    if (now.threads <= before.threads && now.files <= before.files) return now;
    await sleep(100);
  }
  return countHeld();
}
