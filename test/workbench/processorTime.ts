import { runChild } from './runChild.ts';

/** Seconds of processor time that the living processes of a group have used so far. */
export async function processorTime(group: number): Promise<number> {
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
