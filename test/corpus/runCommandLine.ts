import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { commandLine } from './commandLineScript.ts';

export const endings = ['segmented', 'asked', 'refused', 'crashed', 'hung'] as const;

export type Ending = (typeof endings)[number];

export interface Outcome {
  readonly ending: Ending;
  /** What was said on standard error. */
  readonly message: string;
  /** What was printed; a JSON document where it was segmented. */
  readonly output: string;
  readonly seconds: number;
  /** 0 where the system does not tell. */
  readonly peakMB: number;
}

export interface RunLimits {
  readonly seconds: number;
  /** More is a crash. */
  readonly megabytes: number;
}

export interface RunOptions extends Partial<RunLimits> {
  readonly args?: readonly string[];
  /** Runs as this user, which takes root. */
  readonly uid?: number;
}

export const usualLimits: RunLimits = { seconds: 120, megabytes: 5000 };

/** Runs the command line (see `buildCommandLine`) on a file in a process of its own, which is ended when it takes too long or too much. */
export async function runCommandLine(path: string, options: RunOptions = {}): Promise<Outcome> {
  const { args = [], uid, seconds, megabytes } = { ...usualLimits, ...options };
  const start = performance.now();
  const child = spawn(process.execPath, [commandLine, path, '--json', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let output = '';
  let message = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    message += text;
  });
  let peakMB = 0;
  let excess: Ending | undefined;
  const watch = setInterval(() => {
    peakMB = Math.max(peakMB, readPeak(child.pid));
    if (performance.now() - start > seconds * 1000) excess = 'hung';
    else if (peakMB > megabytes) excess = 'crashed';
    if (excess !== undefined) child.kill('SIGKILL');
  }, 50);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const ending = excess ?? readEnding(status, message.trim());
  return { ending, message: message.trim(), output, seconds: (performance.now() - start) / 1000, peakMB };
}

/** What every question says where nobody can be asked. */
const question = /\b(set|name it in) segmentAi\.(columns|dates\.order)\b/i;

/** A message is one line that is not about a defect of ours. */
function readEnding(status: number | null, message: string): Ending {
  if (status === 0) return 'segmented';
  const isMessage = message !== '' && !message.includes('\n') && !message.startsWith('Unexpected failure');
  if (status !== 1 || !isMessage) return 'crashed';
  return question.test(message) ? 'asked' : 'refused';
}

/** The most memory that a process has held so far, in megabytes. */
function readPeak(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
