import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { runChild } from './runChild.ts';

/** Seconds of processor time that the workbench's processes use in so many seconds from now on. */
export async function measureProcessorTime(seconds: number): Promise<number> {
  const { group } = inject('workbench');
  const before = await readUsed(group);
  await sleep(1000 * seconds);
  return (await readUsed(group)) - before;
}

/** Seconds that the living processes of a group have used so far. */
async function readUsed(group: number): Promise<number> {
  const listing = await runChild('ps', ['-A', '-o', 'pgid=,time=']);
  const rows = listing.trim().split('\n');
  const times = rows.map((row) => row.trim().split(/\s+/)).filter(([id]) => Number(id) === group);
  return times.reduce((total, [, time = '']) => total + toSeconds(time), 0);
}

/** `[[days-]hours:]minutes:seconds` */
const toSeconds = (time: string): number =>
  time
    .replace('-', ':')
    .split(':')
    .map(Number)
    .reverse()
    .reduce((total, part, index) => total + part * ([1, 60, 3600, 86_400][index] ?? 0), 0);
