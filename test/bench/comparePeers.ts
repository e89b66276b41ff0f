import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { out, repository } from '../paths.ts';
import type { Measure } from './measure.ts';

export const run = promisify(execFile);
export const peers = join(repository, 'test', 'bench', 'peers');
export const bundles = join(out, 'bench');
const repeats = 3;

export interface Peer {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** The slow ones run once. */
  readonly once?: boolean;
}

/** A peer of `peers/`, bundled. */
export function node(name: string, ...flags: string[]): [string, ...string[]] {
  return ['node', ...flags, join(bundles, `${name}.mjs`)];
}

/** A peer of `peers/` that needs a Python with the module: the first on the path, or the system's. */
export function python(name: string, module: string): [string, ...string[]] {
  const interpreters = ['python3', '/usr/bin/python3'];
  const interpreter = interpreters.find((candidate) => hasModule(candidate, module)) ?? 'python3';
  return [interpreter, join(peers, `${name}.py`)];
}

function hasModule(interpreter: string, module: string): boolean {
  try {
    execFileSync(interpreter, ['-c', `import ${module}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A line for each peer; the ratios are to the first. */
export async function compare(title: string, path: string, list: readonly Peer[]): Promise<void> {
  console.log(`\n${title}`);
  const bests = await measureInTurns(list, path);
  let limit: number | undefined;
  for (const peer of list) {
    const best = bests.get(peer);
    if (best === undefined) {
      console.log(`  ${peer.title.padEnd(32)} left out: not installed`);
      continue;
    }
    limit ??= best.milliseconds;
    const ratio = `${(best.milliseconds / limit).toFixed(1)} x`;
    const time = `${(best.milliseconds / 1000).toFixed(2)} s`;
    const memory = `${best.peakMemoryMB.toFixed(0)} MB`;
    console.log(
      `  ${peer.title.padEnd(32)} ${time.padStart(9)} ${ratio.padStart(9)} ${memory.padStart(9)}   ${best.result}`,
    );
  }
}

/**
 * The fastest of each peer's repeats, which is the one that was disturbed least; peers that are not there are left out.
 * They take turns, so that all of them meet the same disturbances.
 */
async function measureInTurns(list: readonly Peer[], path: string): Promise<Map<Peer, Measure>> {
  const bests = new Map<Peer, Measure>();
  for (let i = 0; i < repeats; i++) {
    for (const peer of list.filter(({ once }) => i === 0 || !once)) {
      const measure = await measureOnce(peer, path);
      const best = bests.get(peer) ?? measure;
      if (measure && best) bests.set(peer, measure.milliseconds < best.milliseconds ? measure : best);
    }
  }
  return bests;
}

/** The fastest of a peer's repeats; undefined where it is not there. */
export async function measurePeer(peer: Peer, path: string): Promise<Measure | undefined> {
  return (await measureInTurns([peer], path)).get(peer);
}

async function measureOnce(
  { command: [program, ...args] }: Peer,
  path: string,
): Promise<Measure | undefined> {
  try {
    const { stdout } = await run(program, [...args, path], { maxBuffer: 1 << 24 });
    return JSON.parse(stdout);
  } catch (error) {
    if (/ModuleNotFoundError|ENOENT/.test(String(error))) return undefined;
    throw error;
  }
}
